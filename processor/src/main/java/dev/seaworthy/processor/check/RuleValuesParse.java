package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.MalformedException;
import dev.seaworthy.runtime.redaction.Shown;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values that a rule compares with are values of the setting; the schemes, of a URL. */
final class RuleValuesParse implements Check {
    private static final Law LAW = new Law(
            "SW005",
            "The values of a rule are values that the setting can have",
            "Write a value that the type accepts.");

    /** A scheme as RFC 3986 has it, after that of JDBC too; drivers of Kafka have some with an underscore. */
    private static final Pattern SCHEME = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+._-]*:)*[A-Za-z][A-Za-z0-9+._-]*");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            for (Rule rule : setting.rules()) {
                if (comparesValues(rule) && rule.kind().appliesTo(setting.type())) {
                    rule.arguments().forEach(text -> parse(setting, rule, text, found));
                } else if (rule.kind() == RuleKind.SCHEMES) {
                    rule.arguments().forEach(text -> scheme(rule, text, found));
                }
            }
        }
    }

    /** Whether a rule compares with values of the setting's own type. */
    static boolean comparesValues(Rule rule) {
        return rule.kind().form() == RuleKind.Form.COMPARED || rule.kind().form() == RuleKind.Form.BOUND;
    }

    private static void scheme(Rule rule, String text, Consumer<Diagnostic> found) {
        if (SCHEME.matcher(text).matches()) {
            return;
        }
        Matcher beginning = SCHEME.matcher(text.strip());
        found.accept(LAW.at(
                rule.source(),
                "schemes = " + Shown.quoted(text) + ": a scheme is the name alone, without : and // after it.",
                "Write " + (beginning.lookingAt() ? beginning.group() : "a scheme such as https") + "."));
    }

    private static void parse(Setting setting, Rule rule, String text, Consumer<Diagnostic> found) {
        try {
            Object unused = setting.type().scalar().value(text);
        } catch (MalformedException malformed) {
            String fix = malformed.fix();
            found.accept(LAW.at(
                    rule.source(),
                    rule.kind().attribute() + " = \"" + text + "\": " + setting.variable() + " "
                            + malformed.getMessage() + ".",
                    fix.isEmpty()
                            ? "Write a value that " + setting.accessor().read() + " accepts."
                            : SourceText.sentence(fix)));
        }
    }
}
