package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import dev.seaworthy.processor.model.Defaults;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.processor.model.Trait;
import dev.seaworthy.processor.model.ValueText;
import dev.seaworthy.processor.model.ValueType;
import dev.seaworthy.runtime.load.convert.Convert;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Code that judges a setting's value. */
final class RuleCode {
    private final ScalarCode scalars;

    RuleCode(ScalarCode scalars) {
        this.scalars = scalars;
    }

    /** Judges that the setting is not there. */
    CodeBlock absence(Setting setting) {
        return presence(setting, RuleKind.REQUIRED, "appliesToAbsence");
    }

    /** Judges that the setting is there. */
    CodeBlock presence(Setting setting) {
        return presence(setting, RuleKind.FORBIDDEN, "appliesToValue");
    }

    private static CodeBlock presence(Setting setting, RuleKind kind, String question) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (RuleSet set : setting.ruleSets()) {
            for (Rule rule : set.rules()) {
                if (rule.kind() == kind) {
                    CodeBlock violation = CodeBlock.of("$T.$L()", kind.judgeClass(), kind.attribute());
                    code.add(Judgement.when(asks(question, set.environments()), report(set, rule, violation)));
                }
            }
        }
        return code.build();
    }

    /** Judges the value that is in a variable of the generated code. */
    CodeBlock values(Setting setting, String value) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (RuleSet set : setting.ruleSets()) {
            List<Judgement> judgements = new ArrayList<>();
            boolean isPlural = setting.type().isPlural();
            for (Rule rule : set.rules()) {
                judgements.addAll(judgements(setting, set, rule, isPlural ? "element" : judged(setting, value)));
            }
            CodeBlock condition = asks("appliesToValue", set.environments());
            code.add(
                    isPlural
                            ? Judgement.when(condition, forEach(setting, value, Judgement.all(judgements)))
                            : Judgement.under(condition, judgements));
        }
        return code.build();
    }

    /** What is judged of a single value: of one of the program's own type its text, by which it is compared. */
    private static String judged(Setting setting, String value) {
        return setting.type().scalar().isOwn() ? "text.strip()" : value;
    }

    /** Code that runs for each element of a list, set or map; nothing when there is none. */
    static CodeBlock forEach(Setting setting, String value, CodeBlock judged) {
        if (judged.isEmpty()) {
            return judged;
        }
        return CodeBlock.builder()
                .add(
                        setting.type().scalar().isOwn()
                                ? forEachText(setting.type())
                                : CodeBlock.of(
                                        "for ($T element : $L) {\n$>",
                                        TypeNames.unboxed(setting.type().scalar()),
                                        setting.type().shape() == Shape.MAP ? value + ".values()" : value))
                .addStatement("loading.next()")
                .add(judged)
                .endControlFlow()
                .addStatement("loading.whole()")
                .build();
    }

    private static CodeBlock forEachText(ValueType type) {
        return type.shape() == Shape.MAP
                ? CodeBlock.of(
                        "$1T[] entries = $2T.entries(text, $3S$4L);\nfor (int i = 1; i < entries.length; i += 2) {\n$>"
                                + "$1T element = entries[i];\n",
                        TypeNames.STRING,
                        Convert.class,
                        Ascii.literal(type.separator()),
                        KeySeparator.argument(type))
                : CodeBlock.of(
                        "for ($T element : $T.split(text, $S)) {\n$>",
                        TypeNames.STRING,
                        Convert.class,
                        Ascii.literal(type.separator()));
    }

    private List<Judgement> judgements(Setting setting, RuleSet set, Rule rule, String value) {
        CodeBlock text = ScalarCode.textOf(setting.type().scalar(), value);
        return switch (rule.kind().form()) {
            case PRESENCE -> List.of(); // Judged before the value is.
            case COMPARED -> List.of(compared(setting, set, rule, value));
            case CALL -> List.of(called(setting, set, rule, text, value));
            case CALL_WITH_OWN -> List.of(Judgement.always(report(set, rule, callWithOwn(setting, rule, text))));
            case CALL_WITH_VALUE ->
                List.of(Judgement.always(report(set, rule, call(setting, rule, CodeBlock.of("$L", value)))));
            case CALL_WITH_FILE -> List.of(Judgement.always(report(set, rule, call(setting, rule, file(value)))));
            case DATED -> dated(setting, set, rule, content(setting, value));
            case BOUND -> List.of(bounded(setting, set, rule, value));
            case DISTINCT -> distinct(setting, set, rule, value);
        };
    }

    private Judgement compared(Setting setting, RuleSet set, Rule rule, String value) {
        Scalar scalar = setting.type().scalar();
        Condition fails = rule.kind() == RuleKind.MUST_NOT_BE
                ? scalars.isLikeOneOf(scalar, value, rule.arguments())
                : scalars.isNoneOf(scalar, value, rule.arguments());
        return Judgement.onlyIf(fails, report(set, rule, call(setting, rule.shownOn(setting), CodeBlock.of(""))));
    }

    private static Judgement called(Setting setting, RuleSet set, Rule rule, CodeBlock text, String value) {
        CodeBlock report = report(set, rule, call(setting, rule, text));
        return rule.kind() == RuleKind.MIN_LENGTH
                ? Judgement.onlyIf(
                        Condition.of("$L.codePointCount(0, $L.length()) < $L", text, value, rule.number()), report)
                : Judgement.always(report);
    }

    /** The call of a judge that also takes the setting's own texts. */
    private static CodeBlock callWithOwn(Setting setting, Rule rule, CodeBlock text) {
        CodeBlock.Builder own = CodeBlock.builder();
        rule.kind().ownTexts(setting).forEach(each -> own.add(", $S", Ascii.literal(each)));
        String method = rule.kind().judgeMethod(setting.type().scalar());
        CodeBlock call = CodeBlock.of("$T.$L($L$L)", rule.kind().judgeClass(), method, text, own.build());
        return rule.kind()
                .advice(setting)
                .map(advice ->
                        CodeBlock.of("$T.advising($S, $L)", rule.kind().judgeClass(), Ascii.literal(advice), call))
                .orElse(call);
    }

    /** A rule that warns before the value is over, whatever it does after. */
    private static List<Judgement> dated(Setting setting, RuleSet set, Rule rule, CodeBlock content) {
        return List.of(
                Judgement.always(report(set, rule, call(setting, rule, content))),
                Judgement.always(CodeBlock.builder()
                        .addStatement(
                                "loading.warning($S, $L, $T.endsSoon($L), $S)",
                                rule.kind().attribute(),
                                bits(set.environments()),
                                rule.kind().judgeClass(),
                                content,
                                "")
                        .build()));
    }

    /** The path of a file that may be on another machine. */
    private static CodeBlock file(String value) {
        return CodeBlock.of("$L, loading.files()", value);
    }

    /** The text that a judge reads, or the path of the file where it reads it. */
    private static CodeBlock content(Setting setting, String value) {
        Scalar scalar = setting.type().scalar();
        return scalar.has(Trait.PATH) ? file(value) : ScalarCode.textOf(scalar, value);
    }

    /** Says in a report until when the value is valid. */
    static CodeBlock lastDay(Setting setting, String value) {
        return setting.hasRule(RuleKind.PEM)
                ? reported(
                        setting,
                        value,
                        each -> CodeBlock.of(
                                "loading.lastDay($T.lastDay($L))", RuleKind.PEM.judgeClass(), content(setting, each)))
                : CodeBlock.of("");
    }

    private static Judgement bounded(Setting setting, RuleSet set, Rule rule, String value) {
        RuleKind kind = rule.kind();
        Scalar scalar = setting.type().scalar();
        CodeBlock bound = ScalarCode.constant(scalar, rule.argument());
        CodeBlock report = report(
                set,
                rule,
                CodeBlock.of(
                        "$T.$L($L, $L, $S)",
                        kind.judgeClass(),
                        kind.attribute(),
                        value,
                        bound,
                        Ascii.literal(rule.argument())));
        return TypeNames.unboxed(scalar).isPrimitive()
                ? Judgement.onlyIf(Condition.of("$L $L $L", value, kind == RuleKind.MIN ? "<" : ">", bound), report)
                : Judgement.always(report);
    }

    private List<Judgement> distinct(Setting setting, RuleSet set, Rule rule, String value) {
        Defaults defaults = setting.defaults();
        List<Judgement> judgements = new ArrayList<>();
        defaults.ofDevelopment()
                .ifPresent(other -> judgements.addAll(
                        distinct(setting.type().scalar(), set, rule, value, other, RuleKind.DEVELOPMENT_DEFAULT)));
        defaults.example()
                .ifPresent(other -> judgements.addAll(
                        distinct(setting.type().scalar(), set, rule, value, other, RuleKind.EXAMPLE)));
        return judgements;
    }

    private List<Judgement> distinct(
            Scalar scalar, RuleSet set, Rule rule, String value, ValueText other, String what) {
        CodeBlock report =
                report(set, rule, CodeBlock.of("$T.distinct($S)", rule.kind().judgeClass(), what));
        return other.elements().isEmpty()
                ? List.of()
                : List.of(Judgement.onlyIf(scalars.isLikeOneOf(scalar, value, other.elements()), report));
    }

    /** Says outside production that a key is a live one, where test keys are refused inside. */
    static CodeBlock live(Setting setting, String value) {
        if (!setting.hasRule(RuleKind.NO_TEST_KEYS)) {
            return CodeBlock.of("");
        }
        return reported(
                setting,
                value,
                key -> CodeBlock.of(
                        "loading.live($T.live($L))",
                        RuleKind.NO_TEST_KEYS.judgeClass(),
                        ScalarCode.textOf(setting.type().scalar(), key)));
    }

    /** Says something for a report of the value, or of each element. */
    private static CodeBlock reported(Setting setting, String value, Function<String, CodeBlock> statement) {
        boolean isPlural = setting.type().isPlural();
        CodeBlock said = CodeBlock.builder()
                .addStatement("$L", statement.apply(isPlural ? "element" : value))
                .build();
        return CodeBlock.builder()
                .beginControlFlow("if (loading.warns())")
                .add(isPlural ? forEach(setting, value, said) : said)
                .endControlFlow()
                .build();
    }

    private static CodeBlock call(Setting setting, Rule rule, CodeBlock text) {
        RuleKind kind = rule.kind();
        CodeBlock.Builder arguments = CodeBlock.builder().add(text);
        boolean first = text.isEmpty();
        for (Object literal : kind.literals(rule)) {
            arguments.add(first ? "" : ", ").add(ScalarCode.literal(literal));
            first = false;
        }
        return CodeBlock.of(
                "$T.$L($L)", kind.judgeClass(), kind.judgeMethod(setting.type().scalar()), arguments.build());
    }

    private static CodeBlock report(RuleSet set, Rule rule, CodeBlock violation) {
        return CodeBlock.builder()
                .addStatement(
                        "loading.$L($S, $L, $L, $S)",
                        set.severity() == Severity.WARN ? "warning" : "rule",
                        rule.kind().attribute(),
                        bits(set.environments()),
                        violation,
                        Ascii.literal(set.because()))
                .build();
    }

    /** The question whether the current setting is to be judged in certain environments. */
    private static CodeBlock asks(String question, List<Environment> environments) {
        return CodeBlock.of("loading.$L($L)", question, bits(environments));
    }

    /** The bits of environments, as {@code Loading.appliesToValue} takes them. */
    static CodeBlock bits(List<Environment> environments) {
        TypeName loading = LoaderCode.LOADING;
        CodeBlock.Builder bits = CodeBlock.builder();
        for (Environment environment : environments) {
            bits.add(bits.isEmpty() ? "" : " | ")
                    .add("$T.$L", loading, environment.name().toUpperCase(Locale.ROOT));
        }
        return bits.build();
    }
}
