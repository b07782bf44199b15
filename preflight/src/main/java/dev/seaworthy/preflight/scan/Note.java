package dev.seaworthy.preflight.scan;

/**
 * What is to be said of a file.
 *
 * @param file the file
 * @param reason a whole sentence without a capital
 */
public record Note(String file, String reason) {}
