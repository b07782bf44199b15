package dev.seaworthy.runtime.convert;

import dev.seaworthy.runtime.MalformedException;

/** What is said of a text that is not a list of entries. Loaded only when there is one. */
final class MalformedList {
    private MalformedList() {}

    static RuntimeException entry(String separator) {
        return new MalformedException(
                "must be entries of a name, = and a value, such as a=1" + separator + "b=2",
                "write " + (separator.equals(",") ? "\\, for a comma that belongs to a value" : "name=value"));
    }

    static RuntimeException twice(String name) {
        return new MalformedException("must not have two entries of the same name", "remove one of the two " + name);
    }
}
