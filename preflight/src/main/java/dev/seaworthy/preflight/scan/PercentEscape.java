package dev.seaworthy.preflight.scan;

/** {@code %2F}, as URLs have it; in forms a plus sign is a blank. */
final class PercentEscape implements Escape {
    private final boolean isOfForms;
    private final Collected collected = new Collected();

    PercentEscape(boolean isOfForms) {
        this.isOfForms = isOfForms;
    }

    @Override
    public String words() {
        return "URL-encoded";
    }

    @Override
    public boolean mayBeginWith(int b) {
        return b == '%' || (isOfForms && b == '+');
    }

    @Override
    public void read(int b, Decoded decoded) {
        if (isOpen() && Character.digit(b, 16) >= 0) {
            collected.add(b);
            if (collected.count() == 3) {
                decoded.take(collected.number(1, 16));
                collected.clear();
            }
            return;
        }
        end(decoded);
        if (b == '%') {
            collected.add(b);
        } else {
            decoded.take(isOfForms && b == '+' ? ' ' : b);
        }
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
