package dev.seaworthy.preflight.scan;

/** <code>&#92;"</code>, <code>&#92;n</code> and <code>&#92;u0041</code>, as JSON, Java, properties, YAML and shells have them. */
final class BackslashEscape implements Escape {
    private static final int NONE = 0;

    /** Of <code>&#92;u0041</code>; Java takes more than one {@code u}, which nobody writes. */
    private final Collected collected = new Collected();

    /** The first half of a character that takes two, or {@link #NONE}. */
    private int high = NONE;

    BackslashEscape() {}

    @Override
    public String words() {
        return "with backslash escapes";
    }

    @Override
    public boolean mayBeginWith(int b) {
        return b == '\\';
    }

    @Override
    public void read(int b, Decoded decoded) {
        switch (collected.count()) {
            case 0 -> begin(b, decoded);
            case 1 -> second(b, decoded);
            default -> digit(b, decoded);
        }
    }

    private void begin(int b, Decoded decoded) {
        if (b == '\\') {
            collected.add(b);
        } else {
            high = NONE;
            decoded.take(b);
        }
    }

    private void second(int b, Decoded decoded) {
        if (b == 'u' || b == 'x') {
            collected.add(b);
            return;
        }
        high = NONE;
        collected.clear();
        switch (b) {
            case 'n' -> decoded.take('\n');
            case 'r' -> decoded.take('\r');
            case 't' -> decoded.take('\t');
            case 'b' -> decoded.take('\b');
            case 'f' -> decoded.take('\f');
            default -> decoded.take(b);
        }
    }

    private void digit(int b, Decoded decoded) {
        if (Character.digit(b, 16) < 0) {
            high = NONE;
            collected.release(decoded);
            begin(b, decoded);
            return;
        }
        collected.add(b);
        boolean isShort = collected.at(1) == 'x';
        if (collected.count() == (isShort ? 4 : 6)) {
            int number = collected.number(2, 16);
            collected.clear();
            if (isShort) {
                decoded.take(number);
            } else {
                character((char) number, decoded);
            }
        }
    }

    private void character(char c, Decoded decoded) {
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c) && high != NONE) {
            Collected.takeCharacter(Character.toCodePoint((char) high, c), decoded);
            high = NONE;
        } else {
            high = NONE;
            Collected.takeCharacter(c, decoded);
        }
    }

    @Override
    public boolean isOpen() {
        return !collected.isEmpty() || high != NONE;
    }

    @Override
    public void end(Decoded decoded) {
        collected.release(decoded);
    }
}
