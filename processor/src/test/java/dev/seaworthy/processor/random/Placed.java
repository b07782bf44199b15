package dev.seaworthy.processor.random;

import java.util.ArrayList;
import java.util.List;

/**
 * A setting where it stands in a configuration.
 *
 * @param path the methods that lead to the interface, each with a dot
 * @param prefix what its variables begin with
 * @param optionalGroups the paths of the optional groups that it is in, the outermost first
 */
record Placed(Setting setting, String path, String prefix, List<String> optionalGroups) {
    String variable() {
        return prefix + setting.variable();
    }

    /** The variable and its older names. */
    List<String> names() {
        return setting.names().stream().map(prefix::concat).toList();
    }

    /** The same, and the names that count when none of these is set. */
    List<String> allNames() {
        List<String> all = new ArrayList<>(names());
        all.addAll(setting.fallbacks());
        return all;
    }

    /** The methods that lead to the value. */
    String accessor() {
        return path + setting.method();
    }
}
