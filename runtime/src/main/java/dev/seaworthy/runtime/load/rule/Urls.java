package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.load.connection.Connections;

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
            String beginning = RuleWords.beginning(scheme);
            if (url.regionMatches(true, 0, beginning, 0, beginning.length())) {
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
     * Refuses a URL whose scheme or parameters may leave the connection unencrypted, and a text of which nobody can tell: a
     * scheme that the tables of the connections do not know, or none.
     *
     * @param text a URL, or several
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation encrypted(String text) {
        return isUsual(text) ? null : ConnectionRules.encrypted(text);
    }

    /**
     * Whether {@link #encrypted} accepts some URL with a scheme.
     *
     * @param scheme a scheme as {@link #schemes} takes it
     * @return false only where the tables of the connections say that no URL with it is encrypted
     */
    public static boolean canBeEncrypted(String scheme) {
        return Connections.canBeEncrypted(scheme);
    }

    /** Whether it is one of the usual encrypted texts, so that a good start does without the classes that read. */
    static boolean isUsual(String text) {
        boolean isEncrypted = text.startsWith("https://")
                || text.startsWith("rediss://")
                || ((text.startsWith("postgresql://") || text.startsWith("jdbc:postgresql://"))
                        && (text.endsWith("?sslmode=require") || text.endsWith("?sslmode=verify-full"))
                        && text.indexOf('?') == text.lastIndexOf('?'));
        return isEncrypted && !text.contains(",") && !Hosts.mayBeLocal(text);
    }
}
