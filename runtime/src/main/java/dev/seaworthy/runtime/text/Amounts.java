package dev.seaworthy.runtime.text;

/** Numbers as a person reads them, whatever the locale. */
public final class Amounts {
    private static final int GROUP = 3;

    private Amounts() {}

    /**
     * A number with a comma before each three digits.
     *
     * @param amount a number from zero on
     * @return for example {@code 99,900}
     */
    public static String of(int amount) {
        StringBuilder digits = new StringBuilder().append(amount);
        for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    /**
     * A number and what is counted.
     *
     * @param amount the number
     * @param plural what is counted, as a plural that ends in a letter more than the singular
     * @return for example {@code 3 characters} or {@code 1 character}
     */
    public static String of(int amount, String plural) {
        return amount + " " + (amount == 1 ? plural.substring(0, plural.length() - 1) : plural);
    }
}
