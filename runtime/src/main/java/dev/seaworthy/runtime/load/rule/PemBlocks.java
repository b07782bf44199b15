package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a text in PEM apart, as RFC 7468 has it, and no more of it than Java and OpenSSL read too: marks begin their line. What
 * stands between blocks explains them, and is passed over.
 */
final class PemBlocks {
    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final String DASHES = "-----";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What {@code -----BEGIN} is in Base64. */
    private static final String BEGIN_IN_BASE64 = "LS0tLS1CRUdJTi";

    private static final String CUT = "its last line, which begins with -----END, is missing; copy it whole";

    private final String text;
    private final List<PemBlock> blocks = new ArrayList<>();

    private PemBlocks(String text) {
        this.text = text;
    }

    /** The blocks of a text: at least one. */
    static List<PemBlock> of(String text) throws UnreadablePem {
        PemBlocks parsed = new PemBlocks(text);
        parsed.read();
        return parsed.blocks;
    }

    private void read() throws UnreadablePem {
        if (text.startsWith(BYTE_ORDER_MARK)) {
            throw new UnreadablePem("a byte order mark stands before it; save it without one");
        }
        PemBlock open = null;
        int at = 0;
        while (at < text.length()) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            String line = line(text.substring(at, end));
            at = end + 1;
            open = open == null ? begun(line) : continued(open, line);
        }
        if (open != null) {
            throw new UnreadablePem(CUT);
        }
        if (blocks.isEmpty()) {
            throw new UnreadablePem(other());
        }
    }

    /** A line without its end, which may be that of Windows; Java begins another line at each carriage return. */
    private static String line(String written) throws UnreadablePem {
        String line = written.endsWith("\r") ? written.substring(0, written.length() - 1) : written;
        if (line.indexOf('\r') >= 0) {
            throw new UnreadablePem("a carriage return stands inside a line; end each line with a newline alone");
        }
        return line;
    }

    /** Java 17 passes over blanks after a mark, and Java 25 does not. */
    private static void refuseBlanksAfter(String line, int mark) throws UnreadablePem {
        if (mark < line.length() && line.substring(mark).isBlank()) {
            throw new UnreadablePem("blanks stand after the dashes of a line; remove them");
        }
    }

    private @Nullable PemBlock begun(String line) throws UnreadablePem {
        if (line.indexOf(BEGIN) > 0) {
            throw new UnreadablePem("its first line has something before -----BEGIN, if only blanks; remove it");
        }
        if (line.startsWith(END)) {
            throw new UnreadablePem("its first line, which begins with -----BEGIN, is missing; copy it whole");
        }
        if (!line.contains(DASHES)) {
            return null;
        }
        if (!line.startsWith(BEGIN)) {
            throw new UnreadablePem("a line outside its blocks has -----; remove that line");
        }
        int end = line.indexOf(DASHES, BEGIN.length());
        refuseBlanksAfter(line, end + DASHES.length());
        if (end != line.length() - DASHES.length()) {
            throw new UnreadablePem(
                    line.contains("\\n")
                            ? "its line ends are written as \\n; write them as line ends"
                            : "its line ends are lost; write it with one line below the other");
        }
        return new PemBlock(line.substring(BEGIN.length(), end));
    }

    /** The block that is still open after a line; null after its last one. */
    private @Nullable PemBlock continued(PemBlock open, String line) throws UnreadablePem {
        if (line.startsWith(BEGIN)) {
            throw new UnreadablePem(CUT);
        }
        if (line.indexOf(END) > 0) {
            throw new UnreadablePem("its last line has something before -----END, if only blanks; remove it");
        }
        if (!line.startsWith(END)) {
            open.add(line);
            return open;
        }
        String mark = END + open.label() + DASHES;
        refuseBlanksAfter(line, line.startsWith(mark) ? mark.length() : line.length());
        if (!line.equals(mark)) {
            throw new UnreadablePem("its first line and its last line name different things; copy it whole");
        }
        blocks.add(open);
        return null;
    }

    /** What a text without a block may be. */
    private String other() {
        String stripped = text.strip();
        if (stripped.startsWith(BEGIN_IN_BASE64)) {
            return "it is PEM in Base64; decode it first";
        }
        if (stripped.startsWith("/") && !stripped.contains("\n")) {
            return "it looks like the path of a file; set the variable with _FILE after its name to the path instead";
        }
        return "it has no line that begins with -----BEGIN";
    }
}
