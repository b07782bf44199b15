package dev.seaworthy.runtime.load.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts in PEM that are a little wrong, as editors, copies and templates make them. */
final class ChangedPem {
    private static final String[] BLANKS = {" ", "\t", "\r", "  ", "\f", "\u000b", "\u00a0", "\u2003", "\uFEFF"};
    private static final String[] ADDED = {
        "", " ", "\r", "subject=CN = shop", "Note: x", "=", "----", "-----", "#", "AAAA"
    };

    private ChangedPem() {}

    /** The text once or twice, of which some lines have something before, after, in or below them. */
    static String of(String pem, Random random) {
        List<String> lines = new ArrayList<>();
        for (int copy = random.nextInt(4) / 3; copy >= 0; copy--) {
            lines.addAll(List.of(pem.strip().split("\n")));
        }
        for (int change = random.nextInt(4); change > 0; change--) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            String blank = BLANKS[random.nextInt(BLANKS.length)];
            int inside = line.isEmpty() ? 0 : random.nextInt(line.length());
            switch (random.nextInt(8)) {
                case 0 -> lines.set(at, blank + line);
                case 1 -> lines.set(at, line + blank);
                case 2 -> lines.set(at, line.substring(0, inside) + blank + line.substring(inside));
                case 3 ->
                    lines.set(at, line.substring(0, inside) + line.substring(Math.min(line.length(), inside + 1)));
                case 4 -> lines.remove(at);
                case 5 -> lines.set(at, line.substring(0, inside) + "\n" + line.substring(inside));
                default -> lines.add(at, ADDED[random.nextInt(ADDED.length)]);
            }
        }
        return String.join(random.nextInt(4) == 0 ? "\r\n" : "\n", lines) + (random.nextBoolean() ? "\n" : "");
    }

    /** The text with marks for what cannot be seen. */
    static String shown(String text) {
        return text.replace("\r", "\\r").replace("\t", "\\t").replace("\f", "\\f");
    }
}
