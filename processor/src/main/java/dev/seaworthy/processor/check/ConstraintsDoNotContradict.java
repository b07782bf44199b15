package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Span;
import dev.seaworthy.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The constraints of a setting can hold together: one number or size at least is allowed by all of them. */
final class ConstraintsDoNotContradict implements Check {
    private static final Law LAW =
            new Law("SW025", "The constraints of a setting can hold together", "Change or remove one of them.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            check(setting, found);
            if (setting.isSeveral()) {
                check(setting.whole(), found);
            }
        }
    }

    private static void check(Setting setting, Consumer<Diagnostic> found) {
        List<Constraint> all = setting.constraints();
        for (int i = 0; i < all.size(); i++) {
            if (isOutsideType(setting.type(), all.get(i))) {
                found.accept(outsideType(setting, all.get(i)));
            }
            for (int j = 0; j <= i; j++) {
                if (isContradiction(all.get(i), all.get(j))) {
                    found.accept(at(setting, all.get(i), all.get(j)));
                }
            }
        }
    }

    /** Whether a constraint leaves no number that the type has. */
    private static boolean isOutsideType(ValueType type, Constraint constraint) {
        Optional<Span> range = type.scalar().row().flatMap(ScalarType::range);
        return range.isPresent()
                && constraint.appliesTo(type)
                && constraint.demand().span().filter(range.get()::isApartFrom).isPresent();
    }

    private static Diagnostic outsideType(Setting setting, Constraint constraint) {
        return LAW.at(
                constraint.source(),
                setting.variable() + " can never be set: " + shown(setting, constraint) + " allows no "
                        + setting.type().scalar().simpleName() + ".",
                "Change the constraint, or the type.");
    }

    private static boolean isContradiction(Constraint one, Constraint other) {
        Optional<Span> span = one.demand().span();
        return one.onElements() == other.onElements()
                && span.isPresent()
                && other.demand().span().filter(span.get()::isApartFrom).isPresent();
    }

    private static Diagnostic at(Setting setting, Constraint one, Constraint other) {
        boolean isAlone = one.equals(other);
        return LAW.at(
                one.source(),
                setting.variable() + " can never be set: " + shown(setting, one)
                        + (isAlone ? " allows nothing." : " and " + shown(setting, other) + " exclude each other."),
                isAlone ? "Swap its two ends, or change one." : "Change one of the two, or remove it.");
    }

    private static String shown(Setting setting, Constraint constraint) {
        return "@" + constraint.kind().annotation() + " ("
                + constraint.demand().words(constraint.measured(setting.type())) + ")";
    }
}
