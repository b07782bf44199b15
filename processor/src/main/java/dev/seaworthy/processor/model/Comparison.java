package dev.seaworthy.processor.model;

import dev.seaworthy.runtime.load.rule.Equality;
import java.math.BigDecimal;
import java.net.URL;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/**
 * How two values of a type of the table are compared. A loader writes the comparison that the row names, and the compiler makes
 * it here: there is no other.
 */
public enum Comparison {
    /** By {@code ==}, as primitives are. */
    OPERATOR {
        @Override
        boolean same(Object one, Object other) {
            return one.equals(other);
        }
    },
    /** By {@code ==} of floating point, for which 0.0 is -0.0. */
    FLOATING {
        @Override
        boolean same(Object one, Object other) {
            return ((Number) one).doubleValue() == ((Number) other).doubleValue();
        }
    },
    /** By {@code equals}. */
    EQUALS {
        @Override
        boolean same(Object one, Object other) {
            return one.equals(other);
        }
    },
    /** By {@link Equality} of bytes. */
    BYTES {
        @Override
        boolean same(Object one, Object other) {
            return Equality.same((byte[]) one, (byte[]) other);
        }
    },
    /** By {@link Equality} of decimals. */
    DECIMALS {
        @Override
        boolean same(Object one, Object other) {
            return Equality.same((BigDecimal) one, (BigDecimal) other);
        }
    },
    /** By {@link Equality} of patterns. */
    PATTERNS {
        @Override
        boolean same(Object one, Object other) {
            return Equality.same((Pattern) one, (Pattern) other);
        }
    },
    /** By {@link Equality} of URLs. */
    URLS {
        @Override
        boolean same(Object one, Object other) {
            return Equality.same((URL) one, (URL) other);
        }
    },
    /** By {@link Equality} of instants with an offset. */
    INSTANTS {
        @Override
        boolean same(Object one, Object other) {
            return Equality.same((OffsetDateTime) one, (OffsetDateTime) other);
        }
    };

    /** Whether two values are the same. */
    abstract boolean same(Object one, Object other);

    /** Whether a loader compares with an operator. */
    public boolean isOperator() {
        return this == OPERATOR || this == FLOATING;
    }

    /** Whether a loader compares with the type's own {@code equals}. */
    public boolean isEquals() {
        return this == EQUALS;
    }
}
