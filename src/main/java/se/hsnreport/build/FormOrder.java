package se.hsnreport.build;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be done with the forms for the areas' comments.
 *
 * @param filled forms, or folders of forms, that are to be read
 * @param replace whether what people have written since may be lost
 */
public record FormOrder(Task task, List<Path> filled, boolean replace) {
    public FormOrder {
        filled = List.copyOf(filled);
    }

    /** The ways to handle forms. */
    public enum Task {
        WRITE,
        READ,
        /** Tells how far the areas have come. */
        LIST
    }
}
