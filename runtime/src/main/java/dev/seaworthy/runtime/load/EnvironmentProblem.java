package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.text.Nearest;
import dev.seaworthy.runtime.text.NotJudged;
import java.util.List;
import java.util.Locale;

/** Why it is not known which environment this is. */
final class EnvironmentProblem {
    private EnvironmentProblem() {}

    static void find(
            EnvironmentNames names, String variable, ConfigSource source, Uncertainty uncertainty, Findings findings) {
        String word;
        try {
            word = source.value(variable);
        } catch (Throwable unreadable) {
            Loading.passOnFatal(unreadable);
            findings.problem(SourceProblem.of(variable, unreadable));
            return;
        }
        if (word == null) {
            Finding missing = new Finding(
                    "missing", variable, "is required and is not set", Found.NOTHING, "set it to " + names.either());
            String open = uncertainty.open(List.of(variable));
            findings.problem(open.isEmpty() ? missing : missing.notJudged(NotJudged.mayBeSet(open)));
        } else {
            findings.problem(new Finding(
                    "unknown-environment",
                    variable,
                    "must be " + names.either(),
                    found(word, Origin.of(variable, source)),
                    fix(names, word.strip())));
        }
    }

    private static Found found(String word, Origin origin) {
        return word.isEmpty() ? Found.of("an empty value", origin) : Found.ofText(word, origin);
    }

    private static String fix(EnvironmentNames names, String word) {
        String nearest = meant(names, word);
        if (nearest != null) {
            return "did you mean " + nearest + "?";
        }
        return names.hasOwn() ? "write one of these names" : "write one of the three";
    }

    private static @Nullable String meant(EnvironmentNames names, String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "live" -> "production";
            case "local", "debug" -> "development";
            case "stage", "preprod", "pre-production" -> "staging";
            default -> Nearest.toValue(word, names.all());
        };
    }
}
