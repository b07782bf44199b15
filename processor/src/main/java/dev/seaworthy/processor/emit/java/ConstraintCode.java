package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.JudgeCall;
import dev.seaworthy.processor.model.Measured;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.load.rule.Constraints;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Code that judges a setting's value by its constraints. */
final class ConstraintCode {
    private ConstraintCode() {}

    /** Judges the value that is in a variable of the generated code, where there is one. */
    static CodeBlock of(Setting setting, String value, boolean mayBeAbsent) {
        List<Judgement> whole = new ArrayList<>();
        List<Judgement> elements = new ArrayList<>();
        for (Constraint constraint : setting.constraints()) {
            boolean onElements = setting.type().isPlural() && constraint.onElements();
            (onElements ? elements : whole).add(judgement(setting, constraint, onElements ? "element" : value));
        }
        CodeBlock ofElements = RuleCode.forEach(setting, value, Judgement.all(elements));
        if (!mayBeAbsent) {
            return CodeBlock.builder().add(Judgement.all(whole)).add(ofElements).build();
        }
        CodeBlock has = CodeBlock.of("loading.has()");
        return CodeBlock.builder()
                .add(Judgement.under(has, whole))
                .add(Judgement.when(has, ofElements))
                .build();
    }

    private static Judgement judgement(Setting setting, Constraint constraint, String value) {
        Measured measured = constraint.measured(setting.type());
        JudgeCall call = constraint.demand().call(measured);
        Scalar scalar = setting.type().scalar();
        CodeBlock.Builder arguments = CodeBlock.builder().add(subject(call.subject(), measured, scalar, value));
        for (Object argument : call.arguments()) {
            arguments.add(", ").add(ScalarCode.literal(argument));
        }
        CodeBlock judged = CodeBlock.of("$T.$L($L)", Constraints.class, call.method(), arguments.build());
        CodeBlock report = CodeBlock.builder()
                .addStatement("loading.constraint($L, $S)", judged, Ascii.literal(constraint.message()))
                .build();
        if (call.refused().isEmpty()) {
            return Judgement.always(report);
        }
        CodeBlock compared =
                call.subject() == JudgeCall.Subject.SIZE ? size(measured, value) : CodeBlock.of("$L", value);
        List<CodeBlock> refused = new ArrayList<>();
        for (String each : call.refused()) {
            refused.add(CodeBlock.of("$L $L", compared, each));
        }
        return Judgement.onlyIf(Condition.anyOf(refused), report);
    }

    private static CodeBlock subject(JudgeCall.Subject subject, Measured measured, Scalar scalar, String value) {
        return switch (subject) {
            case VALUE -> CodeBlock.of("$L", value);
            case NUMBER -> number(scalar, value);
            case SIGN ->
                measured == Measured.WHOLE_NUMBER
                        ? CodeBlock.of("$T.signum($L)", Long.class, value)
                        : CodeBlock.of("$L.signum()", number(scalar, value));
            case SIZE -> size(measured, value);
            case TEXT -> ScalarCode.textOf(scalar, value);
        };
    }

    private static CodeBlock number(Scalar scalar, String value) {
        if (scalar.is(ScalarType.BIG_DECIMAL)) {
            return CodeBlock.of("$L", value);
        }
        if (scalar.is(ScalarType.FLOAT)) {
            // As a double it would be another number: 0.1F is 0.10000000149011612.
            return CodeBlock.of("new $T($T.toString($L))", BigDecimal.class, Float.class, value);
        }
        return scalar.is(ScalarType.BIG_INTEGER)
                ? CodeBlock.of("new $T($L)", BigDecimal.class, value)
                : CodeBlock.of("$T.valueOf($L)", BigDecimal.class, value);
    }

    private static CodeBlock size(Measured measured, String value) {
        return switch (measured) {
            case ELEMENTS -> CodeBlock.of("$L.size()", value);
            case BYTES -> CodeBlock.of("$L.length", value);
            case TEXT, WHOLE_NUMBER, NUMBER -> CodeBlock.of("$L.length()", value);
        };
    }
}
