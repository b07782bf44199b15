package dev.seaworthy.processor.random;

import dev.seaworthy.processor.random.Rule.Clause;
import java.util.List;
import java.util.Optional;

/** Chooses the values of rules and constraints, so that a setting's good value keeps them. */
final class Operands {
    private static final int TRIES = 6;
    private static final List<String> NUMBERS = List.of("0", "1", "5", "100", "65535", "-1", "-10", "1000000");
    private static final List<String> DECIMALS = List.of("0", "0.1", "0.50", "1", "99.99", "1000", "-1.5");
    private static final List<String> PATTERNS = List.of(".*", "[a-z]+", ".{1,40}", "[^ ]+", "[A-Za-z0-9_.:/*-]+");

    private final Dice dice;

    Operands(Dice dice) {
        this.dice = dice;
    }

    Optional<Constraint> constraint(Constraint.Kind kind, Setting setting, boolean onElements) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Constraint constraint =
                    new Constraint(kind, operands(kind, setting.shape().isPlural() && !onElements), onElements);
            Setting constrained = setting.withJudgement(List.of(constraint), List.of());
            if (Values.keepsConstraints(constrained, Values.read(setting, setting.good()))) {
                return Optional.of(constraint);
            }
        }
        return Optional.empty();
    }

    private List<String> operands(Constraint.Kind kind, boolean isOnSeveral) {
        return switch (kind) {
            case MIN, MAX -> List.of(dice.oneOf(NUMBERS));
            case DECIMAL_MIN, DECIMAL_MAX, DECIMAL_OVER, DECIMAL_UNDER -> List.of(dice.oneOf(DECIMALS));
            case DIGITS -> List.of(String.valueOf(1 + dice.below(12)), String.valueOf(dice.below(4)));
            case SIZE -> List.of(String.valueOf(dice.below(3)), String.valueOf(2 + dice.below(isOnSeveral ? 2 : 40)));
            case PATTERN -> List.of(dice.oneOf(PATTERNS));
            default -> List.of();
        };
    }

    Optional<Clause> clause(Attribute attribute, Setting setting) {
        if (attribute == Attribute.FORBIDDEN) {
            return Optional.of(new Clause(attribute, List.of()));
        }
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Clause clause = new Clause(attribute, operands(attribute, setting));
            boolean isKept = Values.elements(Values.read(setting, setting.good())).stream()
                    .allMatch(element -> clause.allows(setting, element));
            if (isKept) {
                return Optional.of(clause);
            }
        }
        return Optional.empty();
    }

    private List<String> operands(Attribute attribute, Setting setting) {
        String value = dice.oneOf(setting.type().samples());
        return switch (attribute) {
            case MUST_BE -> goodElements(setting);
            case MUST_NOT_BE, MIN, MAX -> List.of(value);
            case MIN_LENGTH -> List.of(String.valueOf(1 + dice.below(12)));
            case NO_WILDCARD -> dice.happens(40) ? List.of("allowSubdomainWildcard") : List.of();
            case SCHEMES -> List.of(value.replaceFirst(":.*", ""));
            case STARTS_WITH -> List.of(beginning(value));
            case MUST_NOT_START_WITH -> List.of(beginning(value));
            case MATCHES -> List.of(dice.oneOf(PATTERNS));
            default -> List.of();
        };
    }

    /** What the good value holds: no other rule refuses one of them. */
    private static List<String> goodElements(Setting setting) {
        if (!setting.shape().isPlural()) {
            return List.of(setting.good());
        }
        return Elements.of(setting.good(), setting.separator()).stream()
                .map(element -> setting.shape().isMap()
                        ? element.substring(element.indexOf(Elements.keySeparator(setting.separator())) + 1)
                        : element)
                .distinct()
                .toList();
    }

    private static String beginning(String value) {
        return value.substring(0, Math.min(value.length(), 4));
    }
}
