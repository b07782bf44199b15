package dev.seaworthy.preflight.scan;

/** A way in which some texts write a byte by other bytes. It reads such a text byte by byte and hands on what is meant. */
interface Escape {
    /** Takes what is meant. */
    @FunctionalInterface
    interface Decoded {
        /** Takes the next byte, from 0 to 255. */
        void take(int b);
    }

    /** The words for what is written so. */
    String words();

    /** Whether a byte may begin one. */
    boolean mayBeginWith(int b);

    /** Whether all of them stand for nothing, so that no value begins with one. */
    default boolean standsForNothing() {
        return false;
    }

    /** Reads the next byte. What is not an escape is handed on as it is, as soon as that is known. */
    void read(int b, Decoded decoded);

    /** Whether it has read the beginning of an escape, and cannot tell yet what is meant. */
    boolean isOpen();

    /** Hands on what is left when the text ends. */
    void end(Decoded decoded);
}
