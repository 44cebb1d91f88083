package se.hsnreport.figure;

import java.util.List;

/**
 * Where a figure's data came from.
 *
 * @param resource name of the resource in the data package
 * @param rows how many rows of it were added up
 * @param files the files that hold those rows, sorted
 */
public record Source(String resource, long rows, List<String> files) {
    public Source {
        files = List.copyOf(files);
    }
}
