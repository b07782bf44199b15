package dev.seaworthy.processor.emit.terraform;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of Terraform's variables: those of the environment in lower case, where these are free. */
final class VariableNames {
    /** Those that mean something to a module. */
    private static final Set<String> RESERVED =
            Set.of("count", "depends_on", "for_each", "lifecycle", "locals", "providers", "source", "version");

    private final Set<String> taken = new HashSet<>(RESERVED);

    /** Whether Terraform can have a variable of that name. */
    static boolean isPossible(String variable) {
        return variable.matches("[A-Za-z_][A-Za-z0-9_]*");
    }

    /** The name for a variable of the environment, which no other one gets. */
    String next(String variable) {
        String name = variable.toLowerCase(Locale.ROOT);
        if (taken.contains(name)) {
            name = variable;
        }
        while (!taken.add(name)) {
            name = "env_" + name;
        }
        return name;
    }
}
