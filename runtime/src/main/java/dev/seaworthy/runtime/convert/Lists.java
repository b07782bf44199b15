package dev.seaworthy.runtime.convert;

import java.util.Arrays;

/** Several values in one text: {@code a,b,c}, and with names {@code a=1,b=2}. */
public final class Lists {
    private static final String[] NONE = {};

    private Lists() {}

    /**
     * The elements of a list. Each is stripped, empty ones are dropped, and a backslash before the separator makes it a
     * part of the element; any other backslash is an ordinary character.
     *
     * @param text the text
     * @param separator what stands between elements, usually a comma
     * @return the elements, in order; none for a text of separators and spaces alone
     */
    public static String[] split(String text, String separator) {
        String[] elements = new String[4];
        int count = 0;
        int start = 0;
        boolean escaped = false;
        int at = next(text, separator, 0);
        while (true) {
            if (at > 0 && text.charAt(at - 1) == '\\') {
                escaped = true;
                at = next(text, separator, at + separator.length());
                continue;
            }
            String element = text.substring(start, at < 0 ? text.length() : at).strip();
            if (!element.isEmpty()) {
                if (count == elements.length) {
                    elements = Arrays.copyOf(elements, count * 2);
                }
                elements[count++] = escaped ? element.replace("\\" + separator, separator) : element;
            }
            if (at < 0) {
                return count == 0 ? NONE : Arrays.copyOf(elements, count);
            }
            escaped = false;
            start = at + separator.length();
            at = next(text, separator, start);
        }
    }

    private static int next(String text, String separator, int from) {
        return separator.isEmpty() ? -1 : text.indexOf(separator, from);
    }

    /**
     * The entries of a map, {@code name=value}. The first {@code =} parts the two, both are stripped, and a value may be
     * empty.
     *
     * @param text the text
     * @param separator what stands between entries, usually a comma; a backslash before it makes it a part of the entry
     * @return names and values by turns: {@code a, 1, b, 2}
     * @throws dev.seaworthy.runtime.MalformedException when an entry has no name or no {@code =}, or two have the same
     *     name
     */
    public static String[] entries(String text, String separator) {
        String[] elements = split(text, separator);
        String[] entries = new String[elements.length * 2];
        for (int i = 0; i < elements.length; i++) {
            int equals = elements[i].indexOf('=');
            String name = elements[i].substring(0, Math.max(0, equals)).strip();
            if (name.isEmpty()) {
                throw MalformedList.entry(separator);
            }
            for (int j = 0; j < i; j++) {
                if (entries[2 * j].equals(name)) {
                    throw MalformedList.twice(name);
                }
            }
            entries[2 * i] = name;
            entries[2 * i + 1] = elements[i].substring(equals + 1).strip();
        }
        return entries;
    }
}
