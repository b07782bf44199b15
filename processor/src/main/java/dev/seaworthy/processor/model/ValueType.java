package dev.seaworthy.processor.model;

/**
 * The type of a setting.
 *
 * @param shape how many values it holds
 * @param presence whether it may be without one
 * @param scalar the type of each value
 * @param separator what stands between the elements of a list, set or map
 * @param keySeparator what stands between the name and the value of an element of a map
 */
public record ValueType(Shape shape, Presence presence, Scalar scalar, String separator, String keySeparator) {
    /** Whether there may be no value. */
    public boolean isOptional() {
        return presence.isOptional();
    }

    /** Whether a text of one is the same value of the other: primitives and their boxes are. */
    public boolean readsAs(ValueType other) {
        return scalar.readsAs(other.scalar)
                && shape == other.shape
                && isOptional() == other.isOptional()
                && (!isPlural() || separator.equals(other.separator))
                && (shape != Shape.MAP || keySeparator.equals(other.keySeparator));
    }

    /** Whether the setting holds several values. */
    public boolean isPlural() {
        return shape != Shape.SINGLE;
    }
}
