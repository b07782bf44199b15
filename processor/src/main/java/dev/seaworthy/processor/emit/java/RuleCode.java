package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
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

    /** Judges whether the setting is there. */
    CodeBlock presence(Setting setting, boolean isPresent) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (RuleSet set : setting.ruleSets()) {
            List<CodeBlock> statements = new ArrayList<>();
            for (Rule rule : set.rules()) {
                boolean canFail = rule.kind() == (isPresent ? RuleKind.FORBIDDEN : RuleKind.REQUIRED);
                if (canFail) {
                    statements.add(said(
                            set,
                            rule,
                            CodeBlock.of(
                                    "$T.$L()",
                                    rule.kind().judgeClass(),
                                    rule.kind().attribute())));
                }
            }
            code.add(where(set.environments(), statements));
        }
        return code.build();
    }

    /** Judges the value that is in a variable of the generated code. */
    CodeBlock values(Setting setting, String value) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (RuleSet set : setting.ruleSets()) {
            List<CodeBlock> statements = new ArrayList<>();
            boolean isPlural = setting.type().shape() != Shape.SINGLE;
            for (Rule rule : set.rules()) {
                if (rule.kind().form() != RuleKind.Form.PRESENCE) {
                    statements.add(judged(setting, set, rule, isPlural ? "element" : value));
                }
            }
            code.add(where(set.environments(), isPlural ? List.of(forEach(setting, value, statements)) : statements));
        }
        return code.build();
    }

    /** Statements that run for each element of a list, set or map. */
    static CodeBlock forEach(Setting setting, String value, List<CodeBlock> statements) {
        CodeBlock judged = all(statements);
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

    private static CodeBlock all(List<CodeBlock> statements) {
        CodeBlock.Builder all = CodeBlock.builder();
        for (CodeBlock statement : statements) {
            all.add(statement);
        }
        return all.build();
    }

    private static CodeBlock elementText(Setting setting) {
        if (setting.isSensitive()) {
            return CodeBlock.of("$S", "");
        }
        return setting.type().scalar().is(ScalarType.STRING)
                ? CodeBlock.of("element")
                : CodeBlock.of("$T.valueOf(element)", String.class);
    }

    private CodeBlock judged(Setting setting, RuleSet set, Rule rule, String value) {
        RuleKind kind = rule.kind();
        if (kind.form() == RuleKind.Form.COMPARED) {
            CodeBlock among = scalars.isOneOf(setting.type().scalar(), value, rule.arguments());
            boolean several = rule.arguments().size() > 1;
            CodeBlock fails = kind == RuleKind.MUST_NOT_BE ? among : not(among, several);
            return onlyIf(fails, said(set, rule, call(kind, rule, CodeBlock.of(""))));
        }
        if (kind.form() == RuleKind.Form.CALL_WITH_VALUE) {
            return said(set, rule, call(kind, rule, CodeBlock.of("$L", value)));
        }
        if (kind.form() == RuleKind.Form.BOUND) {
            String written = rule.arguments().get(0);
            CodeBlock bound = scalars.constant(setting.type().scalar(), written);
            CodeBlock said = said(
                    set,
                    rule,
                    CodeBlock.of("$T.$L($L, $L, $S)", kind.judgeClass(), kind.attribute(), value, bound, written));
            boolean isPrimitive = TypeNames.unboxed(setting.type().scalar()).isPrimitive();
            return isPrimitive
                    ? onlyIf(CodeBlock.of("$L $L $L", value, kind == RuleKind.MIN ? "<" : ">", bound), said)
                    : said;
        }
        if (kind.form() == RuleKind.Form.DISTINCT) {
            return distinct(setting, set, rule, value);
        }
        CodeBlock text = ScalarCode.textOf(setting.type().scalar(), value);
        if (kind.form() == RuleKind.Form.CALL_WITH_OWN) {
            CodeBlock.Builder own = CodeBlock.builder();
            for (String each : own(setting)) {
                own.add(", $S", each);
            }
            return said(set, rule, CodeBlock.of("$T.$L($L$L)", kind.judgeClass(), kind.attribute(), text, own.build()));
        }
        CodeBlock said = said(set, rule, call(kind, rule, text));
        return kind == RuleKind.MIN_LENGTH
                ? onlyIf(
                        CodeBlock.of(
                                "$1L.codePointCount(0, $1L.length()) < $2L",
                                text,
                                rule.arguments().get(0)),
                        said)
                : said;
    }

    /**
     * A judge that is called only where it has something to say: a comparison here saves a good start the judge's class.
     */
    static CodeBlock onlyIf(CodeBlock fails, CodeBlock said) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", fails)
                .add(said)
                .endControlFlow()
                .build();
    }

    private static CodeBlock not(CodeBlock condition, boolean several) {
        String code = condition.toString();
        if (several || code.contains(" == ")) {
            return CodeBlock.of("!($L)", condition);
        }
        return code.startsWith("!") ? CodeBlock.of("$L", code.substring(1)) : CodeBlock.of("!$L", condition);
    }

    private CodeBlock distinct(Setting setting, RuleSet set, Rule rule, String value) {
        CodeBlock.Builder code = CodeBlock.builder();
        setting.developmentDefault()
                .ifPresent(text -> code.add(differs(setting, set, rule, value, text, "the development default")));
        setting.example().ifPresent(text -> code.add(differs(setting, set, rule, value, text, "the example")));
        return code.build();
    }

    private CodeBlock differs(Setting setting, RuleSet set, Rule rule, String value, String other, String what) {
        CodeBlock.Builder code = CodeBlock.builder();
        Scalar scalar = setting.type().scalar();
        for (String each : Conversion.elements(setting.type(), setting.separator(), other)) {
            CodeBlock judged =
                    scalar.is(ScalarType.SECRET) ? ScalarCode.textOf(scalar, value) : CodeBlock.of("$L", value);
            boolean isPrimitive = TypeNames.unboxed(scalar).isPrimitive();
            code.add(onlyIf(
                    CodeBlock.of(isPrimitive ? "$L == $L" : "$L.equals($L)", judged, scalars.constant(scalar, each)),
                    said(set, rule, CodeBlock.of("$T.distinct($S)", rule.kind().judgeClass(), what))));
        }
        return code.build();
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

    /** Statements that run in certain environments. */
    static CodeBlock where(List<Environment> environments, List<CodeBlock> statements) {
        CodeBlock inside = all(statements);
        if (inside.isEmpty()) {
            return inside;
        }
        return CodeBlock.builder()
                .beginControlFlow("if (in.judges($L))", bits(environments))
                .add(inside)
                .endControlFlow()
                .build();
    }

    /** The bits of environments, as {@code Loading.judges} takes them. */
    static CodeBlock bits(List<Environment> environments) {
        ClassName loading = LoaderCode.LOADING;
        CodeBlock.Builder bits = CodeBlock.builder();
        for (Environment environment : environments) {
            bits.add(bits.isEmpty() ? "" : " | ")
                    .add("$T.$L", loading, environment.name().toUpperCase(Locale.ROOT));
        }
        return bits.build();
    }
}
