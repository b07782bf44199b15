package dev.seaworthy.runtime.dotenv;

/** Tells names of variables from lines of keys and certificates that stand in a file without quotes and read as names. */
final class VariableName {
    private static final int MAX_LENGTH = 64;

    /** As long as the shortest secrets: who names a variable with so many letters puts an underscore between words. */
    private static final int MAX_LENGTH_OF_WORD = 15;

    private VariableName() {}

    /** Whether a name is made as names of variables are, and not as a part of a secret may be. */
    static boolean isOne(String name) {
        if (Characters.isDigit(name.charAt(0)) || name.length() > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_' && !Characters.isDigit(c) && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return name.length() <= MAX_LENGTH_OF_WORD || name.indexOf('_') >= 0;
    }

    /** Whether the value after a name is what ends Base64 and Base32. */
    static boolean isPadding(String value) {
        return !value.isEmpty() && value.replace("=", "").isEmpty();
    }
}
