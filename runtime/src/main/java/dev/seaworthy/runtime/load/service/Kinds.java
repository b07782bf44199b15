package dev.seaworthy.runtime.load.service;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.load.connection.Connections;
import java.util.Set;

/** The judge of the kind of service that a value leads to. */
public final class Kinds {
    /** What is demanded, in the words of messages and documents alike. */
    public static final String DEMAND = "must lead to the same kind of service in every environment";

    private Kinds() {}

    /**
     * Refuses a value that leads to another kind of service than the setting's own texts, such as SQLite in place of
     * PostgreSQL. A text that does not say its kind, such as a plain host, passes.
     *
     * @param text a value
     * @param own the setting's example and default
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation sameKind(String text, String... own) {
        for (String each : own) {
            if (!hasSameScheme(text, each) && isOtherKind(Services.kinds(text), Services.kinds(each))) {
                return new Violation(DEMAND, advice(each));
            }
        }
        return null;
    }

    /** With the scheme of the setting's own text, where it names a kind that everybody knows. */
    private static String advice(String own) {
        String scheme = Connections.scheme(own);
        boolean hasKnown = !scheme.isEmpty() && areKnown(Services.kinds(own));
        return "use the kind of service that its default or example names" + (hasKnown ? ", " + scheme + "://" : "")
                + ", or change that one";
    }

    /**
     * Whether two values are known to lead to different kinds of service.
     *
     * @param one the kinds of one
     * @param other the kinds of the other
     * @return whether they differ
     */
    public static boolean isOtherKind(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /**
     * Whether kinds are all ones that everybody knows, and none is only the scheme of a value.
     *
     * @param kinds the kinds
     * @return whether a message may name them, wherever the value comes from
     */
    public static boolean areKnown(Set<String> kinds) {
        for (String each : kinds) {
            if (!Kind.isKnown(each)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a good start need not read either: one scheme alone is one kind, but for the web's, which leads to anything. */
    private static boolean hasSameScheme(String text, String other) {
        int end = text.indexOf("://");
        return end > 0
                && !text.startsWith("http")
                && text.indexOf("://", end + 1) < 0
                && text.indexOf(',') < 0
                && other.indexOf(',') < 0
                && other.startsWith("://", end)
                && other.startsWith(text.substring(0, end));
    }
}
