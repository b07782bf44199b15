package dev.seaworthy.testing;

import dev.seaworthy.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The production example as a test has filled it in: production still, and what the example says. */
final class FilledInExample {
    private FilledInExample() {}

    /** What a test gives, if it is the example filled in. */
    static <T> TestEnvironment<T> of(@Nullable TestEnvironment<T> returned, TestEnvironment<T> example) {
        TestEnvironment<T> given =
                Given.by("filledIn", returned, "return production, or what production.with(…) makes of it");
        String environment = given.check().environment();
        if (!environment.equals(Environment.PRODUCTION.variableValue())) {
            throw new AssertionError("filledIn gives an environment "
                    + (environment.isEmpty() ? "that does not say which one it is" : "of " + environment)
                    + "; derive it from the parameter, which is production, as production.with(…) does");
        }
        List<String> differences = differences(given, example);
        if (!differences.isEmpty()) {
            throw new AssertionError("filledIn gives another environment than .env.production.example filled in: "
                    + String.join(", ", differences)
                    + "; give a value only to what the example leaves empty or does not set");
        }
        return given;
    }

    /** How it is not the example filled in, without a value: the test may have put a secret in place of what the example says. */
    private static List<String> differences(TestEnvironment<?> given, TestEnvironment<?> example) {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, String> variable : example.variables().entrySet()) {
            String name = variable.getKey();
            String text = given.variables().getOrDefault(name, "");
            // Production may have another name of its own.
            boolean isFree = variable.getValue().isEmpty() || name.equals(example.environmentVariable());
            if (!isFree && !text.equals(variable.getValue())) {
                differences.add(name + (text.isEmpty() ? " is not set" : " has another value"));
            }
        }
        if (!given.variables().getOrDefault(Names.WAIVERS, "").isBlank()) {
            differences.add(Names.WAIVERS + " waives rules");
        }
        return differences;
    }
}
