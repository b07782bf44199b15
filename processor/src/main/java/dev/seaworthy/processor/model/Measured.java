package dev.seaworthy.processor.model;

import java.math.BigDecimal;
import java.util.Set;

/** What a value is to the judges of constraints. */
public enum Measured {
    /** A number that fits a {@code long}. */
    WHOLE_NUMBER("characters"),
    /** Any other number. */
    NUMBER("characters"),
    /** A text. */
    TEXT("characters"),
    /** Bytes. */
    BYTES("bytes"),
    /** A list, set or map as a whole. */
    ELEMENTS("elements");

    private static final Set<ScalarType> WHOLE =
            Set.of(ScalarType.BYTE, ScalarType.SHORT, ScalarType.INT, ScalarType.LONG);

    private final String unit;

    Measured(String unit) {
        this.unit = unit;
    }

    /** What its size counts, in the plural. */
    public String unit() {
        return unit;
    }

    /** The kind of a setting's value, or of each of its elements. */
    public static Measured of(ValueType type, boolean onElements) {
        Scalar scalar = type.scalar();
        if (type.isPlural() && !onElements) {
            return ELEMENTS;
        }
        if (scalar.is(ScalarType.BYTES)) {
            return BYTES;
        }
        if (scalar.row().filter(WHOLE::contains).isPresent()) {
            return WHOLE_NUMBER;
        }
        return scalar.has(Trait.NUMBER) ? NUMBER : TEXT;
    }

    /** A value as a decimal number. */
    static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }
}
