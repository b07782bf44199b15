package dev.seaworthy.preflight.fingerprint;

import dev.seaworthy.runtime.load.EvaluatedSetting;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.command.Evaluator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprints of one process.
 *
 * @param configuration the qualified name of the configuration
 * @param environment the environment, or nothing when it is not known
 * @param variables one for each variable, in the order of declaration, that of the environment before them
 * @param whole the fingerprint of all of them
 */
public record Fingerprints(String configuration, String environment, List<Fingerprint> variables, String whole) {
    /** Changes when fingerprints of the same values do. */
    private static final String VERSION = "seaworthy-fingerprint-1";

    private static final int DIGITS = 16;
    private static final int DIGITS_OF_WHOLE = 32;

    /**
     * The fingerprints of the texts in force. A default is in force like what somebody set.
     *
     * @param evaluator the configuration
     * @param evaluation what the process has
     * @param key the key
     */
    public static Fingerprints of(Evaluator evaluator, Evaluation evaluation, FingerprintKey key) {
        String configuration = evaluator.configuration();
        String environment = evaluation.report().environment();
        String environmentVariable = evaluator.environmentVariable();
        Authenticator authenticator = new Authenticator(key);
        List<Fingerprint> variables = new ArrayList<>();
        boolean isSetting = evaluation.settings().stream()
                .anyMatch(each -> each.line().variable().equals(environmentVariable));
        if (!isSetting) {
            String word = environment.isEmpty() ? null : environment;
            variables.add(fingerprint(authenticator, configuration, environmentVariable, word));
        }
        for (EvaluatedSetting each : evaluation.settings()) {
            variables.add(fingerprint(authenticator, configuration, each.line().variable(), each.text()));
        }
        authenticator.add(VERSION).add("all").add(configuration);
        variables.forEach(each -> authenticator.add(each.variable()).add(each.digits()));
        return new Fingerprints(configuration, environment, variables, authenticator.digits(DIGITS_OF_WHOLE));
    }

    private static Fingerprint fingerprint(
            Authenticator authenticator, String configuration, String variable, @Nullable String text) {
        boolean isSet = text != null;
        authenticator
                .add(VERSION)
                .add("variable")
                .add(configuration)
                .add(variable)
                .add(isSet ? "set" : "unset");
        authenticator.add(text == null ? "" : text);
        return new Fingerprint(variable, isSet, authenticator.digits(DIGITS));
    }
}
