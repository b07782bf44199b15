package dev.seaworthy.processor.model;

import java.util.List;

/**
 * What the package and the module of an interface let generated types write.
 *
 * @param canSayGenerated whether {@code javax.annotation.processing.Generated} can be seen from there
 * @param hidesLanguage whether the package has a type of its own with one of the names in {@link #LANGUAGE}
 */
public record Surroundings(boolean canSayGenerated, boolean hidesLanguage) {
    /** The types of {@code java.lang} in generated types, and some that settings have, which Java looks for in the package first. */
    public static final List<String> LANGUAGE = List.of(
            "Boolean",
            "Byte",
            "CharSequence",
            "Character",
            "Class",
            "Comparable",
            "Double",
            "Error",
            "Exception",
            "Float",
            "Integer",
            "Iterable",
            "Long",
            "Number",
            "Object",
            "Override",
            "RuntimeException",
            "Short",
            "String",
            "StringBuilder",
            "SuppressWarnings",
            "System",
            "Throwable");
}
