package dev.seaworthy.runtime.source;

import java.io.File;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The variables of this process, by names that are compared as its system does. On Windows {@code Path} and {@code PATH} are
 * one name: {@link System#getenv(String)} knows that, and the map of {@link System#getenv()} does not.
 */
public final class ProcessVariables {
    private ProcessVariables() {}

    /** {@return the variables, on Windows as {@link #inAnyCase} has them} */
    public static Map<String, String> all() {
        return File.separatorChar == '\\' ? inAnyCase(System.getenv()) : System.getenv();
    }

    /**
     * Variables of a system whose names have no case. A name is found however it is written; listed it is in upper case, as
     * variables are written, so that a typo in it is recognised, too.
     *
     * @param written the variables, in the case in which somebody wrote them
     * @return the same variables, not to be changed
     */
    public static Map<String, String> inAnyCase(Map<String, String> written) {
        Map<String, String> variables = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Map.Entry<String, String> each : written.entrySet()) {
            variables.put(each.getKey().toUpperCase(Locale.ROOT), each.getValue());
        }
        return Collections.unmodifiableMap(variables);
    }
}
