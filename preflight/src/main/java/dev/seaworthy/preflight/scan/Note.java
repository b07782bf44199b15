package dev.seaworthy.preflight.scan;

/**
 * A note about a file.
 *
 * @param file the file
 * @param reason a whole sentence without a capital
 */
public record Note(String file, String reason) {}
