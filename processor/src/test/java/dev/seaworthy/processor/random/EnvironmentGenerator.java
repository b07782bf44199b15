package dev.seaworthy.processor.random;

import dev.seaworthy.Environment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the variables of a process for a configuration: good ones, good ones with one fault, and wild ones. */
final class EnvironmentGenerator {
    private static final int GOOD = 0;
    private static final int ONE_FAULT = 1;
    private static final int MOODS = 3;

    private final Dice dice;
    private final Texts texts;

    EnvironmentGenerator(Dice dice) {
        this.dice = dice;
        texts = new Texts(dice);
    }

    Map<String, String> environment(RandomConfiguration configuration) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("HOSTNAME", "b7c1");
        List<Placed> placed = configuration.placed();
        if (dice.happens(96)) {
            variables.put(configuration.environmentVariable(), environmentName(configuration));
        }
        int mood = dice.below(MOODS);
        int fault = mood == ONE_FAULT && !placed.isEmpty() ? dice.below(placed.size()) : -1;
        for (int index = 0; index < placed.size(); index++) {
            boolean isWild = index == fault || (mood != GOOD && mood != ONE_FAULT);
            Placed each = placed.get(index);
            set(variables, each, isWild ? wild(each.setting()) : good(each.setting()));
        }
        for (Several each : configuration.several()) {
            for (String name : names(each)) {
                boolean isWild = mood != GOOD && dice.happens(mood == ONE_FAULT ? 20 : 60);
                each.placed(name)
                        .forEach(inside ->
                                set(variables, inside, isWild ? wild(inside.setting()) : good(inside.setting())));
            }
        }
        return variables;
    }

    private List<String> names(Several several) {
        List<String> all = several.isNamed() ? List.of("A", "B_C", "lower", "X9") : List.of("0", "1", "2", "10");
        if (dice.happens(10)) {
            return several.isNamed()
                    ? List.of("_", "A_A")
                    : dice.oneOf(List.of(List.of("00", "X"), List.of("01", "02"), List.of("0", "1", "02")));
        }
        return dice.happens(several.isNamed() ? 100 : 10)
                ? List.copyOf(dice.shuffled(all).subList(0, dice.below(4)))
                : all.subList(0, dice.below(4));
    }

    private String environmentName(RandomConfiguration configuration) {
        return dice.happens(92)
                ? dice.oneOf(configuration.names(dice.oneOf(List.of(Environment.values()))))
                : dice.oneOf(List.of("prod", "PRODUCTION", "dev", "test", ""));
    }

    private Optional<String> good(Setting setting) {
        boolean isNeeded = Values.isRequired(setting, Environment.PRODUCTION) || dice.happens(50);
        return isNeeded && !setting.has(Attribute.FORBIDDEN) ? Optional.of(setting.good()) : Optional.empty();
    }

    private Optional<String> wild(Setting setting) {
        return switch (dice.below(10)) {
            case 0, 1 -> Optional.empty();
            case 2 -> Optional.of(texts.nothing(setting));
            case 3 -> Optional.of(texts.mistake(setting));
            case 4 -> setting.developmentDefault().or(setting::defaultValue);
            case 5 -> setting.example();
            case 6 -> Optional.of(setting.good());
            case 7 -> Optional.of(texts.padded(setting, setting.good()));
            default -> Optional.of(texts.value(setting.type(), setting.shape(), setting.separator()));
        };
    }

    /** Sets the variable, or another name, or both. */
    private void set(Map<String, String> variables, Placed placed, Optional<String> text) {
        if (text.isEmpty()) {
            return;
        }
        String name = dice.happens(80) ? placed.variable() : dice.oneOf(placed.allNames());
        variables.put(name, text.get());
        if (dice.happens(10)) {
            variables.put(dice.oneOf(placed.allNames()), text.get());
        }
        if (dice.happens(6)) {
            variables.put(
                    dice.oneOf(placed.allNames()),
                    dice.happens(50) ? placed.setting().good() : texts.respelled(placed.setting(), text.get()));
        }
        if (placed.allNames().size() > 1 && dice.happens(10)) {
            variables.put(dice.oneOf(placed.allNames()), texts.nothing(placed.setting()));
        }
    }
}
