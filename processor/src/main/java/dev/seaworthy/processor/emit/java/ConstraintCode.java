package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.ConstraintKind;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.runtime.load.rule.Constraints;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Code that judges a setting's value by its constraints. */
final class ConstraintCode {
    private static final Set<ScalarType> WHOLE =
            Set.of(ScalarType.BYTE, ScalarType.SHORT, ScalarType.INT, ScalarType.LONG);

    private ConstraintCode() {}

    /** Judges the value that is in a variable of the generated code, where there is one. */
    static CodeBlock of(Setting setting, String value, boolean mayBeAbsent) {
        boolean isPlural = setting.type().isPlural();
        List<Judgement> whole = new ArrayList<>();
        List<Judgement> elements = new ArrayList<>();
        for (Constraint constraint : setting.constraints()) {
            boolean onElements = isPlural && constraint.onElements();
            String judged = onElements ? "element" : value;
            boolean isWhole = isPlural && !onElements;
            CodeBlock said = CodeBlock.builder()
                    .addStatement(
                            "loading.constraint($L, $S)",
                            judged(setting, constraint, judged, isWhole),
                            constraint.message())
                    .build();
            (onElements ? elements : whole)
                    .add(fails(setting, constraint, judged, isWhole)
                            .map(fails -> Judgement.onlyIf(fails, said))
                            .orElse(Judgement.always(said)));
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

    /** The comparison that says whether the judge has something to say, where it is a short one. */
    private static Optional<Condition> fails(Setting setting, Constraint constraint, String value, boolean isWhole) {
        boolean isLong = isWhole(setting.type().scalar());
        return switch (constraint.kind()) {
            case MIN, MAX ->
                isLong
                        ? Optional.of(Condition.of(
                                "$L $L $LL",
                                value,
                                constraint.kind() == ConstraintKind.MIN ? "<" : ">",
                                constraint.argument("value", "0")))
                        : Optional.empty();
            case POSITIVE -> isLong ? Optional.of(Condition.of("$L <= 0", value)) : Optional.empty();
            case POSITIVE_OR_ZERO -> isLong ? Optional.of(Condition.of("$L < 0", value)) : Optional.empty();
            case NEGATIVE -> isLong ? Optional.of(Condition.of("$L >= 0", value)) : Optional.empty();
            case NEGATIVE_OR_ZERO -> isLong ? Optional.of(Condition.of("$L > 0", value)) : Optional.empty();
            case SIZE, NOT_EMPTY -> Optional.of(size(constraint, size(setting, value, isWhole)));
            default -> Optional.empty();
        };
    }

    private static Condition size(Constraint constraint, CodeBlock size) {
        List<CodeBlock> misfits = new ArrayList<>();
        if (constraint.leastSize() > 0 || constraint.greatestSize() == Integer.MAX_VALUE) {
            misfits.add(CodeBlock.of("$L < $L", size, constraint.leastSize()));
        }
        if (constraint.greatestSize() != Integer.MAX_VALUE) {
            misfits.add(CodeBlock.of("$L > $L", size, constraint.greatestSize()));
        }
        return Condition.anyOf(misfits);
    }

    private static boolean isWhole(Scalar scalar) {
        return scalar.row().filter(WHOLE::contains).isPresent();
    }

    private static CodeBlock judged(Setting setting, Constraint constraint, String value, boolean isWhole) {
        Scalar scalar = setting.type().scalar();
        boolean isLong = isWhole(scalar);
        return switch (constraint.kind()) {
            case MIN, MAX ->
                isLong
                        ? CodeBlock.of(
                                "$T.$L($L, $LL)",
                                Constraints.class,
                                constraint.kind() == ConstraintKind.MIN ? "min" : "max",
                                value,
                                constraint.argument("value", "0"))
                        : bound(constraint, number(value, scalar), constraint.kind() == ConstraintKind.MIN, true);
            case DECIMAL_MIN, DECIMAL_MAX ->
                bound(
                        constraint,
                        number(value, scalar),
                        constraint.kind() == ConstraintKind.DECIMAL_MIN,
                        constraint.isInclusive());
            case POSITIVE, POSITIVE_OR_ZERO, NEGATIVE, NEGATIVE_OR_ZERO ->
                CodeBlock.of(
                        "$T.sign($L, $L, $L)",
                        Constraints.class,
                        isLong
                                ? CodeBlock.of("$T.signum($L)", Long.class, value)
                                : CodeBlock.of("$L.signum()", number(value, scalar)),
                        constraint.leastSign(),
                        constraint.greatestSign());
            case DIGITS ->
                CodeBlock.of(
                        "$T.digits($L, $L, $L)",
                        Constraints.class,
                        number(value, scalar),
                        constraint.argument("integer", "0"),
                        constraint.argument("fraction", "0"));
            case SIZE, NOT_EMPTY ->
                CodeBlock.of(
                        "$T.size($L, $L, $L, $S)",
                        Constraints.class,
                        size(setting, value, isWhole),
                        constraint.leastSize(),
                        constraint.greatestSize(),
                        isWhole ? "elements" : scalar.is(ScalarType.BYTES) ? "bytes" : "characters");
            case NOT_BLANK -> CodeBlock.of("$T.notBlank($L)", Constraints.class, ScalarCode.textOf(scalar, value));
            case PATTERN ->
                CodeBlock.of(
                        "$T.pattern($L, $S, $L)",
                        Constraints.class,
                        ScalarCode.textOf(scalar, value),
                        constraint.argument("regexp", ".*"),
                        constraint.flags());
            case EMAIL -> CodeBlock.of("$T.email($L)", Constraints.class, ScalarCode.textOf(scalar, value));
        };
    }

    private static CodeBlock bound(Constraint constraint, CodeBlock number, boolean isMin, boolean isInclusive) {
        return CodeBlock.of(
                "$T.$L($L, $S, $L)",
                Constraints.class,
                isMin ? "decimalMin" : "decimalMax",
                number,
                constraint.argument("value", "0"),
                isInclusive);
    }

    private static CodeBlock number(String value, Scalar scalar) {
        if (scalar.is(ScalarType.BIG_DECIMAL)) {
            return CodeBlock.of("$L", value);
        }
        return scalar.is(ScalarType.BIG_INTEGER)
                ? CodeBlock.of("new $T($L)", BigDecimal.class, value)
                : CodeBlock.of("$T.valueOf($L)", BigDecimal.class, value);
    }

    private static CodeBlock size(Setting setting, String value, boolean isWhole) {
        Scalar scalar = setting.type().scalar();
        if (isWhole && setting.type().shape() != Shape.SINGLE) {
            return CodeBlock.of("$L.size()", value);
        }
        return scalar.is(ScalarType.BYTES) ? CodeBlock.of("$L.length", value) : CodeBlock.of("$L.length()", value);
    }
}
