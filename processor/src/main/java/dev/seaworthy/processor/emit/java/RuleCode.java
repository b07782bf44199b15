package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.processor.model.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Code that judges a setting's value. */
final class RuleCode {
    private final ScalarCode scalars;

    RuleCode(ScalarCode scalars) {
        this.scalars = scalars;
    }

    /** Judges that the setting is not there. */
    CodeBlock absence(Setting setting) {
        return presence(setting, RuleKind.REQUIRED, "misses");
    }

    /** Judges that the setting is there. */
    CodeBlock presence(Setting setting) {
        return presence(setting, RuleKind.FORBIDDEN, "judges");
    }

    private static CodeBlock presence(Setting setting, RuleKind kind, String question) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (RuleSet set : setting.ruleSets()) {
            for (Rule rule : set.rules()) {
                if (rule.kind() == kind) {
                    CodeBlock fault = CodeBlock.of("$T.$L()", kind.judgeClass(), kind.attribute());
                    code.add(Judgement.when(asks(question, set.environments()), said(set, rule, fault)));
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
                if (rule.kind().form() != RuleKind.Form.PRESENCE) {
                    add(judgements, setting, set, rule, isPlural ? "element" : value);
                }
            }
            CodeBlock condition = asks("judges", set.environments());
            code.add(
                    isPlural
                            ? Judgement.when(condition, forEach(setting, value, Judgement.all(judgements)))
                            : Judgement.under(condition, judgements));
        }
        return code.build();
    }

    /** Code that runs for each element of a list, set or map; nothing when there is none. */
    static CodeBlock forEach(Setting setting, String value, CodeBlock judged) {
        if (judged.isEmpty()) {
            return judged;
        }
        return CodeBlock.builder()
                .beginControlFlow(
                        "for ($T element : $L)",
                        TypeNames.unboxed(setting.type().scalar()),
                        setting.type().shape() == Shape.MAP ? value + ".values()" : value)
                .addStatement("in.element($L)", elementText(setting))
                .add(judged)
                .endControlFlow()
                .build();
    }

    private static CodeBlock elementText(Setting setting) {
        if (setting.isSensitive()) {
            return CodeBlock.of("$S", "");
        }
        return setting.type().scalar().is(ScalarType.STRING)
                ? CodeBlock.of("element")
                : CodeBlock.of("$T.valueOf(element)", String.class);
    }

    private void add(List<Judgement> judgements, Setting setting, RuleSet set, Rule rule, String value) {
        if (rule.kind().form() == RuleKind.Form.DISTINCT) {
            setting.defaults()
                    .development()
                    .ifPresent(other ->
                            addDistinct(judgements, setting, set, rule, value, other, "the development default"));
            setting.defaults()
                    .example()
                    .ifPresent(other -> addDistinct(judgements, setting, set, rule, value, other, "the example"));
        } else {
            judgements.add(judgement(setting, set, rule, value));
        }
    }

    private Judgement judgement(Setting setting, RuleSet set, Rule rule, String value) {
        RuleKind kind = rule.kind();
        if (kind.form() == RuleKind.Form.COMPARED) {
            Scalar scalar = setting.type().scalar();
            Condition fails = kind == RuleKind.MUST_NOT_BE
                    ? scalars.isOneOf(scalar, value, rule.arguments())
                    : scalars.isNoneOf(scalar, value, rule.arguments());
            return Judgement.onlyIf(fails, said(set, rule, call(kind, rule, CodeBlock.of(""))));
        }
        if (kind.form() == RuleKind.Form.CALL_WITH_VALUE) {
            return Judgement.always(said(set, rule, call(kind, rule, CodeBlock.of("$L", value))));
        }
        if (kind.form() == RuleKind.Form.BOUND) {
            String written = rule.arguments().get(0);
            CodeBlock bound = ScalarCode.constant(setting.type().scalar(), written);
            CodeBlock said = said(
                    set,
                    rule,
                    CodeBlock.of("$T.$L($L, $L, $S)", kind.judgeClass(), kind.attribute(), value, bound, written));
            boolean isPrimitive = TypeNames.unboxed(setting.type().scalar()).isPrimitive();
            return isPrimitive
                    ? Judgement.onlyIf(Condition.of("$L $L $L", value, kind == RuleKind.MIN ? "<" : ">", bound), said)
                    : Judgement.always(said);
        }
        CodeBlock text = ScalarCode.textOf(setting.type().scalar(), value);
        if (kind.form() == RuleKind.Form.CALL_WITH_OWN) {
            CodeBlock.Builder own = CodeBlock.builder();
            for (String each : own(setting)) {
                own.add(", $S", each);
            }
            return Judgement.always(said(
                    set, rule, CodeBlock.of("$T.$L($L$L)", kind.judgeClass(), kind.attribute(), text, own.build())));
        }
        CodeBlock said = said(set, rule, call(kind, rule, text));
        return kind == RuleKind.MIN_LENGTH
                ? Judgement.onlyIf(
                        Condition.of(
                                "$L.codePointCount(0, $L.length()) < $L",
                                text,
                                value,
                                rule.arguments().get(0)),
                        said)
                : Judgement.always(said);
    }

    private void addDistinct(
            List<Judgement> judgements,
            Setting setting,
            RuleSet set,
            Rule rule,
            String value,
            ValueText other,
            String what) {
        Scalar scalar = setting.type().scalar();
        for (String each : other.elements()) {
            CodeBlock judged = scalar.is(ScalarType.SECRET) ? ScalarCode.textOf(scalar, value) : CodeBlock.of("$L", value);
            boolean isPrimitive = TypeNames.unboxed(scalar).isPrimitive();
            judgements.add(Judgement.onlyIf(
                    Condition.of(isPrimitive ? "$L == $L" : "$L.equals($L)", judged, ScalarCode.constant(scalar, each)),
                    said(set, rule, CodeBlock.of("$T.distinct($S)", rule.kind().judgeClass(), what))));
        }
    }

    /** Says outside production that a key is a live one, where test keys are refused inside. */
    static CodeBlock live(Setting setting, String value) {
        if (!setting.hasRule(RuleKind.NO_TEST_KEYS) || setting.type().isPlural()) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .beginControlFlow("if (in.warns())")
                .addStatement(
                        "in.live($T.live($L))",
                        RuleKind.NO_TEST_KEYS.judgeClass(),
                        ScalarCode.textOf(setting.type().scalar(), value))
                .endControlFlow()
                .build();
    }

    /** The setting's own texts that a secret must not be. */
    private static List<String> own(Setting setting) {
        List<String> own = new ArrayList<>();
        setting.example().ifPresent(own::add);
        setting.developmentDefault().ifPresent(own::add);
        return own;
    }

    private static CodeBlock call(RuleKind kind, Rule rule, CodeBlock text) {
        CodeBlock.Builder arguments = CodeBlock.builder().add(text);
        boolean first = text.isEmpty();
        for (Object literal : kind.literals(rule)) {
            arguments.add(first ? "" : ", ").add(literal instanceof String ? "$S" : "$L", literal);
            first = false;
        }
        return CodeBlock.of("$T.$L($L)", kind.judgeClass(), kind.attribute(), arguments.build());
    }

    private static CodeBlock said(RuleSet set, Rule rule, CodeBlock fault) {
        return CodeBlock.builder()
                .addStatement(
                        "in.$L($S, $L, $S)",
                        set.severity() == Severity.WARN ? "warning" : "rule",
                        rule.kind().attribute(),
                        fault,
                        set.because())
                .build();
    }

    /** The question whether the current setting is to be judged in certain environments. */
    private static CodeBlock asks(String question, List<Environment> environments) {
        return CodeBlock.of("in.$L($L)", question, bits(environments));
    }

    /** The bits of environments, as {@code Loading.judges} takes them. */
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
