package dev.seaworthy.preflight.scan;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A content that is searched while it is read. Closing it leaves what it reads from open. */
final class SearchedStream extends FilterInputStream {
    private final Matcher matcher;
    private final byte[] single = new byte[1];

    SearchedStream(InputStream content, Matcher matcher) {
        super(content);
        this.matcher = matcher;
    }

    @Override
    public int read() throws IOException {
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = in.read(bytes, from, length);
        matcher.read(bytes, from, from + Math.max(0, count));
        return count;
    }

    /** What was found in what was read: nothing is read after that. */
    List<Occurrence> occurrences() {
        matcher.end();
        return matcher.occurrences();
    }

    /** Reads what it skips: it is searched too. */
    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 1 << 13)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {}
}
