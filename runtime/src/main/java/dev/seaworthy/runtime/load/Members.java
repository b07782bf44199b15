package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.Nullable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a generated class of values holds, by name, so that it can print itself and compare. Loaded only when somebody asks for
 * that.
 */
public final class Members {
    private final ValuesText text;
    private final List<@Nullable Object> values = new ArrayList<>();

    /**
     * The members of a class, none yet.
     *
     * @param name the simple name of the interface that the class implements
     */
    public Members(String name) {
        text = new ValuesText(name);
    }

    /**
     * Adds a value that may be shown.
     *
     * @param name the accessor's name
     * @param value what it returns
     */
    public void add(String name, @Nullable Object value) {
        text.add(name, value);
        values.add(value);
    }

    /**
     * Adds a value that is a secret.
     *
     * @param name the accessor's name
     * @param value what it returns
     */
    public void addSecret(String name, @Nullable Object value) {
        text.addSecret(name, value);
        values.add(value);
    }

    /**
     * Adds a group.
     *
     * @param name the accessor's name
     * @param group what it returns
     */
    public void addGroup(String name, @Nullable Object group) {
        text.addGroup(name, group);
        values.add(group);
    }

    /** Whether the other one has the same values. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Members that && ValuesEquality.areEqual(values, that.values);
    }

    @Override
    public int hashCode() {
        return ValuesEquality.hash(values);
    }

    /** The members as a record prints them, secrets and the passwords of URLs masked. */
    @Override
    public String toString() {
        return text.toString();
    }
}
