package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.ValueType;
import dev.seaworthy.runtime.redaction.Redaction;
import java.util.Collection;

/** What more than one section says of a setting, as Markdown. */
final class Words {
    /** What stands for a default that is a secret. */
    private static final String HIDDEN = "set, not shown";

    private Words() {}

    static String variable(Setting setting) {
        return Markdown.code(setting.variable());
    }

    /** A default: masked where it holds a password, and not shown where it is a secret. */
    static String value(Setting setting, String text) {
        return setting.isSensitive() ? HIDDEN : Markdown.code(shown(text));
    }

    /** A text of the source, which everyone who reads it knows: what is hidden of it is a credential, and nothing else. */
    private static String shown(String text) {
        Redaction redaction = Redaction.ofValue(text);
        return redaction.holdsCredential() ? redaction.shown() : text;
    }

    /** What a rule demands: {@code must not name the local machine}. */
    static String demand(Setting setting, Rule rule) {
        Rule masked = new Rule(
                rule.kind(),
                rule.shownOn(setting).arguments().stream()
                        .map(text -> shown(text).replace('`', '\''))
                        .toList(),
                rule.source());
        boolean isOfEach = setting.type().isPlural() && rule.kind().form() != RuleKind.Form.PRESENCE;
        return (isOfEach ? "each " : "")
                + Markdown.words(rule.kind().words(masked, RuleKind.ownTextsOf(setting, rule)));
    }

    /** Environments as variables spell them: {@code staging and production}. */
    static String environments(Collection<Environment> environments) {
        return environments.size() == Environment.values().length
                ? "every environment"
                : Markdown.listed(environments.stream().map(Words::name).toList(), "and");
    }

    static String name(Environment environment) {
        return environment.variableValue();
    }

    /** When an optional setting is required: {@code when `STORAGE_BACKEND` is `s3`}, without the values of a secret; else nothing. */
    static String requirement(ConfigModel config, Setting setting) {
        if (setting.requirement().isEmpty()) {
            return "";
        }
        Requirement requirement = setting.requirement().get();
        Setting other = requirement.target(config).orElse(setting);
        return "when " + variable(other)
                + (other.isSensitive() ? " has a certain value" : " is " + Markdown.code(requirement.values(), "or"));
    }

    /** What texts a setting takes, or nothing when any text will do. */
    static String accepted(ValueType type) {
        String each = accepted(type.scalar());
        String separated = "separated by " + Markdown.code(type.separator());
        return switch (type.shape()) {
            case SINGLE -> each;
            case LIST, SET -> "several values, " + separated + (each.isEmpty() ? "" : "; each is " + each);
            case MAP ->
                "pairs " + Markdown.code("name=value") + ", " + separated
                        + (each.isEmpty() ? "" : "; each value is " + ofEntry(type.scalar(), each));
        };
    }

    private static String ofEntry(Scalar scalar, String each) {
        return scalar.isOwn() ? "of type " + Markdown.code(scalar.simpleName()) : each;
    }

    private static String accepted(Scalar scalar) {
        return scalar.match(
                known -> accepted(known.kind()),
                enumOf -> Markdown.code(enumOf.words(), "or"),
                own -> "a value of " + Markdown.code(own.simpleName()));
    }

    private static String accepted(ScalarType row) {
        return switch (row) {
            case STRING, SECRET -> "";
            case BOOLEAN -> "`true` or `false`";
            default -> Markdown.text(row.accepted());
        };
    }
}
