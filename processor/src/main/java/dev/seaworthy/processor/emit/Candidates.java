package dev.seaworthy.processor.emit;

import dev.seaworthy.processor.model.Conditions;
import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.Demand;
import dev.seaworthy.processor.model.Measured;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.processor.model.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds a value with which a setting can be tried when nobody gave one: the first of many that a start accepts. */
final class Candidates {
    private static final int MOST_ELEMENTS = 100;

    private Candidates() {}

    /**
     * A value.
     *
     * @param setting the setting
     * @param accepted whether a start accepts a text for a setting
     * @return a text that is accepted, or nothing when none is known
     */
    static Optional<String> of(Setting setting, BiPredicate<Setting, String> accepted) {
        List<String> texts = CandidateTexts.of(setting);
        if (!setting.type().isPlural()) {
            return texts.stream().filter(text -> accepted.test(setting, text)).findFirst();
        }
        return several(setting, texts, accepted).filter(text -> accepted.test(setting, text));
    }

    /** As many elements as the constraints of the whole ask for. */
    private static Optional<String> several(
            Setting setting, List<String> texts, BiPredicate<Setting, String> accepted) {
        ValueType type = setting.type();
        int count = leastCount(setting);
        if (count > MOST_ELEMENTS) {
            return Optional.empty();
        }
        Setting element = judgedByElement(setting);
        List<String> elements = texts.stream()
                .filter(text -> !text.contains(type.separator()))
                .filter(text ->
                        accepted.test(element, type.shape() == Shape.MAP ? "name" + type.keySeparator() + text : text))
                .distinct()
                .limit(type.shape() == Shape.SET ? count : 1)
                .toList();
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(elements);
        if (type.shape() != Shape.SET) {
            all.addAll(Collections.nCopies(count - 1, elements.get(0)));
        }
        return Optional.of(
                String.join(type.separator(), type.shape() == Shape.MAP ? named(all, type.keySeparator()) : all));
    }

    private static List<String> named(List<String> values, String keySeparator) {
        List<String> entries = new ArrayList<>();
        for (String value : values) {
            entries.add((entries.isEmpty() ? "name" : "name" + (entries.size() + 1)) + keySeparator + value);
        }
        return entries;
    }

    private static int leastCount(Setting setting) {
        int least = 1;
        for (Constraint constraint : setting.constraints()) {
            boolean isOfWhole = constraint.measured(setting.type()) == Measured.ELEMENTS;
            if (isOfWhole && constraint.demand() instanceof Demand.Size size) {
                least = Math.max(least, size.least());
            }
        }
        return least;
    }

    /** The setting without the constraints of the whole, so that one element can be judged alone. */
    private static Setting judgedByElement(Setting setting) {
        List<Constraint> ofElements = setting.constraints().stream()
                .filter(constraint -> constraint.measured(setting.type()) != Measured.ELEMENTS)
                .toList();
        return setting.with(new Conditions(setting.ruleSets(), ofElements, List.of(), List.of()));
    }
}
