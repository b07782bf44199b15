package dev.seaworthy.runtime.redaction;

/**
 * The shape of a word, which tells what people write from what a generator of keys does: few changes between letters and
 * digits, capitals where words begin, and letters that follow each other in words.
 */
final class WordShape {
    /** Words that are not longer say nothing about a credential. */
    private static final int TINY = 2;

    /** A typo in a word makes such a pair; a short word has none. */
    private static final int MOST_RARE = 1;

    private static final int LEAST_RARE = 5;
    private static final int SMALL = 8;
    private static final int LEAST_RUN = 2;
    private static final int MACHINE = 12;
    private static final int CAMEL = 12;
    private static final int MIDDLE = 16;
    private static final int LONG = 14;
    private static final int LONGEST_OF_CAPITALS = 14;
    private static final int LONGEST_WORD = 20;
    private static final int LONGEST = 40;

    private static final String LITTLE_WORDS = "AsAtByDoIfInIsItMyNoOfOnOrToUpWe";

    private int length;
    private int upper;
    private int lower;
    private int digits;
    private int vowels;
    private int changes;
    private int humps;
    private int leadingUpper;
    private int rarePairs;
    private int run;
    private boolean hasShortRun;
    private char earlier;
    private char before;

    private WordShape() {}

    /** Whether each word of a part of a text is one that people write; what divides words is not looked at. */
    static boolean areHarmless(String text, int from, int to) {
        WordShape word = new WordShape();
        int rarePairs = 0;
        for (int i = from; i <= to; i++) {
            char c = i < to ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.add(c);
            } else {
                boolean isKnown = Abbreviations.isOne(text, i - word.length, i);
                isKnown |= c == '.' && word.isOfMachine();
                rarePairs += isKnown ? 0 : word.rarePairs;
                if (rarePairs > MOST_RARE || !(isKnown || word.isHarmless())) {
                    return false;
                }
                word = new WordShape();
            }
        }
        return isCalm(text, from, to);
    }

    /** Whether a part as a whole changes its kind of character no more often than names and times do. */
    private static boolean isCalm(String text, int from, int to) {
        int changes = 0;
        int marks = 0;
        boolean hasPair = false;
        int letters = 0;
        boolean hasUpper = false;
        int last = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int kind = kind(c);
            if (kind == 0) {
                boolean isSecond = i > from + 1 && kind(text.charAt(i - 1)) == 0;
                hasPair |= isSecond && !isRepeated(text.charAt(i - 1), c);
                marks++;
            } else {
                letters++;
                hasUpper |= kind == 1;
                boolean isBeginning = last == 1 && kind == 2;
                changes += last != 0 && last != kind && !isBeginning ? 1 : 0;
                last = kind;
            }
        }
        int most = 2 + Math.max(letters / 7, hasUpper ? 0 : 1);
        return changes <= most && marks <= 3 + (to - from) / 2 && !hasPair;
    }

    /** Whether two marks stand together in paths and lines: {@code //}, {@code --}, {@code /..}, {@code :/} */
    private static boolean isRepeated(char one, char other) {
        return (one == other && "-:".indexOf(one) >= 0) || ("./\\:".indexOf(one) >= 0 && "./\\".indexOf(other) >= 0);
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
        vowels += kind != 3 && ("aeiouyAEIOUY".indexOf(c) >= 0 || c > 'z') ? 1 : 0;
        hasShortRun |= last == 2 && kind == 1 && run < LEAST_RUN && !isLittleWord();
        run = last == kind ? run + 1 : 1;
        boolean isPair = kind != 3 && last != 0 && last != 3 && (kind == 2 || last == 1);
        rarePairs += isPair ? LetterPairs.rarity(before, c) : 0;
        length++;
        earlier = before;
        before = c;
    }

    /** Whether the last two letters are a word, as in portIsOpen. */
    private boolean isLittleWord() {
        for (int i = 0; i < LITTLE_WORDS.length(); i += 2) {
            if (LITTLE_WORDS.charAt(i) == earlier && LITTLE_WORDS.charAt(i + 1) == before) {
                return true;
            }
        }
        return false;
    }

    private boolean isHarmless() {
        if (length <= TINY || digits == length) {
            return length <= LONGEST;
        }
        int letters = upper + lower;
        boolean isMixed = upper > 0 && lower > 0;
        boolean isWord = (rarePairs == 0 || letters >= LEAST_RARE)
                && (vowels > 0 || letters <= TINY)
                && (rarePairs == 0 || letters < LONG)
                && letters <= (isMixed ? LONGEST : lower == 0 ? LONGEST_OF_CAPITALS : LONGEST_WORD)
                && (!isMixed || isCamel(letters));
        if (isMixed) {
            return isWord && (digits == 0 || (changes == 1 && kind(before) == 3));
        }
        boolean isOfUnits = letters < LEAST_RUN + LEAST_RUN && length < SMALL && upper == 0;
        return isWord && changes <= (isOfUnits ? 3 : 1);
    }

    /** Whether it is what clouds name their machines after, in a host: {@code c9akciqabc12}. */
    private boolean isOfMachine() {
        return length == MACHINE && upper == 0 && digits > 0 && changes <= 3;
    }

    /** Whether capitals stand where words begin, as in FooBarException and SQLException, and not in aBkQzRtW. */
    private boolean isCamel(int letters) {
        if (hasShortRun || (kind(before) == 1 && run < LEAST_RUN)) {
            return false;
        }
        int capitals = upper - Math.max(0, leadingUpper - 1);
        return letters <= TINY || (letters < CAMEL ? humps : capitals) * (letters < MIDDLE ? 3 : 4) <= letters;
    }
}
