package dev.seaworthy.preflight.adopt;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The decorators of {@code @env-spec} in the comments of a variable, which tools and these documents write. */
final class Decorators {
    private static final Pattern DECORATOR =
            Pattern.compile("@([a-zA-Z]+)(?:=(\"[^\"]*\"|'[^']*'|[^\\s(]+(?:\\([^)]*\\))?))?");

    private final Map<String, String> arguments = new LinkedHashMap<>();

    private Decorators() {}

    static Decorators in(List<String> comments) {
        Decorators decorators = new Decorators();
        for (String comment : comments) {
            if (new Comment(comment, false).isDecorators()) {
                Matcher each = DECORATOR.matcher(comment);
                while (each.find()) {
                    decorators.arguments.put(each.group(1), each.group(2) == null ? "" : unquoted(each.group(2)));
                }
            }
        }
        return decorators;
    }

    private static String unquoted(String text) {
        return text.matches("\".*\"|'.*'") ? text.substring(1, text.length() - 1) : text;
    }

    boolean isRequired() {
        return arguments.containsKey("required") && !"false".equals(arguments.get("required"));
    }

    boolean isOptional() {
        return arguments.containsKey("optional") || "false".equals(arguments.get("required"));
    }

    boolean isSensitive() {
        return arguments.containsKey("sensitive") && !"false".equals(arguments.get("sensitive"));
    }

    Optional<String> example() {
        return Optional.ofNullable(arguments.get("example")).filter(example -> !example.isEmpty());
    }

    /** The type that is written, as far as it narrows what a value may be. */
    Optional<ProposedType> type(Optional<String> value) {
        String type = arguments.getOrDefault("type", "");
        if (type.startsWith("enum(") && type.endsWith(")")) {
            List<String> words = Arrays.stream(
                            type.substring(5, type.length() - 1).split(",", -1))
                    .map(String::strip)
                    .toList();
            return Alternatives.areConstants(words) ? Optional.of(ProposedType.oneOf(words)) : Optional.empty();
        }
        String plain = type.replaceFirst("\\(.*", "");
        ScalarType scalar = switch (plain) {
            case "boolean" -> ScalarType.BOOLEAN;
            case "port" -> ScalarType.INT;
            case "number" ->
                value.filter(text -> !ScalarType.INT.accepts(text)).isPresent() ? ScalarType.DOUBLE : ScalarType.INT;
            case "url" -> ScalarType.URI;
            case "uuid" -> ScalarType.UUID;
            default -> ScalarType.TEXT;
        };
        return scalar == ScalarType.TEXT ? Optional.empty() : Optional.of(ProposedType.of(scalar));
    }
}
