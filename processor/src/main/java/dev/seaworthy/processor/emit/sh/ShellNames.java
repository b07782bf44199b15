package dev.seaworthy.processor.emit.sh;

import java.util.Set;

/** Which variables a script can read as the process has them. */
final class ShellNames {
    /** Those that the script itself uses. */
    private static final Set<String> OWN = Set.of(
            "before",
            "each",
            "elsewhere",
            "environment",
            "host",
            "left",
            "longest",
            "name",
            "number",
            "problems",
            "rest",
            "said",
            "value",
            "word");

    /** Those that some shell sets or changes before a script begins. */
    private static final Set<String> OF_SHELLS = Set.of(
            "_",
            "BASH",
            "BASHOPTS",
            "BASHPID",
            "COLUMNS",
            "DIRSTACK",
            "EUID",
            "FUNCNAME",
            "GROUPS",
            "HISTCMD",
            "HOSTNAME",
            "HOSTTYPE",
            "IFS",
            "LC_ALL",
            "LINENO",
            "LINES",
            "MACHTYPE",
            "OLDPWD",
            "OPTARG",
            "OPTERR",
            "OPTIND",
            "OSTYPE",
            "PATH",
            "POSIXLY_CORRECT",
            "PPID",
            "PS1",
            "PS2",
            "PS3",
            "PS4",
            "PWD",
            "RANDOM",
            "SECONDS",
            "SHELL",
            "SHELLOPTS",
            "SHLVL",
            "TERM",
            "UID");

    private ShellNames() {}

    /** Whether a script sees a variable, as it is. */
    static boolean canRead(String variable) {
        return variable.matches("[A-Za-z_][A-Za-z0-9_]*")
                && !variable.startsWith("BASH_")
                && !OWN.contains(variable)
                && !OF_SHELLS.contains(variable);
    }
}
