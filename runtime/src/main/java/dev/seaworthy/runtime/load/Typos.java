package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.redaction.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Variables that are set, that no setting has, and that are one typo away from a setting's variable that is not set. */
final class Typos {
    /** A typo in a very short name is another name: the least length of one that is missing. */
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

    private final ConfigSource source;
    private final String environmentVariable;
    private final Findings findings;

    Typos(ConfigSource source, String environmentVariable, Findings findings) {
        this.source = source;
        this.environmentVariable = environmentVariable;
        this.findings = findings;
    }

    /**
     * Warns of each typo, and gives the names that are typos.
     *
     * @param variables the variables that settings have
     * @param settings those of them that were read
     * @param others more variables that are none
     */
    Set<String> find(String[] variables, Map<String, RecordedSetting> settings, Set<String> others) {
        Set<String> known = new HashSet<>(Arrays.asList(variables));
        known.add(environmentVariable);
        known.add(Loading.WAIVE);
        known.addAll(others);
        // What a setting has already is not a typo of another, whichever case the system lists it in.
        Set<String> given = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (RecordedSetting setting : settings.values()) {
            known.addAll(setting.names());
            if (setting.origin().isSource()) {
                given.addAll(setting.names());
            }
        }
        List<String> strangers = new ArrayList<>();
        for (String name : source.names()) {
            if (!known.contains(name) && !given.contains(name) && !PLATFORM.contains(name)) {
                strangers.add(name);
            }
        }
        return strangers.isEmpty() ? Set.of() : find(strangers, variables, settings);
    }

    private Set<String> find(List<String> strangers, String[] variables, Map<String, RecordedSetting> settings) {
        List<String> lookedFor = new ArrayList<>();
        for (String variable : variables) {
            if (isLookedFor(variable, settings.get(variable))) {
                lookedFor.add(variable);
            }
        }
        Misspellings misspellings = new Misspellings(lookedFor);
        Set<String> typos = new HashSet<>();
        strangers.sort(null);
        for (String name : strangers) {
            for (String variable : misspellings.of(name)) {
                typos.add(name);
                add(variable, source.spelling(name));
            }
        }
        return typos;
    }

    /** Whether a variable is not set, and its name is long enough; where nothing is missing, one letter says less. */
    private boolean isLookedFor(String variable, @Nullable RecordedSetting setting) {
        boolean isGiven = setting != null && setting.origin().isSource();
        int least = findings.missing().contains(variable) ? SHORTEST : SHORTEST + 1;
        return !isGiven && variable.length() >= least;
    }

    private void add(String variable, String name) {
        boolean hasBlank = hasBlank(name);
        String shown = hasBlank ? Shown.quoted(name).concat(" with a blank in its name") : Shown.name(name);
        if (findings.missing().contains(variable)) {
            findings.advise(variable, shown + " is set: a typo?");
        } else {
            findings.warning(new Finding(
                    "unknown-variable",
                    variable,
                    "is not set, and " + shown + " is: a typo?",
                    Found.NOTHING,
                    hasBlank ? "remove the blank" : "rename " + shown + " to " + variable + ", or remove it"));
        }
    }

    /** Whether a name has a blank, which nobody sees at its end. */
    private static boolean hasBlank(String name) {
        boolean hasBlank = false;
        for (int i = 0; i < name.length(); i++) {
            hasBlank |= Character.isWhitespace(name.charAt(i)) || Character.isSpaceChar(name.charAt(i));
        }
        return hasBlank;
    }
}
