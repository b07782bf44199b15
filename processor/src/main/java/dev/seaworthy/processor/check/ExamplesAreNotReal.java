package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.ValueText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** An example is made up: a real credential in the source is a leak. */
final class ExamplesAreNotReal implements Check {
    private static final Law LAW = new Law(
            "SW012",
            "An example is not a real credential",
            "Replace the example by one that is made up, and revoke the credential.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    /** Beginnings of credentials that only a vendor gives out, with the least length of a real one. */
    private static final Map<String, Integer> ISSUED = Map.ofEntries(
            Map.entry("sk_live_", 24),
            Map.entry("rk_live_", 24),
            Map.entry("rzp_live_", 20),
            Map.entry("ghp_", 36),
            Map.entry("gho_", 36),
            Map.entry("github_pat_", 40),
            Map.entry("glpat-", 20),
            Map.entry("xoxb-", 24),
            Map.entry("xoxp-", 24),
            Map.entry("AKIA", 20),
            Map.entry("ASIA", 20),
            Map.entry("AIza", 39),
            Map.entry("SG.", 60),
            Map.entry("-----BEGIN", 60));

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            setting.valueTexts().forEach((attribute, value) -> look(setting, attribute, value, found));
        }
    }

    private static void look(Setting setting, String attribute, ValueText value, Consumer<Diagnostic> found) {
        if (looksReal(value.text())) {
            found.accept(LAW.at(
                    setting.at(attribute),
                    attribute + " of " + setting.variable() + " looks like a real credential; it is not repeated here.",
                    "Replace it by one that is made up, such as one that holds the word example, and revoke it if it is"
                            + " real."));
        }
    }

    private static boolean looksReal(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean saysNot = lower.contains("example")
                || lower.contains("xxx")
                || lower.contains("placeholder")
                || lower.contains("000000")
                || lower.contains("...")
                || lower.contains("…");
        if (saysNot) {
            return false;
        }
        boolean isIssued = ISSUED.entrySet().stream()
                .anyMatch(each -> text.startsWith(each.getKey())
                        && text.length() >= each.getValue()
                        && different(text.substring(each.getKey().length())) >= 8);
        // Three parts of Base64, the first of which begins with {": a JSON Web Token.
        boolean isToken = text.startsWith("eyJ") && text.split("\\.", -1).length == 3 && text.length() > 60;
        return isIssued || isToken;
    }

    private static long different(String text) {
        return text.chars().distinct().count();
    }
}
