package dev.seaworthy.spring.source;

import java.util.Locale;
import java.util.Set;

/**
 * Spring Boot's own switches, {@code debug} and {@code trace}. They are on where they are set to anything but {@code false}, so that
 * {@code --debug} is: a setting that has the name of one must not be off meanwhile.
 */
final class SpringSwitch {
    private static final Set<String> NAMES = Set.of("debug", "trace");

    /** What a setting would take for off, or for a value that is not set. */
    private static final Set<String> OFF = Set.of("", "false", "0", "no", "off");

    private static final String ON = "true";

    private SpringSwitch() {}

    /** The text of a property, as Spring Boot reads it where it is a switch. */
    static String text(String name, String text) {
        return isMisread(name, text) ? ON : text;
    }

    /** Where a property is from; with why it is on, where its text does not say so. */
    static String origin(String name, String text, String origin) {
        return isMisread(name, text) ? origin + ", on in Spring Boot unless it is false" : origin;
    }

    private static boolean isMisread(String name, String text) {
        return !text.equals("false")
                && OFF.contains(text.strip().toLowerCase(Locale.ROOT))
                && NAMES.contains(PropertyName.uniform(name));
    }
}
