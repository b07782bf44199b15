package dev.seaworthy.preflight.scan;

/** <code>&amp;amp;</code>, <code>&amp;#38;</code> and <code>&amp;#x26;</code>, as XML and HTML have them. */
final class CharacterReference implements Escape {
    private static final int UNKNOWN = -1;

    private final Collected collected = new Collected();

    CharacterReference() {}

    @Override
    public String words() {
        return "with character references";
    }

    @Override
    public boolean mayBeginWith(int b) {
        return b == '&';
    }

    @Override
    public void read(int b, Decoded decoded) {
        if (isOpen() && b == ';') {
            int character = character();
            if (character != UNKNOWN) {
                collected.clear();
                Collected.takeCharacter(character, decoded);
                return;
            }
        } else if (isOpen() && !collected.isFull() && isOfName(b)) {
            collected.add(b);
            return;
        }
        end(decoded);
        if (b == '&') {
            collected.add(b);
        } else {
            decoded.take(b);
        }
    }

    private static boolean isOfName(int b) {
        return b == '#' || Character.digit(b, 36) >= 0;
    }

    private int character() {
        String name = collected.text(1);
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> number(name);
        };
    }

    private int number(String name) {
        boolean isHex = name.matches("#[xX][0-9a-fA-F]+");
        if (!isHex && !name.matches("#[0-9]+")) {
            return UNKNOWN;
        }
        int number = isHex ? collected.number(3, 16) : collected.number(2, 10);
        return Character.isValidCodePoint(number) ? number : UNKNOWN;
    }

    @Override
    public boolean isOpen() {
        return !collected.isEmpty();
    }

    @Override
    public void end(Decoded decoded) {
        collected.release(decoded);
    }
}
