package dev.seaworthy.runtime.convert;

/** Words of a fixed list: yes and no, the constants of an enum, and single characters. */
public final class Words {
    private Words() {}

    /**
     * Reads a {@code boolean}.
     *
     * @param text {@code true}, {@code false}, {@code 1}, {@code 0}, {@code yes}, {@code no}, {@code on} or
     *     {@code off}, in any case, stripped before it is read
     * @return the value
     * @throws dev.seaworthy.runtime.MalformedException when the text is none of these
     */
    public static boolean toBoolean(String text) {
        return switch (fold(text)) {
            case "true", "1", "yes", "on" -> true;
            case "false", "0", "no", "off" -> false;
            default -> throw MalformedWord.bool(text);
        };
    }

    /**
     * Reads a {@code char}. It keeps a lone space or tab, and strips any other text.
     *
     * @param text one character
     * @return the character
     * @throws dev.seaworthy.runtime.MalformedException when the text is not one UTF-16 code unit
     */
    public static char toChar(String text) {
        String character = text.length() == 1 ? text : text.strip();
        if (character.length() != 1) {
            throw MalformedWord.character(character);
        }
        return character.charAt(0);
    }

    /**
     * The one spelling under which words are compared: stripped, ASCII letters in lower case, {@code _} for {@code -}.
     *
     * @param text any text
     * @return the folded text, the same object when there is nothing to fold
     */
    public static String fold(String text) {
        String word = text.strip();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '-' || (c >= 'A' && c <= 'Z')) {
                return folded(word, i);
            }
        }
        return word;
    }

    private static String folded(String word, int from) {
        char[] letters = word.toCharArray();
        for (int i = from; i < letters.length; i++) {
            char c = letters[i];
            if (c == '-') {
                letters[i] = '_';
            } else if (c >= 'A' && c <= 'Z') {
                letters[i] = (char) (c + 32);
            }
        }
        return new String(letters);
    }

    /**
     * What is said of a word that is not on its list: the list, and the nearest word as advice.
     *
     * @param text the text, which the message does not repeat
     * @param accepted the words that are accepted, as they are best written; at least one
     * @return a {@link dev.seaworthy.runtime.MalformedException} to throw; the declared type is one that every JVM has
     *     loaded already
     */
    public static RuntimeException unknown(String text, String... accepted) {
        return MalformedWord.unknown(text, accepted);
    }
}
