package dev.seaworthy.processor.random;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of service to which texts lead, by their schemes. */
final class ServiceKinds {
    private ServiceKinds() {}

    /** What one text leads to: nothing where it has no scheme. A service with and without TLS is one kind. */
    static String of(String text) {
        String address = text.replaceFirst("^jdbc:", "");
        int end = address.indexOf("://");
        String scheme = end < 0 ? "" : address.substring(0, end).toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "https", "rediss", "amqps" -> scheme.substring(0, scheme.length() - 1);
            default -> scheme;
        };
    }

    /** What the defaults and the example of a setting lead to. */
    static Set<String> of(Setting setting) {
        Set<String> kinds = new HashSet<>();
        Stream.of(setting.defaultValue(), setting.developmentDefault(), setting.example())
                .flatMap(Optional::stream)
                .filter(text -> Values.reads(setting, text))
                .flatMap(text -> Values.elements(Values.read(setting, text)).stream())
                .map(value -> of(Canonical.text(value)))
                .filter(kind -> !kind.isEmpty())
                .forEach(kinds::add);
        return kinds;
    }
}
