package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;

/** The judges of URLs. */
public final class Urls {
    private Urls() {}

    /**
     * Refuses a URL with another scheme. Case does not count. The scheme of {@code jdbc:postgresql://…} is
     * {@code jdbc:postgresql} and also {@code jdbc}.
     *
     * @param text a URL
     * @param schemes the schemes that are allowed, without {@code ://}
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation schemes(String text, String... schemes) {
        String url = text.strip();
        for (String scheme : schemes) {
            int end = scheme.length();
            if (url.length() > end && url.charAt(end) == ':' && url.regionMatches(true, 0, scheme, 0, end)) {
                return null;
            }
        }
        String[] beginnings = new String[schemes.length];
        for (int i = 0; i < schemes.length; i++) {
            beginnings[i] = RuleWords.beginning(schemes[i]);
        }
        return new Violation(RuleWords.schemes(beginnings));
    }

    /**
     * Refuses a URL whose scheme or parameters leave the connection unencrypted. {@link Encryption} has the table. A scheme
     * that the table does not know is let through: nothing is known against it.
     *
     * @param text a URL, or several separated by commas
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation encrypted(String text) {
        return Encryption.judge(text.strip());
    }
}
