package dev.seaworthy.preflight.scan;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much may still come out of one file. */
final class Budget {
    private long left;

    Budget(Limits limits) {
        left = limits.unpacked();
    }

    /** Why the rest of a file was not read. */
    static final class SpentException extends IOException {
        private static final long serialVersionUID = 1L;

        private SpentException() {
            super("unpacks to too much");
        }
    }

    /** What comes out of an archive, as far as the budget goes. Who opened the archive closes it. */
    InputStream spentBy(InputStream unpacked) {
        return new FilterInputStream(unpacked) {
            @Override
            public int read() throws IOException {
                int b = in.read();
                spend(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = in.read(bytes, from, length);
                spend(count);
                return count;
            }

            @Override
            public void close() {}
        };
    }

    private void spend(int count) throws SpentException {
        left -= Math.max(0, count);
        if (left < 0) {
            throw new SpentException();
        }
    }
}
