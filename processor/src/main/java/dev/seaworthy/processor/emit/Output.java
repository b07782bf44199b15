package dev.seaworthy.processor.emit;

/**
 * One file.
 *
 * @param kind where it goes
 * @param path the qualified name of a Java file; else a relative path with {@code /} between its parts
 * @param text the text, lines ended by {@code \n}
 */
public record Output(Kind kind, String path, String text) {
    /** Where a file goes. */
    public enum Kind {
        /** Java source, compiled with the rest. */
        SOURCE,
        /** A resource of the application, for tools that look for it on the class path: into the class output as it is. */
        RESOURCE,
        /** A document: into the class output, and into the repository as a file to commit. */
        DOCUMENT
    }
}
