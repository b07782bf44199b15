package dev.seaworthy.preflight.scan;

/**
 * {@code '\''} and {@code '"'"'}, by which a text in single quotes of a shell ends, has a quote, and begins again: within the quotes
 * nothing can stand for one.
 */
final class ShellQuote implements Escape {
    private static final String[] SPELLINGS = {"'\\''", "'\"'\"'"};

    private final StringBuilder begun = new StringBuilder();

    ShellQuote() {}

    @Override
    public String words() {
        return "quoted for a shell";
    }

    @Override
    public boolean mayBeginWith(int b) {
        return b == '\'';
    }

    @Override
    public void read(int b, Decoded decoded) {
        begun.append((char) b);
        while (!begun.isEmpty() && !isBeginning()) {
            char first = begun.charAt(0);
            begun.deleteCharAt(0);
            decoded.take(first);
        }
        for (String each : SPELLINGS) {
            if (each.contentEquals(begun)) {
                begun.setLength(0);
                decoded.take('\'');
            }
        }
    }

    private boolean isBeginning() {
        for (String each : SPELLINGS) {
            if (each.startsWith(begun.toString())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isOpen() {
        return !begun.isEmpty();
    }

    @Override
    public void end(Decoded decoded) {
        String left = begun.toString();
        begun.setLength(0);
        for (int i = 0; i < left.length(); i++) {
            decoded.take(left.charAt(i));
        }
    }
}
