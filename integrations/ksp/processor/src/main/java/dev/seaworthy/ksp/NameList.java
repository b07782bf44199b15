package dev.seaworthy.ksp;

import java.util.ArrayList;
import java.util.stream.Collectors;

/** A list that shows itself as javac's do: what it holds, separated by commas. */
final class NameList<T> extends ArrayList<T> {
    private static final long serialVersionUID = 1;

    @Override
    public String toString() {
        return stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
