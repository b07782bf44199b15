package dev.seaworthy.processor.necessary;

import dev.seaworthy.processor.model.EncodedBytes;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Span;
import dev.seaworthy.processor.model.Unit;
import dev.seaworthy.processor.model.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What a type makes of a text: one row a type of the table, which lets through all that its parser does. */
final class TypeConditions {
    private static final String DATE = "[+-]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}";
    private static final String TIME = "[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{0,9})?)?";

    private static final String ADDRESS = "(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|\\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\\]?)";

    private TypeConditions() {}

    /** What the type of one value makes of a text; nothing where any text may be one. */
    static Optional<Condition> of(Scalar scalar) {
        return scalar.match(TypeConditions::of, enumOf -> words(enumOf.words()), own -> Optional.<Condition>empty());
    }

    /** The same of a setting's text, which may hold several values. */
    static Optional<Condition> of(ValueType type) {
        return of(type.scalar()).map(condition -> each(condition, type));
    }

    /** A condition on one value as one on each, where there are several. */
    static Condition each(Condition condition, ValueType type) {
        return switch (type.shape()) {
            case SINGLE -> condition;
            case LIST, SET -> new Condition.Each(condition, type.separator(), "");
            case MAP -> new Condition.Each(condition, type.separator(), type.keySeparator());
        };
    }

    /** Words outside ASCII have more spellings than can be written down. */
    private static Optional<Condition> words(List<String> words) {
        return areAscii(words) ? Optional.of(new Condition.Words(words, true)) : Optional.empty();
    }

    static boolean areAscii(List<String> texts) {
        return texts.stream().allMatch(text -> text.chars().allMatch(c -> c > ' ' && c < 127));
    }

    /** The numbers of a type that has a least and a greatest whole number. */
    static Optional<Condition.WholeNumber> wholeNumbers(Scalar scalar) {
        return scalar.row().flatMap(TypeConditions::wholeNumbers);
    }

    private static Optional<Condition.WholeNumber> wholeNumbers(ScalarType row) {
        return row.range()
                .map(range -> new Condition.WholeNumber(
                        range.least().orElseThrow().value().toBigIntegerExact(),
                        range.greatest().orElseThrow().value().toBigIntegerExact(),
                        true,
                        true));
    }

    /** The numbers of a type that are in a span too; nothing where the span leaves them all, or none. */
    static Optional<Condition> within(Setting setting, Span span) {
        if (span.ofSize()) {
            return Optional.empty();
        }
        return wholeNumbers(setting.type().scalar()).map(all -> {
            BigInteger least = span.least()
                    .map(bound -> rounded(bound, RoundingMode.FLOOR, BigInteger.ONE, RoundingMode.CEILING))
                    .filter(bound -> bound.compareTo(all.least()) > 0)
                    .orElse(all.least());
            BigInteger greatest = span.greatest()
                    .map(bound -> rounded(bound, RoundingMode.CEILING, BigInteger.ONE.negate(), RoundingMode.FLOOR))
                    .filter(bound -> bound.compareTo(all.greatest()) < 0)
                    .orElse(all.greatest());
            return new Condition.WholeNumber(
                    least, greatest, least.equals(all.least()), greatest.equals(all.greatest()));
        });
    }

    /** The whole number next to a bound that is allowed. */
    private static BigInteger rounded(
            Span.Bound bound, RoundingMode ifExcluded, BigInteger step, RoundingMode ifIncluded) {
        BigDecimal value = bound.value();
        return bound.isInclusive()
                ? value.setScale(0, ifIncluded).toBigInteger()
                : value.setScale(0, ifExcluded).toBigInteger().add(step);
    }

    private static Optional<Condition> of(Scalar.Known known) {
        ScalarType row = known.kind();
        return switch (row) {
            // A text is taken as it is; the rest have parsers that only Java has.
            case STRING, SECRET, PATH, URL, PATTERN -> Optional.empty();
            case BOOLEAN ->
                Optional.of(new Condition.Words(List.of("true", "false", "1", "0", "yes", "no", "on", "off"), false));
            case BYTE, SHORT, INT, LONG -> wholeNumbers(row).map(numbers -> numbers);
            case FLOAT, DOUBLE, BIG_DECIMAL ->
                form(
                        "[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?",
                        "0-9.eE+-",
                        "[0-9]*",
                        "[+-][0-9]*",
                        ".[0-9]*",
                        "[+-].[0-9]*");
            case BIG_INTEGER -> form("[+-]?[0-9]+", "0-9+-", "[0-9]*", "[+-][0-9]*");
            case CHAR -> form("[!-~]", "", "?");
            case URI -> form("[^ \"<>\\\\\\^`{|}]+", "]!#-;=?-[_a-z~", "*");
            case DURATION -> duration(!known.unit().isEmpty());
            case PERIOD -> form("[+-]?[Pp][0-9YyMmWwDd+-]+", "0-9PpYyMmWwDd+-", "[Pp]?*", "[+-][Pp]?*");
            case INSTANT, OFFSET_DATE_TIME ->
                form(DATE + "[Tt][0-9:.,Zz+-]+", "0-9TtZz:.,+-", "[0-9+-]*-[0-9][0-9]-[0-9][0-9][Tt]?*");
            case LOCAL_DATE -> form(DATE, "0-9+-", "[0-9+-]*-[0-9][0-9]-[0-9][0-9]");
            case LOCAL_TIME -> form(TIME, "0-9:.", "[0-9][0-9]:[0-9][0-9]*");
            case LOCAL_DATE_TIME ->
                form(DATE + "[Tt]" + TIME, "0-9Tt:.+-", "[0-9+-]*-[0-9][0-9]-[0-9][0-9][Tt][0-9][0-9]:[0-9][0-9]*");
            case ZONE_ID -> form("[A-Za-z0-9~/._+:-]+", "A-Za-z0-9~/._+:-", "*");
            case LOCALE -> form("[A-Za-z0-9_-]+", "A-Za-z0-9_-", "*");
            case CHARSET -> form("[A-Za-z0-9.:_+-]+", "A-Za-z0-9.:_+-", "*");
            case CURRENCY -> form("[A-Z]{3}", "A-Z", "???");
            case UUID ->
                form(
                        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
                        "0-9A-Fa-f-", "????????-????-????-????-????????????");
            case SOCKET_ADDRESS -> form("[^ /@?#]+:[0-9]{1,5}", "", "?*:[0-9]*");
            case IP_ADDRESS -> form(ADDRESS, "][0-9A-Fa-f:.", "*[.:]*");
            case CIDR -> form(ADDRESS + "(?:/[0-9]{1,3})?", "][0-9A-Fa-f:./", "*[.:]*");
            case LEVEL -> words(List.of("all", "trace", "debug", "info", "warn", "warning", "error", "off"));
            case BYTES -> bytes(known.encoded());
            case DATA_SIZE ->
                size(Unit.of(row, known.unit()).filter(Unit::hasLetters).isPresent());
        };
    }

    private static Optional<Condition> bytes(EncodedBytes encoded) {
        return switch (encoded) {
            case BASE64 -> form("[A-Za-z0-9+/_-]+={0,2}", "A-Za-z0-9+/=_-", "*");
            case BASE64_URL -> form("[A-Za-z0-9_-]+={0,2}", "A-Za-z0-9=_-", "*");
            case HEX -> form("(?:[0-9A-Fa-f]{2})+", "0-9A-Fa-f", "*");
        };
    }

    private static Optional<Condition> duration(boolean mayBeNumber) {
        String letters = "0-9.,+DHMPSTdhmnpstu-";
        return mayBeNumber
                ? form("[+-]?[0-9Pp](?:[0-9.,+DHMPSTdhmnpstu-]|[^!-~])*", letters, "[0-9Pp]*", "[+-][0-9Pp]*")
                : form(
                        "(?:0|[+-]?[0-9Pp](?:[0-9.,+DHMPSTdhmnpstu-]|[^!-~])*[DHMSdhms])",
                        letters,
                        "0",
                        "[0-9Pp]*[DHMSdhms]",
                        "[+-][0-9Pp]*[DHMSdhms]");
    }

    private static Optional<Condition> size(boolean mayHaveLetters) {
        return mayHaveLetters
                ? form("[0-9]+(?:[kKmMgGtTpPeE]|[kKMGTPE]?B|[KMGTPE]iB)?", "0-9kKmMgGtTpPeEiB", "[0-9]*")
                : form("[0-9]+(?:[kKMGTPE]?B|[KMGTPE]iB)?", "0-9kKMGTPEiB", "[0-9]*");
    }

    private static Optional<Condition> form(String value, String letters, String... globs) {
        return Optional.of(new Condition.Form(value, letters, List.of(globs)));
    }
}
