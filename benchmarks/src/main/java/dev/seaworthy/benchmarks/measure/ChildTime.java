package dev.seaworthy.benchmarks.measure;

import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;

/**
 * The processor time, in user and in system mode, of all processes that this one started and that have ended: {@code
 * getrusage(RUSAGE_CHILDREN)}, in microseconds. Nothing in the JDK tells it, and a shell's {@code time} rounds to
 * milliseconds. Works on 64-bit Linux and macOS.
 */
final class ChildTime {
    private static final int RUSAGE_CHILDREN = -1;
    private static final int STRUCT_SIZE = 256;
    private static final int MICROS_PER_SECOND = 1_000_000;
    private static final C LIBRARY = Native.load("c", C.class);

    private ChildTime() {}

    /** The C library's call. */
    interface C extends Library {
        int getrusage(int who, Pointer usage);
    }

    static long micros() {
        try (Memory usage = new Memory(STRUCT_SIZE)) {
            usage.clear();
            if (LIBRARY.getrusage(RUSAGE_CHILDREN, usage) != 0) {
                throw new IllegalStateException("getrusage failed");
            }
            long user = usage.getLong(0) * MICROS_PER_SECOND + usage.getInt(8);
            long system = usage.getLong(16) * MICROS_PER_SECOND + usage.getInt(24);
            return user + system;
        }
    }
}
