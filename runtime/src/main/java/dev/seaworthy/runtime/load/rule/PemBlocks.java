package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import java.util.ArrayList;
import java.util.List;

/** Takes a text in PEM apart, as RFC 7468 has it. What stands between blocks explains them, and is passed over. */
final class PemBlocks {
    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final String DASHES = "-----";

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
        PemBlock open = null;
        int at = 0;
        while (at < text.length()) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(at, end).strip();
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

    private @Nullable PemBlock begun(String line) throws UnreadablePem {
        if (!line.startsWith(BEGIN)) {
            return null;
        }
        int end = line.indexOf(DASHES, BEGIN.length());
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
        if (!line.startsWith(END)) {
            open.add(line);
            return open;
        }
        if (!line.equals(END + open.label() + DASHES)) {
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
