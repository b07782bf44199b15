package dev.seaworthy.processor.model;

import dev.seaworthy.runtime.Secret;
import dev.seaworthy.runtime.load.rule.Equality;
import java.math.BigDecimal;
import java.net.URI;
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
    /** By {@code equals}, for texts. */
    TEXTS {
        @Override
        boolean same(Object one, Object other) {
            return one.equals(other);
        }

        @Override
        boolean alike(Object one, Object other) {
            return ((String) one).strip().equals(((String) other).strip());
        }
    },
    /** By {@code equals}, for secrets. */
    SECRETS {
        @Override
        boolean same(Object one, Object other) {
            return one.equals(other);
        }

        @Override
        boolean alike(Object one, Object other) {
            return ((Secret) one)
                    .reveal()
                    .strip()
                    .equalsIgnoreCase(((Secret) other).reveal().strip());
        }
    },
    /** By {@code equals}, for URIs. */
    URIS {
        @Override
        boolean same(Object one, Object other) {
            return one.equals(other);
        }

        @Override
        boolean alike(Object one, Object other) {
            return Equality.alike((URI) one, (URI) other);
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

        @Override
        boolean alike(Object one, Object other) {
            return Equality.alike((URL) one, (URL) other);
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

    /**
     * Whether two values are the same to a rule that refuses one of them: blanks at the ends of a text, the case of a secret and
     * a slash at the end of an address make no other value of it.
     */
    boolean alike(Object one, Object other) {
        return same(one, other);
    }

    /** Whether a loader compares with an operator. */
    public boolean isOperator() {
        return this == OPERATOR || this == FLOATING;
    }

    /** Whether a loader compares with the type's own {@code equals}. */
    public boolean isEquals() {
        return this == EQUALS || this == TEXTS || this == SECRETS || this == URIS;
    }
}
