package dev.seaworthy.preflight.adopt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What calls make of a text: the methods and constructors that sources convert values with. */
final class Conversions {
    private static final Map<String, ScalarType> CALLS = Map.ofEntries(
            Map.entry("Double.parseDouble", ScalarType.DOUBLE),
            Map.entry("Double.valueOf", ScalarType.DOUBLE),
            Map.entry("Float.parseFloat", ScalarType.DOUBLE),
            Map.entry("Duration.parse", ScalarType.DURATION),
            Map.entry("URI.create", ScalarType.URI),
            Map.entry("URI.new", ScalarType.URI),
            Map.entry("URL.new", ScalarType.URI),
            Map.entry("Path.of", ScalarType.PATH),
            Map.entry("Paths.get", ScalarType.PATH),
            Map.entry("File.new", ScalarType.PATH),
            Map.entry("UUID.fromString", ScalarType.UUID),
            Map.entry("ZoneId.of", ScalarType.ZONE),
            Map.entry("DataSize.parse", ScalarType.SIZE));

    /** Calls that take a radix as their second argument. */
    private static final Map<String, ScalarType> NUMBERS = Map.ofEntries(
            Map.entry("Byte.parseByte", ScalarType.INT),
            Map.entry("Byte.valueOf", ScalarType.INT),
            Map.entry("Short.parseShort", ScalarType.INT),
            Map.entry("Short.valueOf", ScalarType.INT),
            Map.entry("Integer.parseInt", ScalarType.INT),
            Map.entry("Integer.valueOf", ScalarType.INT),
            Map.entry("Integer.parseUnsignedInt", ScalarType.LONG),
            Map.entry("Long.parseLong", ScalarType.LONG),
            Map.entry("Long.valueOf", ScalarType.LONG),
            Map.entry("Long.parseUnsignedLong", ScalarType.TEXT),
            Map.entry("BigInteger.new", ScalarType.TEXT));

    private static final Set<String> DECODING = Set.of("Byte.decode", "Short.decode", "Integer.decode", "Long.decode");
    private static final Set<String> OF_HEX = Set.of("HexFormat.fromHexDigits", "HexFormat.fromHexDigitsToLong");

    private static final Map<String, ScalarType> DECLARED = Map.ofEntries(
            Map.entry("int", ScalarType.INT),
            Map.entry("Integer", ScalarType.INT),
            Map.entry("short", ScalarType.INT),
            Map.entry("Short", ScalarType.INT),
            Map.entry("long", ScalarType.LONG),
            Map.entry("Long", ScalarType.LONG),
            Map.entry("double", ScalarType.DOUBLE),
            Map.entry("Double", ScalarType.DOUBLE),
            Map.entry("float", ScalarType.DOUBLE),
            Map.entry("Float", ScalarType.DOUBLE),
            Map.entry("boolean", ScalarType.BOOLEAN),
            Map.entry("Boolean", ScalarType.BOOLEAN),
            Map.entry("URI", ScalarType.URI),
            Map.entry("URL", ScalarType.URI),
            Map.entry("Path", ScalarType.PATH),
            Map.entry("File", ScalarType.PATH),
            Map.entry("UUID", ScalarType.UUID),
            Map.entry("ZoneId", ScalarType.ZONE),
            Map.entry("DataSize", ScalarType.SIZE));

    /** Spring Boot's unit of a duration without one. */
    private static final String UNIT_OF_SPRING = "ms";

    private Conversions() {}

    /**
     * What a call makes of its first argument, {@code Integer.parseInt}; a constructor is called {@code new}.
     *
     * @param type the type of which the method is
     * @param method the method
     * @param others its other arguments, as far as they are known
     */
    static Optional<Conversion> ofCall(String type, String method, List<Optional<String>> others) {
        String call = type + "." + method;
        if (call.equals("Boolean.parseBoolean") || call.equals("Boolean.valueOf")) {
            return Optional.of(Conversion.by(Truth.OF_JAVA));
        }
        if (DECODING.contains(call)) {
            return Optional.of(Conversion.byDecode());
        }
        if (OF_HEX.contains(call)) {
            return Optional.of(Conversion.inRadix(ScalarType.TEXT, Optional.of("16")));
        }
        ScalarType number = NUMBERS.get(call);
        if (number == null) {
            return Optional.ofNullable(CALLS.get(call)).map(Conversion::to);
        }
        return Optional.of(others.isEmpty() ? Conversion.to(number) : Conversion.inRadix(number, others.get(0)));
    }

    /** What a method makes of it that is imported by its name, where one type alone has such a method. */
    static Optional<Conversion> ofImported(String method, List<Optional<String>> others) {
        String type = switch (method) {
            case "parseInt", "parseUnsignedInt" -> "Integer";
            case "parseLong", "parseUnsignedLong" -> "Long";
            case "parseShort" -> "Short";
            case "parseByte" -> "Byte";
            case "parseDouble" -> "Double";
            case "parseFloat" -> "Float";
            case "parseBoolean" -> "Boolean";
            default -> "";
        };
        return ofCall(type, method, others);
    }

    /** What Spring makes of a text for a declaration. */
    static Optional<Conversion> ofDeclared(String declared) {
        String type = declared.replaceAll("\\b[a-z][A-Za-z0-9_]*\\.", "");
        if (type.matches("(List|Set|Collection)<String>|String\\[\\]")) {
            return Optional.of(Conversion.to(ProposedType.listOf(ScalarType.TEXT)));
        }
        return type.equals("Duration")
                ? Optional.of(Conversion.to(ProposedType.durationIn(UNIT_OF_SPRING)))
                : Optional.ofNullable(DECLARED.get(type)).map(Conversion::to);
    }
}
