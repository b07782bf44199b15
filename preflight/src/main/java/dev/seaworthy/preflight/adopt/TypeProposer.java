package dev.seaworthy.preflight.adopt;

import dev.seaworthy.runtime.text.SecretName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes the type of a setting: what the sources convert its value to; what the comments say; what its name and its values
 * tell. A type that does not accept every value that was found is not proposed.
 */
final class TypeProposer {
    private static final List<String> LEVELS = List.of("trace", "debug", "info", "warn", "error");
    private static final Set<String> OTHER_LEVELS = Set.of(
            "all", "off", "verbose", "notice", "warning", "critical", "fatal", "silly", "http", "alert", "emergency");
    private static final int LONGEST = 1000;
    private static final int DIGITS_OF_INT = 9;
    private static final int DIGITS_OF_LONG = 18;

    /** Networks, each with the number of bits that its addresses have in common. */
    private static final String NETWORKS = "[0-9a-fA-F.:]+/[0-9]{1,3}(, ?[0-9a-fA-F.:]+(/[0-9]{1,3})?)*";

    /** A number with a letter that the JVM, Docker and others take for a unit of bytes. */
    static final String LETTER_OF_UNIT = "[0-9]+[kKmMgGtT]";

    private static final String MINUTES_OR_BYTES = "[0-9]+m";

    private final Name name;
    private final Set<String> values;
    private final List<String> comments;
    private final Decorators decorators;

    private TypeProposer(Name name, Set<String> values, List<String> comments) {
        this.name = name;
        this.values = values;
        this.comments = comments;
        this.decorators = Decorators.in(comments);
    }

    /** The type of a variable's setting. */
    static ProposedType type(Subject subject) {
        return new TypeProposer(subject.name(), subject.values(), subject.comments())
                .type(subject.conversion().map(Conversion::type));
    }

    private ProposedType type(Optional<ProposedType> conversion) {
        ProposedType open = open(conversion);
        boolean isSwitch = name.saysSwitch() || !SecretName.isOne(name.variable());
        boolean isMeasure =
                (name.isMeasure() && isMeasure(open.scalar())) || (open.scalar() == ScalarType.BOOLEAN && isSwitch);
        boolean isAspect =
                Aspect.isSaid(name, values) && !(open.scalar() == ScalarType.TEXT && SecretName.isOne(name.variable()));
        boolean isSecret = name.saysCredential() && !name.saysPublic() && !isMeasure && !isAspect;
        return isSecret || mayBeCredential(open) || decorators.isSensitive()
                ? ProposedType.of(ScalarType.SECRET)
                : open;
    }

    /** Whether the name leaves it open and no value shows that it is none, or a value shows that it is one. */
    private boolean mayBeCredential(ProposedType open) {
        boolean isPlain = open.scalar() == ScalarType.TEXT && !open.isEnum() && !open.isList();
        boolean isNumber = open.scalar().isNumber() && values.stream().anyMatch(value -> value.matches("[0-9]{4,}"));
        return (name.mayMeanCredential() && (isPlain || isNumber))
                || values.stream().anyMatch(CredentialShape::isKeyOfWords);
    }

    private static boolean isMeasure(ScalarType scalar) {
        return scalar.isNumber()
                || scalar == ScalarType.BOOLEAN
                || scalar == ScalarType.DURATION
                || scalar == ScalarType.SIZE;
    }

    private ProposedType open(Optional<ProposedType> conversion) {
        return conversion
                .filter(this::fits)
                .or(() -> decorators.type(first()).filter(this::fits))
                .or(() -> Alternatives.in(comments, first())
                        .map(TypeProposer::alternatives)
                        .filter(this::fits))
                .or(this::byName)
                .or(() -> first().map(this::byValue).filter(this::fits))
                .orElse(ProposedType.of(ScalarType.TEXT));
    }

    private Optional<String> first() {
        return values.stream().findFirst();
    }

    private boolean fits(ProposedType type) {
        return values.stream().allMatch(type::accepts);
    }

    private static ProposedType alternatives(List<String> words) {
        Set<String> lower = new LinkedHashSet<>();
        words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
        return lower.equals(Set.of("true", "false")) ? ProposedType.of(ScalarType.BOOLEAN) : ProposedType.oneOf(words);
    }

    /** What the name alone tells, where it is known how such variables are written. */
    private Optional<ProposedType> byName() {
        if (RuleProposer.isOrigins(name) && SafeSwitch.of(name).isEmpty() && mayBeSeveral()) {
            return Optional.of(ProposedType.listOf(ScalarType.TEXT)).filter(this::fits);
        }
        if (name.endsIn("PORT")) {
            return Optional.of(ProposedType.of(ScalarType.INT)).filter(this::fits);
        }
        if (Aspect.isPlaceOfSecret(name, values)) {
            return Optional.of(ProposedType.of(ScalarType.PATH)).filter(this::fits);
        }
        if (name.endsIn("TZ", "TIMEZONE") || name.variable().endsWith("TIME_ZONE")) {
            return Optional.of(ProposedType.of(ScalarType.ZONE)).filter(this::fits);
        }
        if (name.endsIn("LEVEL", "LOGLEVEL") && name.has("LOG", "LOGLEVEL", "LOGGING", "LEVEL") && !values.isEmpty()) {
            return Optional.of(levels())
                    .filter(type -> Alternatives.areConstants(type.words()))
                    .filter(this::fits);
        }
        if (name.isKind() && values.size() > 1 && Alternatives.areConstants(List.copyOf(values))) {
            return Optional.of(ProposedType.oneOf(List.copyOf(values)));
        }
        if (values.isEmpty() && name.isUrl() && !name.endsIn("WEBHOOK", "DSN", "ENDPOINT")) {
            return Optional.of(ProposedType.of(ScalarType.URI));
        }
        return values.isEmpty() && name.isSwitch()
                ? Optional.of(ProposedType.of(ScalarType.BOOLEAN))
                : Optional.empty();
    }

    /** Whether no value is a switch, JSON, or words with blanks between them and no comma. */
    private boolean mayBeSeveral() {
        return values.stream().noneMatch(value -> value.matches("(?i)true|false|[\\[{].*|[^,]*\\s[^,]*"));
    }

    /** The usual levels, and those that were found. */
    private ProposedType levels() {
        Set<String> levels = new LinkedHashSet<>(LEVELS);
        for (String value : values) {
            String level = value.toLowerCase(Locale.ROOT);
            levels.add(OTHER_LEVELS.contains(level) || LEVELS.contains(level) ? level : "");
        }
        return ProposedType.oneOf(List.copyOf(levels));
    }

    private ProposedType byValue(String text) {
        String value = text.strip();
        if (value.length() > LONGEST) {
            return ProposedType.of(ScalarType.TEXT);
        }
        if (value.matches("(?i)true|false|yes|no|on|off") || (value.matches("[01]") && isSwitch())) {
            boolean isOff = !value.equalsIgnoreCase("true")
                    && !name.saysSwitch()
                    && (name.isUrl() || name.endsIn("ID", "KEY", "DN", "HOST", "NAME", "PATH", "USERNAME", "VERSION"));
            return ProposedType.of(isOff ? ScalarType.TEXT : ScalarType.BOOLEAN);
        }
        if (value.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?")) {
            return ProposedType.of(number(value));
        }
        if (value.matches(LETTER_OF_UNIT) && name.isAmount()) {
            return ProposedType.sizeByLetters();
        }
        if (value.matches("[0-9]+(ns|us|ms|s|m|h|d)([0-9]+(ms|s|m))*|PT[0-9.]+[HMS].*")) {
            boolean isUnclear = name.isAmount() || (value.matches(MINUTES_OR_BYTES) && !name.isTime());
            return ProposedType.of(isUnclear ? ScalarType.TEXT : ScalarType.DURATION);
        }
        if (value.matches("[0-9]+([kKMGT]i?B|B)")) {
            return ProposedType.of(ScalarType.SIZE);
        }
        if (value.matches("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")) {
            return ProposedType.of(ScalarType.UUID);
        }
        if (value.matches(NETWORKS)) {
            return value.indexOf(',') < 0
                    ? ProposedType.of(ScalarType.NETWORK)
                    : ProposedType.listOf(ScalarType.NETWORK);
        }
        boolean isSeveral = value.indexOf(',') > 0 && value.matches("[^\\s,\\[{][^\\s,]*(, ?[^\\s,]+)*,?");
        if (isSeveral && (name.isPlural() || value.matches("[a-z+]+://[^,]+(,[a-z+]+://[^,]+)*,?"))) {
            return ProposedType.listOf(
                    value.matches("https?://[^,]+(,https?://[^,]+)*,?") ? ScalarType.URI : ScalarType.TEXT);
        }
        if (value.matches("[a-zA-Z][a-zA-Z0-9+.-]*://[^/?#\\s]+.*") || value.startsWith("jdbc:")) {
            return ProposedType.of(ScalarType.URI);
        }
        boolean isFile = name.endsIn("DIR", "DIRECTORY", "FOLDER", "FILE")
                || (name.endsIn("PATH", "ROOT", "LOCATION")
                        && !name.has("COOKIE", "URL", "BASE", "API", "HTTP", "CONTEXT"));
        boolean isWritten = value.matches("(/|\\./|\\.\\./)[^:;,*?\\s]+")
                || (name.endsIn("DIR", "DIRECTORY", "FOLDER") && value.matches("[A-Za-z0-9_./-]+"));
        return ProposedType.of(isFile && isWritten ? ScalarType.PATH : ScalarType.TEXT);
    }

    private boolean isSwitch() {
        return name.isSwitch() || SafeSwitch.of(name).isPresent();
    }

    private ScalarType number(String value) {
        boolean isWhole = value.indexOf('.') < 0;
        if (name.endsIn("ID", "VERSION", "PHONE", "NUMBER", "TAG", "KEY") || value.length() > DIGITS_OF_LONG) {
            return ScalarType.TEXT;
        }
        if (!isWhole) {
            return ScalarType.DOUBLE;
        }
        return value.length() <= DIGITS_OF_INT ? ScalarType.INT : ScalarType.LONG;
    }
}
