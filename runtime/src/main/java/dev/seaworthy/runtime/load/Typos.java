package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.text.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Variables that are set, that no setting has, and that are one typo away from a setting's variable that is not set. */
final class Typos {
    /** A typo in a very short name is another name. */
    private static final int SHORTEST = 4;

    /** Names that shells, containers and platforms set by themselves: never a typo. */
    private static final Set<String> PLATFORM = Set.of(
            "PATH",
            "HOME",
            "USER",
            "LANG",
            "SHELL",
            "TERM",
            "HOSTNAME",
            "HOST",
            "PORT",
            "LOGNAME",
            "MAIL",
            "EDITOR",
            "PAGER",
            "SHLVL",
            "OLDPWD",
            "TMPDIR",
            "TEMP",
            "DISPLAY",
            "LC_ALL",
            "JAVA_HOME",
            "NAME",
            "TZ",
            "PWD");

    private Typos() {}

    /** Warns of each typo, and gives the names that are typos. */
    static Set<String> find(
            ConfigSource source, String[] variables, Map<String, RecordedSetting> settings, Findings findings) {
        Set<String> known = new HashSet<>(Arrays.asList(variables));
        List<String> unset = new ArrayList<>();
        for (String variable : variables) {
            if (variable.length() >= SHORTEST && !isGiven(settings.get(variable))) {
                unset.add(variable);
            }
        }
        Set<String> typos = new HashSet<>();
        for (String name : sorted(source)) {
            if (known.contains(name) || PLATFORM.contains(name)) {
                continue;
            }
            for (String variable : unset) {
                if (isTypo(name, variable)) {
                    typos.add(name);
                    add(variable, name, findings);
                }
            }
        }
        return typos;
    }

    private static boolean isTypo(String name, String variable) {
        if (Math.abs(name.length() - variable.length()) > 1) {
            return false;
        }
        return name.replace('-', '_').equalsIgnoreCase(variable) || Nearest.oneSlip(name, variable);
    }

    private static void add(String variable, String name, Findings findings) {
        if (findings.missing().contains(variable)) {
            findings.advise(variable, name + " is set: a typo?");
        } else {
            findings.warning(new Finding(
                    "unknown-variable",
                    variable,
                    "is not set, and " + name + " is: a typo?",
                    Found.NOTHING,
                    "rename " + name + " to " + variable + ", or remove it"));
        }
    }

    private static List<String> sorted(ConfigSource source) {
        List<String> names = new ArrayList<>(source.names());
        names.sort(null);
        return names;
    }

    private static boolean isGiven(@Nullable RecordedSetting setting) {
        return setting != null && setting.origin().isSource();
    }
}
