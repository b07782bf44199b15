package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.seaworthy.Environment;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.Locale;

/** How the look-up of a setting's variable begins, which says what counts as not set. */
final class Beginning {
    /** That of one value, of which blanks alone are none. */
    private static final Beginning WITHOUT_BLANKS = new Beginning("", CodeBlock.of(""));

    private final String kind;
    private final CodeBlock more;

    private Beginning(String kind, CodeBlock more) {
        this.kind = kind;
        this.more = more;
    }

    /** That of a setting. */
    static Beginning of(Setting setting) {
        if (setting.emptyIsValue()) {
            return new Beginning("Empty", CodeBlock.of(", $S", Ascii.literal(separator(setting))));
        }
        if (setting.type().isPlural()) {
            return new Beginning(
                    "List", CodeBlock.of(", $S", Ascii.literal(setting.type().separator())));
        }
        List<Environment> keepsBlanks = setting.keepsBlanksIn();
        if (keepsBlanks.isEmpty()) {
            return WITHOUT_BLANKS;
        }
        return new Beginning("Text", CodeBlock.of(", $L", bits(keepsBlanks)));
    }

    private static CodeBlock bits(List<Environment> environments) {
        boolean isEverywhere = environments.size() == Environment.values().length;
        return isEverywhere ? CodeBlock.of("$T.EVERYWHERE", LoaderCode.LOADING) : RuleCode.bits(environments);
    }

    /** The call that looks up a setting whose value is the default of the one that has begun. */
    static CodeBlock from(Setting source) {
        CodeBlock names = CodeBlock.join(
                source.names().stream().map(name -> CodeBlock.of("$S", name)).toList(), ", ");
        if (source.emptyIsValue()) {
            return CodeBlock.of("\n.emptyFrom($L)", names);
        }
        List<Environment> keepsBlanks = source.keepsBlanksIn();
        return keepsBlanks.isEmpty()
                ? CodeBlock.of("\n.from($L)", names)
                : CodeBlock.of("\n.textFrom($L, $L)", bits(keepsBlanks), names);
    }

    /** Whether a setting is set, by any of its names; a default does not count. */
    static Condition isSet(Setting setting) {
        return of(setting).isSetByAnyName(setting);
    }

    /** Whether it is set to more than blanks, which alone are not enough where a value is required. */
    static Condition isMoreThanBlanks(Setting setting) {
        boolean isText = setting.isText() && !setting.emptyIsValue();
        return (isText ? WITHOUT_BLANKS : of(setting)).isSetByAnyName(setting);
    }

    private Condition isSetByAnyName(Setting setting) {
        return Condition.anyOf(setting.names().stream().map(this::isSet).toList());
    }

    /** What stands between the elements, or nothing where there is one value. */
    private static String separator(Setting setting) {
        return setting.type().isPlural() ? setting.type().separator() : "";
    }

    /** The call that looks the variable up. */
    CodeBlock setting(String variable) {
        return call(kind.isEmpty() ? "setting" : kind.toLowerCase(Locale.ROOT) + "Setting", variable);
    }

    /** The call that asks whether the variable is set. */
    CodeBlock isSet(String variable) {
        return call("is" + kind + "Set", variable);
    }

    private CodeBlock call(String method, String variable) {
        return CodeBlock.of("loading.$L($S$L)", method, variable, more);
    }
}
