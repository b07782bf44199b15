package dev.seaworthy.preflight.scan;

/** <code>&#92;"</code>, <code>&#92;n</code>, <code>&#92;u0041</code> and <code>&#92;101</code>, as JSON, Java, properties, YAML and shells have them. */
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
        if (b == 'u' || b == 'U' || b == 'x' || isOctal(b)) {
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

    private static boolean isOctal(int b) {
        return b >= '0' && b <= '7';
    }

    /** One to three digits, of a byte as shells have it, and of a character of Latin-1 as Java does. */
    private void octal(int b, Decoded decoded) {
        boolean isDigit = isOctal(b) && collected.count() < 4 && collected.number(1, 8) < 0x20;
        if (isDigit) {
            collected.add(b);
        } else {
            endOctal(decoded);
            begin(b, decoded);
        }
    }

    private void endOctal(Decoded decoded) {
        int number = collected.number(1, 8);
        collected.clear();
        high = NONE;
        decoded.take(number);
    }

    private void digit(int b, Decoded decoded) {
        if (isOctal(collected.at(1))) {
            octal(b, decoded);
            return;
        }
        if (Character.digit(b, 16) < 0) {
            high = NONE;
            collected.release(decoded);
            begin(b, decoded);
            return;
        }
        collected.add(b);
        int kind = collected.at(1);
        if (collected.count() == (kind == 'x' ? 4 : kind == 'u' ? 6 : Collected.LONGEST)) {
            int number = collected.number(2, 16);
            collected.clear();
            if (kind == 'x') {
                decoded.take(number);
            } else if (kind == 'u') {
                character((char) number, decoded);
            } else if (Character.isValidCodePoint(number)) {
                Collected.takeCharacter(number, decoded);
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
        if (collected.count() > 1 && isOctal(collected.at(1))) {
            endOctal(decoded);
        }
        collected.release(decoded);
    }
}
