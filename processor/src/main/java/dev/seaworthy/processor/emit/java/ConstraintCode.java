package dev.seaworthy.processor.emit.java;

import dev.seaworthy.processor.emit.java.code.Code;
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
    static Code of(Setting setting, String value, boolean mayBeAbsent) {
        boolean isPlural = setting.type().isPlural();
        List<Judgement> whole = new ArrayList<>();
        List<Judgement> elements = new ArrayList<>();
        for (Constraint constraint : setting.constraints()) {
            boolean onElements = isPlural && constraint.onElements();
            String judged = onElements ? "element" : value;
            boolean isWhole = isPlural && !onElements;
            Code said = Code.builder()
                    .statement(
                            "in.constraint($L, $S)", judged(setting, constraint, judged, isWhole), constraint.message())
                    .build();
            (onElements ? elements : whole)
                    .add(fails(setting, constraint, judged, isWhole)
                            .map(fails -> Judgement.onlyIf(fails, said))
                            .orElse(Judgement.always(said)));
        }
        Code ofElements = RuleCode.forEach(setting, value, Judgement.all(elements));
        if (!mayBeAbsent) {
            return Code.builder().add(Judgement.all(whole)).add(ofElements).build();
        }
        Code has = Code.of("in.has()");
        return Code.builder()
                .add(Judgement.under(has, whole))
                .add(Judgement.when(has, ofElements))
                .build();
    }

    /** The comparison that says whether the judge has something to say, where it is a short one. */
    private static Optional<Code> fails(Setting setting, Constraint constraint, String value, boolean isWhole) {
        boolean isLong = isWhole(setting.type().scalar());
        return switch (constraint.kind()) {
            case MIN, MAX ->
                isLong
                        ? Optional.of(Code.of(
                                "$L $L $LL",
                                value,
                                constraint.kind() == ConstraintKind.MIN ? "<" : ">",
                                constraint.argument("value", "0")))
                        : Optional.empty();
            case POSITIVE -> isLong ? Optional.of(Code.of("$L <= 0", value)) : Optional.empty();
            case POSITIVE_OR_ZERO -> isLong ? Optional.of(Code.of("$L < 0", value)) : Optional.empty();
            case NEGATIVE -> isLong ? Optional.of(Code.of("$L >= 0", value)) : Optional.empty();
            case NEGATIVE_OR_ZERO -> isLong ? Optional.of(Code.of("$L > 0", value)) : Optional.empty();
            case SIZE, NOT_EMPTY -> Optional.of(size(constraint, size(setting, value, isWhole)));
            default -> Optional.empty();
        };
    }

    private static Code size(Constraint constraint, Code size) {
        Code tooSmall = Code.of("$L < $L", size, constraint.leastSize());
        Code tooGreat = Code.of("$L > $L", size, constraint.greatestSize());
        if (constraint.greatestSize() == Integer.MAX_VALUE) {
            return tooSmall;
        }
        return constraint.leastSize() <= 0 ? tooGreat : Code.of("$L || $L", tooSmall, tooGreat);
    }

    private static boolean isWhole(Scalar scalar) {
        return scalar.row().filter(WHOLE::contains).isPresent();
    }

    private static Code judged(Setting setting, Constraint constraint, String value, boolean isWhole) {
        Scalar scalar = setting.type().scalar();
        boolean isLong = isWhole(scalar);
        return switch (constraint.kind()) {
            case MIN, MAX ->
                isLong
                        ? Code.of(
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
                Code.of(
                        "$T.sign($L, $L, $L)",
                        Constraints.class,
                        isLong
                                ? Code.of("$T.signum($L)", Long.class, value)
                                : Code.of("$L.signum()", number(value, scalar)),
                        constraint.leastSign(),
                        constraint.greatestSign());
            case DIGITS ->
                Code.of(
                        "$T.digits($L, $L, $L)",
                        Constraints.class,
                        number(value, scalar),
                        constraint.argument("integer", "0"),
                        constraint.argument("fraction", "0"));
            case SIZE, NOT_EMPTY ->
                Code.of(
                        "$T.size($L, $L, $L, $S)",
                        Constraints.class,
                        size(setting, value, isWhole),
                        constraint.leastSize(),
                        constraint.greatestSize(),
                        isWhole ? "elements" : scalar.is(ScalarType.BYTES) ? "bytes" : "characters");
            case NOT_BLANK -> Code.of("$T.notBlank($L)", Constraints.class, ScalarCode.textOf(scalar, value));
            case PATTERN ->
                Code.of(
                        "$T.pattern($L, $S, $L)",
                        Constraints.class,
                        ScalarCode.textOf(scalar, value),
                        constraint.argument("regexp", ".*"),
                        constraint.flags());
            case EMAIL -> Code.of("$T.email($L)", Constraints.class, ScalarCode.textOf(scalar, value));
        };
    }

    private static Code bound(Constraint constraint, Code number, boolean isMin, boolean isInclusive) {
        return Code.of(
                "$T.$L($L, $S, $L)",
                Constraints.class,
                isMin ? "decimalMin" : "decimalMax",
                number,
                constraint.argument("value", "0"),
                isInclusive);
    }

    private static Code number(String value, Scalar scalar) {
        if (scalar.is(ScalarType.BIG_DECIMAL)) {
            return Code.of("$L", value);
        }
        return scalar.is(ScalarType.BIG_INTEGER)
                ? Code.of("new $T($L)", BigDecimal.class, value)
                : Code.of("$T.valueOf($L)", BigDecimal.class, value);
    }

    private static Code size(Setting setting, String value, boolean isWhole) {
        Scalar scalar = setting.type().scalar();
        if (isWhole && setting.type().shape() != Shape.SINGLE) {
            return Code.of("$L.size()", value);
        }
        return scalar.is(ScalarType.BYTES) ? Code.of("$L.length", value) : Code.of("$L.length()", value);
    }
}
