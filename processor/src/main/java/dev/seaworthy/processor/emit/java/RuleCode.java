package dev.seaworthy.processor.emit.java;

import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import dev.seaworthy.processor.emit.java.code.Code;
import dev.seaworthy.processor.emit.java.code.TypeName;
import dev.seaworthy.processor.model.Conversion;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Shape;
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
    Code absence(Setting setting) {
        return presence(setting, RuleKind.REQUIRED, "misses");
    }

    /** Judges that the setting is there. */
    Code presence(Setting setting) {
        return presence(setting, RuleKind.FORBIDDEN, "judges");
    }

    private static Code presence(Setting setting, RuleKind kind, String question) {
        Code.Builder code = Code.builder();
        for (RuleSet set : setting.ruleSets()) {
            for (Rule rule : set.rules()) {
                if (rule.kind() == kind) {
                    Code fault = Code.of("$T.$L()", kind.judgeClass(), kind.attribute());
                    code.add(Judgement.when(asks(question, set.environments()), said(set, rule, fault)));
                }
            }
        }
        return code.build();
    }

    /** Judges the value that is in a variable of the generated code. */
    Code values(Setting setting, String value) {
        Code.Builder code = Code.builder();
        for (RuleSet set : setting.ruleSets()) {
            List<Judgement> judgements = new ArrayList<>();
            boolean isPlural = setting.type().isPlural();
            for (Rule rule : set.rules()) {
                if (rule.kind().form() != RuleKind.Form.PRESENCE) {
                    add(judgements, setting, set, rule, isPlural ? "element" : value);
                }
            }
            Code condition = asks("judges", set.environments());
            code.add(
                    isPlural
                            ? Judgement.when(condition, forEach(setting, value, Judgement.all(judgements)))
                            : Judgement.under(condition, judgements));
        }
        return code.build();
    }

    /** Code that runs for each element of a list, set or map; nothing when there is none. */
    static Code forEach(Setting setting, String value, Code judged) {
        if (judged.isEmpty()) {
            return judged;
        }
        return Code.builder()
                .begin(
                        "for ($T element : $L)",
                        TypeNames.unboxed(setting.type().scalar()),
                        setting.type().shape() == Shape.MAP ? value + ".values()" : value)
                .statement("in.element($L)", elementText(setting))
                .add(judged)
                .end()
                .build();
    }

    private static Code elementText(Setting setting) {
        if (setting.isSensitive()) {
            return Code.of("$S", "");
        }
        return setting.type().scalar().is(ScalarType.STRING)
                ? Code.of("element")
                : Code.of("$T.valueOf(element)", String.class);
    }

    private void add(List<Judgement> judgements, Setting setting, RuleSet set, Rule rule, String value) {
        if (rule.kind().form() == RuleKind.Form.DISTINCT) {
            setting.developmentDefault()
                    .ifPresent(text ->
                            addDistinct(judgements, setting, set, rule, value, text, "the development default"));
            setting.example()
                    .ifPresent(text -> addDistinct(judgements, setting, set, rule, value, text, "the example"));
        } else {
            judgements.add(judgement(setting, set, rule, value));
        }
    }

    private Judgement judgement(Setting setting, RuleSet set, Rule rule, String value) {
        RuleKind kind = rule.kind();
        if (kind.form() == RuleKind.Form.COMPARED) {
            Scalar scalar = setting.type().scalar();
            Code fails = kind == RuleKind.MUST_NOT_BE
                    ? scalars.isOneOf(scalar, value, rule.arguments())
                    : scalars.isNoneOf(scalar, value, rule.arguments());
            return Judgement.onlyIf(fails, said(set, rule, call(kind, rule, Code.empty())));
        }
        if (kind.form() == RuleKind.Form.CALL_WITH_VALUE) {
            return Judgement.always(said(set, rule, call(kind, rule, Code.of("$L", value))));
        }
        if (kind.form() == RuleKind.Form.BOUND) {
            String written = rule.arguments().get(0);
            Code bound = scalars.constant(setting.type().scalar(), written);
            Code said = said(
                    set,
                    rule,
                    Code.of("$T.$L($L, $L, $S)", kind.judgeClass(), kind.attribute(), value, bound, written));
            boolean isPrimitive = TypeNames.unboxed(setting.type().scalar()).isPrimitive();
            return isPrimitive
                    ? Judgement.onlyIf(Code.of("$L $L $L", value, kind == RuleKind.MIN ? "<" : ">", bound), said)
                    : Judgement.always(said);
        }
        Code text = ScalarCode.textOf(setting.type().scalar(), value);
        if (kind.form() == RuleKind.Form.CALL_WITH_OWN) {
            Code.Builder own = Code.builder();
            for (String each : own(setting)) {
                own.add(", $S", each);
            }
            return Judgement.always(
                    said(set, rule, Code.of("$T.$L($L$L)", kind.judgeClass(), kind.attribute(), text, own.build())));
        }
        Code said = said(set, rule, call(kind, rule, text));
        return kind == RuleKind.MIN_LENGTH
                ? Judgement.onlyIf(
                        Code.of(
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
            String other,
            String what) {
        Scalar scalar = setting.type().scalar();
        for (String each : Conversion.elements(setting.type(), setting.separator(), other)) {
            Code judged = scalar.is(ScalarType.SECRET) ? ScalarCode.textOf(scalar, value) : Code.of("$L", value);
            boolean isPrimitive = TypeNames.unboxed(scalar).isPrimitive();
            judgements.add(Judgement.onlyIf(
                    Code.of(isPrimitive ? "$L == $L" : "$L.equals($L)", judged, scalars.constant(scalar, each)),
                    said(set, rule, Code.of("$T.distinct($S)", rule.kind().judgeClass(), what))));
        }
    }

    /** Says outside production that a key is a live one, where test keys are refused inside. */
    static Code live(Setting setting, String value) {
        if (!setting.hasRule(RuleKind.NO_TEST_KEYS) || setting.type().isPlural()) {
            return Code.empty();
        }
        return Code.builder()
                .begin("if (in.warns())")
                .statement(
                        "in.live($T.live($L))",
                        RuleKind.NO_TEST_KEYS.judgeClass(),
                        ScalarCode.textOf(setting.type().scalar(), value))
                .end()
                .build();
    }

    /** The setting's own texts that a secret must not be. */
    private static List<String> own(Setting setting) {
        List<String> own = new ArrayList<>();
        setting.example().ifPresent(own::add);
        setting.developmentDefault().ifPresent(own::add);
        return own;
    }

    private static Code call(RuleKind kind, Rule rule, Code text) {
        Code.Builder arguments = Code.builder().add(text);
        boolean first = text.isEmpty();
        for (Object literal : kind.literals(rule)) {
            arguments.add(first ? "" : ", ").add(literal instanceof String ? "$S" : "$L", literal);
            first = false;
        }
        return Code.of("$T.$L($L)", kind.judgeClass(), kind.attribute(), arguments.build());
    }

    private static Code said(RuleSet set, Rule rule, Code fault) {
        return Code.builder()
                .statement(
                        "in.$L($S, $L, $S)",
                        set.severity() == Severity.WARN ? "warning" : "rule",
                        rule.kind().attribute(),
                        fault,
                        set.because())
                .build();
    }

    /** The question whether the current setting is to be judged in certain environments. */
    private static Code asks(String question, List<Environment> environments) {
        return Code.of("in.$L($L)", question, bits(environments));
    }

    /** The bits of environments, as {@code Loading.judges} takes them. */
    static Code bits(List<Environment> environments) {
        TypeName loading = LoaderCode.LOADING;
        Code.Builder bits = Code.builder();
        for (Environment environment : environments) {
            bits.add(bits.isEmpty() ? "" : " | ")
                    .add("$T.$L", loading, environment.name().toUpperCase(Locale.ROOT));
        }
        return bits.build();
    }
}
