package dev.seaworthy.runtime.load.connection;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.text.Ascii;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parameters of one URL or of one host, each with the name and the values that its driver sees. */
final class Parameters {
    private final boolean isCaseExact;
    private final Map<String, List<String>> values = new HashMap<>();

    Parameters(boolean isCaseExact) {
        this.isCaseExact = isCaseExact;
    }

    void add(String name, String value) {
        String key = key(name);
        List<String> given = values.get(key);
        if (given == null) {
            given = new ArrayList<>(1);
            values.put(key, given);
        }
        given.add(value);
    }

    /** The value of the first of some names that is there, or null. */
    @Nullable
    String value(String... names) {
        for (String name : names) {
            List<String> given = values.get(key(name));
            if (given != null) {
                return given.get(0);
            }
        }
        return null;
    }

    /** What is doubted where more than one value is given to some names, which mean the same; or null. */
    @Nullable
    Doubt twice(String... names) {
        String first = null;
        for (String name : names) {
            List<String> given = values.get(key(name));
            int count = given == null ? 0 : given.size();
            if (count > 1) {
                return Doubt.twice(name);
            }
            if (count == 1 && first != null) {
                return Doubt.both(first, name);
            }
            first = count == 1 ? name : first;
        }
        return null;
    }

    /** Every value that is given to any of some names, which mean the same. */
    List<String> values(String... names) {
        List<String> found = new ArrayList<>(1);
        for (String name : names) {
            List<String> given = values.get(key(name));
            if (given != null) {
                found.addAll(given);
            }
        }
        return found;
    }

    private String key(String name) {
        return isCaseExact ? name : Ascii.lower(name);
    }
}
