package dev.seaworthy.runtime.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Finds the bytes of a text that are not UTF-8. Loaded only when there may be some. */
final class Utf8 {
    /** Stands in place of what is not UTF-8: half a surrogate pair, which no UTF-8 text has outside a pair. */
    private static final char MARK = '\uDFFF';

    private Utf8() {}

    /** Whether all of the bytes are UTF-8. */
    static boolean isWhole(byte[] bytes) {
        CharBuffer out = CharBuffer.allocate(bytes.length);
        return !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), out, true)
                .isError();
    }

    /** The text of the bytes, with half a surrogate pair in place of each sequence that is not UTF-8. */
    static String marked(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            out.put(MARK);
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, true);
        }
        return out.flip().toString();
    }
}
