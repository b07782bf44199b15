package dev.seaworthy.preflight.scan;

/**
 * How far archives are opened: a small file may unpack to more than anybody could read.
 *
 * @param depth how many archives may be within one another
 * @param unpacked how many bytes may come out of one file, those of archives within it too
 */
record Limits(int depth, long unpacked) {
    /** Far more than images of containers have. */
    static final Limits USUAL = new Limits(8, 16L << 30);
}
