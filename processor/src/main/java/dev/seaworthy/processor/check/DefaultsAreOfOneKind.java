package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.ValueText;
import dev.seaworthy.runtime.load.service.Identity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The defaults and the example lead to one kind of service, where sameKind asks for it. */
final class DefaultsAreOfOneKind implements Check {
    private static final Law LAW = new Law(
            "SW027",
            "With sameKind, the defaults and the example lead to one kind of service",
            "Write defaults of the kind of service that the example names.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            if (setting.hasRule(RuleKind.SAME_KIND) && RuleKind.SAME_KIND.appliesTo(setting.type())) {
                check(setting, found);
            }
        }
    }

    /** Compares the others to the last one that says its kind; one that leads to several can be like none. */
    private static void check(Setting setting, Consumer<Diagnostic> found) {
        List<Text> texts = new ArrayList<>();
        setting.valueTexts().forEach((attribute, text) -> texts.add(Text.of(attribute, text)));
        texts.removeIf(each -> each.kinds().isEmpty());
        texts.stream()
                .filter(Text::isOfSeveral)
                .forEach(each -> found.accept(LAW.at(
                        setting.at(each.attribute()),
                        (setting.isSensitive() ? each.attribute() + " leads to several kinds of service" : each) + ".",
                        "Write values of one kind, or remove sameKind.")));
        texts.removeIf(Text::isOfSeveral);
        for (Text each : texts) {
            Text last = texts.get(texts.size() - 1);
            if (!each.kinds().equals(last.kinds())) {
                found.accept(LAW.at(
                        setting.at(each.attribute()),
                        setting.isSensitive()
                                ? each.attribute() + " leads to another kind of service than " + last.attribute() + "."
                                : each + ", and " + last + ".",
                        "Change one of the two, or remove sameKind."));
            }
        }
    }

    /** A text of a setting, by its attribute, and what its elements lead to: the kinds of each that says some. */
    private record Text(String attribute, Set<Set<String>> kinds) {
        static Text of(String attribute, ValueText text) {
            Set<Set<String>> kinds = new HashSet<>();
            text.elements()
                    .forEach(each -> kinds.add(Set.copyOf(Identity.of(each).kinds())));
            kinds.remove(Set.of());
            return new Text(attribute, kinds);
        }

        /** Whether a start compares its elements with each other and refuses them. */
        boolean isOfSeveral() {
            return kinds.size() > 1;
        }

        @Override
        public String toString() {
            return attribute + " leads to "
                    + kinds.stream().flatMap(Set::stream).distinct().sorted().collect(Collectors.joining(" and "));
        }
    }
}
