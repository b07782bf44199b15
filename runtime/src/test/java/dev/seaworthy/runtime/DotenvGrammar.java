package dev.seaworthy.runtime;

import java.util.Random;

/** Writes random dotenv files: mostly what the grammar allows, with mistakes in between. The same seed writes the same files. */
final class DotenvGrammar {
    /** Never a part of a name, so that it may not stand in a message. */
    static final String SECRET = "7s3cr3t";

    private static final String[] NAMES = {"A", "B", "C", "HOST", "EMPTY", "_x", "a.b", "A-B", "1A", "export"};
    private static final String[] BLANKS = {"", "", "", "", " ", "\t", "  ", " \t"};
    private static final String[] NEWLINES = {"\n", "\n", "\n", "\n", "\r\n", "\n\n", "\n \n"};
    private static final String[] PIECES = {
        "x",
        "word",
        SECRET,
        " ",
        "  ",
        "\t",
        "=",
        ":",
        ";",
        "/",
        ",",
        "-",
        "@",
        "a b",
        "é",
        "日本",
        "\uD83D\uDEA2",
        "{",
        "}",
        "[",
        "]",
        "(",
        ")",
        "~",
        "*",
        "?",
        "!",
        "%",
        "&",
        "|",
        "<",
        ">",
        "^",
        "+",
        "\u00A0y",
        "\u2028y",
        "\fy"
    };
    private static final String[] RISKY = {
        "#", " #", "\t#", "$", "$$", "$A", "$1", "$(", "${", "}", "\\", "\\n", "\\\\", "\\$", "\\\"", "\\'", "\"", "'",
        "`", "\u00A0", "\uFEFF", "\u000B", "\0", "\r", "\uD800", "\uDC00", "\n"
    };
    private static final String[] OPERATORS = {":-", "-", ":+", "+", ":?", "?"};

    private final Random random;

    DotenvGrammar(long seed) {
        this.random = new Random(seed);
    }

    String file() {
        StringBuilder text = new StringBuilder(rarely(20) ? "\uFEFF" : "");
        int lines = random.nextInt(6);
        for (int i = 0; i < lines; i++) {
            line(text);
            if (i + 1 < lines || !rarely(4)) {
                text.append(one(NEWLINES));
            }
        }
        return rarely(6) ? mistake(text) : text.toString();
    }

    private void line(StringBuilder text) {
        text.append(one(BLANKS));
        if (rarely(8)) {
            text.append('#');
            pieces(text, true);
            return;
        }
        if (rarely(8)) {
            text.append("export").append(rarely(2) ? " " : "\t ");
        }
        text.append(one(NAMES)).append(one(BLANKS));
        text.append(rarely(30) ? ":" : "=").append(one(BLANKS));
        switch (random.nextInt(4)) {
            case 0 -> quoted(text, '\'');
            case 1 -> quoted(text, '"');
            default -> plain(text);
        }
    }

    private void plain(StringBuilder text) {
        int start = text.length();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            if (rarely(4)) {
                reference(text, 0, false);
            } else {
                text.append(one(rarely(20) ? RISKY : PIECES));
            }
        }
        if (text.length() > start && rarely(5)) {
            text.append(" # a comment");
        }
    }

    private void quoted(StringBuilder text, char quote) {
        text.append(quote);
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            if (rarely(4) && quote == '"') {
                reference(text, 0, true);
            } else if (rarely(6)) {
                text.append(quote == '"' ? "\\" + one(new String[] {"n", "r", "\"", "\\", "$"}) : "\\d");
            } else if (rarely(6)) {
                text.append(one(NEWLINES));
            } else if (rarely(5)) {
                text.append(quote == '"' ? "it's" : "say \"x\"").append(" # y");
            } else {
                text.append(one(rarely(20) ? RISKY : PIECES));
            }
        }
        text.append(quote).append(one(BLANKS));
        if (rarely(5)) {
            text.append("# a comment");
        }
    }

    private void reference(StringBuilder text, int depth, boolean isDouble) {
        text.append("${").append(one(NAMES));
        if (rarely(2)) {
            String operator = one(OPERATORS);
            text.append(operator);
            if (operator.endsWith("?")) {
                // A message is shown, so nobody writes a secret there.
                text.append(rarely(12) ? one(RISKY) : "must be set").append('}');
                return;
            }
            int count = random.nextInt(3);
            for (int i = 0; i < count; i++) {
                if (rarely(3) && depth < 4) {
                    reference(text, depth + 1, isDouble);
                } else {
                    text.append(one(rarely(12) ? RISKY : PIECES));
                }
            }
        }
        text.append('}');
    }

    private void pieces(StringBuilder text, boolean isRisky) {
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            text.append(one(isRisky && rarely(4) ? RISKY : PIECES));
        }
    }

    private String mistake(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        if (rarely(2) && at < text.length()) {
            text.deleteCharAt(at);
        } else {
            text.insert(at, one(RISKY));
        }
        return text.toString();
    }

    /** Text without any grammar. */
    String noise() {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(24);
        for (int i = 0; i < count; i++) {
            text.append(one(rarely(2) ? RISKY : rarely(3) ? NAMES : PIECES));
            text.append(rarely(4) ? "=" : rarely(8) ? "\n" : "");
        }
        return text.toString();
    }

    private boolean rarely(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
