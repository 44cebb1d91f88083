package se.hsnreport.source;

/**
 * What a build was made from.
 *
 * @param name path from the data directory, with forward slashes
 * @param sha256 of its bytes, in lower-case hex
 * @param size in bytes
 */
public record InputFile(String name, String sha256, long size) {}
