package dev.seaworthy.processor.random;

/** What the accessor of a setting or a group gives that is absent. */
enum Absence {
    AN_EMPTY_OPTIONAL,
    NULL;

    /** That of a method: one that an interface declares again gives the same there. */
    static Absence of(String method) {
        return Math.floorMod(method.hashCode(), 3) == 0 ? NULL : AN_EMPTY_OPTIONAL;
    }

    /** A type as that of an accessor which may give nothing. */
    String java(String type) {
        return this == NULL ? type.replaceFirst("^([A-Za-z.]+[.])?", "$1@Nullable ") : "Optional<" + type + ">";
    }

    /** Whether a method gives something, as an expression of Java. */
    String isPresent(String method) {
        return this == NULL ? method + "() != null" : method + "().isPresent()";
    }
}
