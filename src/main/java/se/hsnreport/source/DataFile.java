package se.hsnreport.source;

import java.nio.file.Path;

/**
 * A file of the data package.
 *
 * @param path where it is
 * @param name its path from the data directory, with forward slashes
 */
public record DataFile(Path path, String name) {}
