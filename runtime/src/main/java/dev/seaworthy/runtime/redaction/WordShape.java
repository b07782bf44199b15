package dev.seaworthy.runtime.redaction;

/**
 * The shape of a word, which tells what people write from what a generator of keys does: few changes between letters and
 * digits, and capitals where words begin.
 */
final class WordShape {
    /** Words below that length say nothing about a credential. */
    private static final int SHORT = 5;

    private static final int SMALL = 8;
    private static final int CAMEL = 12;
    private static final int MIDDLE = 16;
    private static final int LONGEST = 40;

    private int length;
    private int upper;
    private int lower;
    private int digits;
    private int changes;
    private int humps;
    private int leadingUpper;
    private char before;

    private WordShape() {}

    /** Whether each word of a part of a text is one that people write; what divides words is not looked at. */
    static boolean areHarmless(String text, int from, int to) {
        WordShape word = new WordShape();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.add(c);
            } else if (word.isHarmless()) {
                word = new WordShape();
            } else {
                return false;
            }
        }
        return word.isHarmless() && isCalm(text, from, to);
    }

    /** Whether a part as a whole changes its kind of character no more often than names and times do. */
    private static boolean isCalm(String text, int from, int to) {
        int changes = 0;
        int marks = 0;
        int doubled = 0;
        int letters = 0;
        boolean hasUpper = false;
        int last = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int kind = kind(c);
            if (kind == 0) {
                boolean isOwn = "./\\-".indexOf(c) < 0 || i == from || !isRepeated(text.charAt(i - 1), c);
                doubled += i > from && kind(text.charAt(i - 1)) == 0 && isOwn ? 1 : 0;
                marks++;
            } else {
                letters++;
                hasUpper |= kind == 1;
                boolean isBeginning = last == 1 && kind == 2;
                changes += last != 0 && last != kind && !isBeginning ? 1 : 0;
                last = kind;
            }
        }
        int most = letters <= SMALL && !hasUpper ? 3 : 2 + letters / 7;
        return changes <= most && marks <= 3 + (to - from) / 2 && (doubled <= 1 || letters <= 2);
    }

    /** Whether two marks stand together in paths and lines: {@code //}, {@code --}, {@code /..} */
    private static boolean isRepeated(char one, char other) {
        return one == other || ("./\\".indexOf(one) >= 0 && "./\\".indexOf(other) >= 0);
    }

    /** Nothing, a capital, another letter or a digit. */
    private static int kind(char c) {
        if (Character.isDigit(c)) {
            return 3;
        }
        return Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 2 : 0;
    }

    private void add(char c) {
        int kind = kind(c);
        int last = length == 0 ? 0 : kind(before);
        changes += last != 0 && last != kind && !(last == 1 && kind == 2) ? 1 : 0;
        leadingUpper += kind == 1 && leadingUpper == length ? 1 : 0;
        humps += kind == 1 && last != 1 ? 1 : 0;
        upper += kind == 1 ? 1 : 0;
        lower += kind == 2 ? 1 : 0;
        digits += kind == 3 ? 1 : 0;
        length++;
        before = c;
    }

    private boolean isHarmless() {
        if (length < SHORT) {
            return true;
        }
        if (digits > 0 && upper + lower > 0) {
            boolean isMixed = upper > 0 && lower > 0;
            return (!isMixed || upper * 4 <= length || length < SMALL)
                    && changes <= (length >= MIDDLE || (isMixed && length < SMALL) ? 1 : isMixed ? 2 : 3);
        }
        if (upper == 0 || lower == 0) {
            return length <= LONGEST;
        }
        // FooBarException and SQLException, and not aBkQzRtW.
        int capitals = upper - Math.max(0, leadingUpper - 1);
        return (length < CAMEL ? humps : capitals) * (length < MIDDLE ? 3 : 4) <= length && length <= LONGEST;
    }
}
