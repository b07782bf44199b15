package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;

/** Whether a wildcard stands in a scheme, a host or a port of one origin or of several. */
final class Wildcards {
    private static final String BETWEEN = ",;|";

    private Wildcards() {}

    static @Nullable Violation judge(String text, boolean allowSubdomains) {
        boolean isInPath = false;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean isEnd = i == text.length() || BETWEEN.indexOf(text.charAt(i)) >= 0 || text.charAt(i) <= ' ';
            if (isEnd) {
                String element = text.substring(start, i);
                boolean isUrl = element.contains("://");
                // After the path of a URL, a comma belongs to it unless another URL follows.
                Violation violation = isInPath && !isUrl ? null : judgeOne(element, allowSubdomains);
                if (violation != null) {
                    return violation;
                }
                isInPath = (isInPath && !isUrl) || isEndedByPath(element);
                start = i + 1;
            }
        }
        return null;
    }

    private static boolean isEndedByPath(String element) {
        return authorityEnd(element, authorityStart(element)) < element.length();
    }

    private static @Nullable Violation judgeOne(String element, boolean allowSubdomains) {
        int start = authorityStart(element);
        String authority = element.substring(start, authorityEnd(element, start));
        String address = decoded(authority.substring(authority.lastIndexOf('@') + 1));
        boolean isSubdomains = address.length() > 2 && (address.startsWith("*.") || address.charAt(0) == '.');
        if (element.substring(0, start).contains("*") || address.indexOf('*', isSubdomains ? 1 : 0) >= 0) {
            return new Violation(RuleWords.NO_WILDCARD, "name each host");
        }
        return isSubdomains && !allowSubdomains
                ? new Violation("must not contain a wildcard for subdomains", "name each host")
                : null;
    }

    private static int authorityStart(String element) {
        int scheme = element.indexOf("://");
        return scheme < 0 ? 0 : scheme + 3;
    }

    private static int authorityEnd(String element, int start) {
        int end = start;
        while (end < element.length() && "/?#\\".indexOf(element.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The text with its percent-encoded stars and dots decoded. */
    private static String decoded(String text) {
        return text.indexOf('%') < 0
                ? text
                : text.replace("%2A", "*")
                        .replace("%2a", "*")
                        .replace("%2E", ".")
                        .replace("%2e", ".");
    }
}
