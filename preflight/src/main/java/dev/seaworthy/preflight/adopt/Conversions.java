package dev.seaworthy.preflight.adopt;

import java.util.Map;
import java.util.Optional;

/** What calls make of a text: the methods and constructors that sources convert values with. */
final class Conversions {
    private static final Map<String, ScalarType> CALLS = Map.ofEntries(
            Map.entry("Integer.parseInt", ScalarType.INT),
            Map.entry("Integer.valueOf", ScalarType.INT),
            Map.entry("Integer.decode", ScalarType.INT),
            Map.entry("Long.parseLong", ScalarType.LONG),
            Map.entry("Long.valueOf", ScalarType.LONG),
            Map.entry("Double.parseDouble", ScalarType.DOUBLE),
            Map.entry("Double.valueOf", ScalarType.DOUBLE),
            Map.entry("Float.parseFloat", ScalarType.DOUBLE),
            Map.entry("Boolean.parseBoolean", ScalarType.BOOLEAN),
            Map.entry("Boolean.valueOf", ScalarType.BOOLEAN),
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
    private static final Map<String, ScalarType> DECLARED = Map.ofEntries(
            Map.entry("int", ScalarType.INT),
            Map.entry("Integer", ScalarType.INT),
            Map.entry("short", ScalarType.INT),
            Map.entry("long", ScalarType.LONG),
            Map.entry("Long", ScalarType.LONG),
            Map.entry("double", ScalarType.DOUBLE),
            Map.entry("Double", ScalarType.DOUBLE),
            Map.entry("float", ScalarType.DOUBLE),
            Map.entry("boolean", ScalarType.BOOLEAN),
            Map.entry("Boolean", ScalarType.BOOLEAN),
            Map.entry("Duration", ScalarType.DURATION),
            Map.entry("URI", ScalarType.URI),
            Map.entry("URL", ScalarType.URI),
            Map.entry("Path", ScalarType.PATH),
            Map.entry("File", ScalarType.PATH),
            Map.entry("UUID", ScalarType.UUID),
            Map.entry("ZoneId", ScalarType.ZONE),
            Map.entry("DataSize", ScalarType.SIZE));

    private Conversions() {}

    /** What a call makes of its argument, {@code Integer.parseInt}; a constructor is called {@code new}. */
    static Optional<ProposedType> ofCall(String type, String method) {
        return Optional.ofNullable(CALLS.get(type + "." + method)).map(ProposedType::of);
    }

    /** What a declaration says that is filled from a text. */
    static Optional<ProposedType> ofDeclared(String type) {
        if (type.matches("(List|Set|Collection)<String>|String\\[\\]")) {
            return Optional.of(ProposedType.listOf(ScalarType.TEXT));
        }
        return Optional.ofNullable(DECLARED.get(type)).map(ProposedType::of);
    }
}
