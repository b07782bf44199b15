package dev.seaworthy.preflight.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** How contents are packed, told by their first bytes. */
enum Packing {
    NONE("", ""),
    ZIP("", "PK\3\4"),
    EMPTY_ZIP("", "PK\5\6"),
    GZIP("", "\u001f\u008b\b"),
    BZIP2("", "BZh"),
    TAR("", ""),
    XZ("xz", "\u00fd7zXZ\0"),
    ZSTD("Zstandard", "(\u00b5/\u00fd"),
    LZ4("LZ4", "\4\"M\30"),
    SEVEN_ZIP("7z", "7z\u00bc\u00af'\u001c"),
    RAR("RAR", "Rar!\u001a\7");

    /** A header of tar; of the others the first bytes are enough. */
    private static final int LOOKED_AT = 512;

    /** Where a header of tar has its check sum. */
    private static final int SUM_BEGIN = 148;

    private static final int SUM_END = 156;

    /** After the sign and the size of BZip2's blocks: the beginning of one, or the end of all. */
    private static final String BLOCK = "1AY&SY";

    private static final String NO_BLOCK = "\u0017rE8P\u0090";

    private final String unknownKind;
    private final String begin;

    Packing(String unknownKind, String begin) {
        this.unknownKind = unknownKind;
        this.begin = begin;
    }

    /** The name of a kind that cannot be opened here; nothing for others. */
    String unknownKind() {
        return unknownKind;
    }

    /** How a content is packed, which then is where it was. */
    static Packing of(InputStream content) throws IOException {
        content.mark(LOOKED_AT);
        byte[] head = content.readNBytes(LOOKED_AT);
        content.reset();
        for (Packing each : values()) {
            if (!each.begin.isEmpty() && begins(head, 0, each.begin) && (each != BZIP2 || isBlock(head))) {
                return each;
            }
        }
        return head.length == LOOKED_AT && isTar(head) ? TAR : NONE;
    }

    /** Whether a zip begins here. */
    static boolean isZip(InputStream content) throws IOException {
        content.mark(LOOKED_AT);
        byte[] head = content.readNBytes(ZIP.begin.length());
        content.reset();
        return begins(head, 0, ZIP.begin) || begins(head, 0, EMPTY_ZIP.begin);
    }

    private static boolean isBlock(byte[] head) {
        return begins(head, 4, BLOCK) || begins(head, 4, NO_BLOCK);
    }

    /** Whether the check sum of a header is that of its bytes, its own ones being blanks. */
    private static boolean isTar(byte[] head) {
        int sum = 0;
        for (int i = 0; i < head.length; i++) {
            boolean isOfSum = i >= SUM_BEGIN && i < SUM_END;
            sum += isOfSum ? ' ' : head[i] & 0xff;
        }
        String field = new String(head, SUM_BEGIN, SUM_END - SUM_BEGIN, StandardCharsets.ISO_8859_1);
        String digits = field.replace('\0', ' ').strip();
        return digits.matches("[0-7]{1,7}") && Integer.parseInt(digits, 8) == sum;
    }

    private static boolean begins(byte[] head, int at, String begin) {
        int end = at + begin.length();
        return head.length >= end && new String(head, at, end - at, StandardCharsets.ISO_8859_1).equals(begin);
    }
}
