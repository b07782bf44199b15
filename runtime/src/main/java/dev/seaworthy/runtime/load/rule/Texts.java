package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.text.Amounts;
import java.util.regex.Pattern;

/** The judges of texts. */
public final class Texts {
    private Texts() {}

    /**
     * Refuses a shorter text.
     *
     * @param text the text
     * @param least the least number of characters, in Unicode code points
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation minLength(String text, int least) {
        int length = text.codePointCount(0, text.length());
        return length < least
                ? new Violation(
                        "has " + Amounts.of(length, "characters") + ", and must have at least " + Amounts.of(least))
                : null;
    }

    /**
     * Refuses a text with another beginning.
     *
     * @param text the text
     * @param beginnings those that are allowed
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation startsWith(String text, String... beginnings) {
        for (String each : beginnings) {
            if (text.startsWith(each)) {
                return null;
            }
        }
        return new Violation(RuleWords.startsWith(beginnings));
    }

    /**
     * Refuses a text with one of these beginnings; blanks before it do not make another beginning.
     *
     * @param text the text
     * @param beginnings those that are not allowed
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation mustNotStartWith(String text, String... beginnings) {
        String stripped = text.stripLeading();
        for (String each : beginnings) {
            if (text.startsWith(each) || stripped.startsWith(each)) {
                return new Violation(RuleWords.mustNotStartWith(each));
            }
        }
        return null;
    }

    /**
     * Refuses a text of another shape.
     *
     * @param text the text
     * @param pattern the regular expression that matches the whole of it
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation matches(String text, String pattern) {
        return Matching.tried(text, Pattern.compile(pattern), RuleWords.matches(pattern));
    }
}
