package dev.seaworthy.runtime.load.connection;

import dev.seaworthy.runtime.text.Ascii;

/** A stretch of the characters that are read. A part of it shares them, and case does not count where it is compared. */
final class Text {
    private final CharSequence all;
    private final int from;
    private final int to;

    Text(CharSequence all) {
        this(all, 0, all.length());
    }

    private Text(CharSequence all, int from, int to) {
        this.all = all;
        this.from = from;
        this.to = to;
    }

    int length() {
        return to - from;
    }

    boolean isEmpty() {
        return from == to;
    }

    char at(int index) {
        return all.charAt(from + index);
    }

    /** Whether a beginning stands at the start; it is written in lower case. */
    boolean startsWith(String beginning) {
        return hasAt(0, beginning);
    }

    /** Whether a part stands at a place; it is written in lower case. */
    boolean hasAt(int index, String part) {
        if (index < 0 || index + part.length() > length()) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            if (Ascii.lower(at(index + i)) != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is one of some words, which are written in lower case. */
    boolean isOneOf(String... words) {
        for (String word : words) {
            if (length() == word.length() && startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** The first place of a character, or -1. */
    int indexOf(char c) {
        return indexOf(c, 0);
    }

    /** The first place of a character from an index on, or -1. */
    int indexOf(char c, int start) {
        for (int i = start; i < length(); i++) {
            if (at(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** The first place of a part, which is written in lower case, or -1. */
    int indexOf(String part) {
        return indexOf(part, 0);
    }

    /** The first place of a part from an index on, which is written in lower case, or -1. */
    int indexOf(String part, int start) {
        for (int i = start; i + part.length() <= length(); i++) {
            if (hasAt(i, part)) {
                return i;
            }
        }
        return -1;
    }

    /** The last place of a character, or -1. */
    int lastIndexOf(char c) {
        for (int i = length() - 1; i >= 0; i--) {
            if (at(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** The first place from an index on of any of some characters, or the end. */
    int endAt(String characters, int start) {
        for (int i = start; i < length(); i++) {
            if (characters.indexOf(at(i)) >= 0) {
                return i;
            }
        }
        return length();
    }

    /** The rest from an index on. */
    Text after(int index) {
        return between(index, length());
    }

    /** The part between two indexes. */
    Text between(int start, int end) {
        return new Text(all, from + start, from + end);
    }

    /** The part without white space around it. */
    Text stripped() {
        int start = 0;
        int end = length();
        while (start < end && isBlank(at(start))) {
            start++;
        }
        while (end > start && isBlank(at(end - 1))) {
            end--;
        }
        return between(start, end);
    }

    /** The part with the white space that follows it, where nothing else does. */
    Text withBlanksAtTheEnd() {
        int end = to;
        while (end < all.length() && isBlank(all.charAt(end))) {
            end++;
        }
        return end == all.length() ? new Text(all, from, end) : this;
    }

    /** Whether there is nothing but decimal digits. */
    boolean isNumber() {
        for (int i = 0; i < length(); i++) {
            if (at(i) < '0' || at(i) > '9') {
                return false;
            }
        }
        return !isEmpty();
    }

    /** The characters with their percent-encoded ones decoded, those of one byte. */
    String decoded() {
        return Ascii.percentDecoded(all, from, to);
    }

    /** The characters in lower case. */
    String lower() {
        return Ascii.lower(toString());
    }

    static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c);
    }

    @Override
    public String toString() {
        return new StringBuilder(length()).append(all, from, to).toString();
    }
}
