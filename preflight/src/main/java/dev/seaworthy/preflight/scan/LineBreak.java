package dev.seaworthy.preflight.scan;

/** A line break with the indentation after it, which stands for nothing where a long text is divided into lines. */
final class LineBreak implements Escape {
    private boolean isOpen;

    LineBreak() {}

    @Override
    public String words() {
        return "divided into lines";
    }

    @Override
    public boolean mayBeginWith(int b) {
        return b == '\n' || b == '\r';
    }

    @Override
    public boolean standsForNothing() {
        return true;
    }

    @Override
    public void read(int b, Decoded decoded) {
        boolean isBlank = b == ' ' || b == '\t';
        isOpen = mayBeginWith(b) || (isOpen && isBlank);
        if (!isOpen) {
            decoded.take(b);
        }
    }

    @Override
    public boolean isOpen() {
        return isOpen;
    }

    @Override
    public void end(Decoded decoded) {
        isOpen = false;
    }
}
