package dev.seaworthy.processor.random;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One method of the root that has as many groups, or values, as the environment names or counts.
 *
 * @param method its name
 * @param isNamed whether it is a map by names, and no list by indexes
 * @param contract the interface of the groups; nothing where there are values
 * @param settings what each group has, or the one value
 * @param end what the variable of a value ends with
 * @param demandsOne whether there must be a value at least
 */
record Several(
        String method,
        boolean isNamed,
        Optional<Contract> contract,
        List<Setting> settings,
        String end,
        boolean demandsOne) {

    /** What stands for the name or the index in the source. */
    String written() {
        return isNamed ? "{name}" : "{index}";
    }

    /** What stands for it in reports. */
    String shown() {
        return isNamed ? "<name>" : "<index>";
    }

    /** What the variables begin with. */
    String start() {
        return method.toUpperCase(Locale.ROOT) + "_";
    }

    /** What leads to one name or index. */
    String path(String name) {
        return method + "[" + name + "]";
    }

    /** The settings of one name or index, where they stand. */
    List<Placed> placed(String name) {
        if (contract.isPresent()) {
            List<Placed> all = new ArrayList<>();
            visit(
                    name,
                    (inside, place) -> inside.allSettings()
                            .forEach(each ->
                                    all.add(new Placed(each, place.path(), place.prefix(), place.optionalGroups()))));
            return all;
        }
        Setting each = settings.get(0).as("", name + end, demandsOne ? Shape.SINGLE : Shape.OPTIONAL, false);
        return List.of(new Placed(each, path(name), start(), List.of()));
    }

    /** Shows the interface of a group, and those inside it, where they stand for one name or index. */
    void visit(String name, BiConsumer<Contract, RandomConfiguration.Place> visitor) {
        contract.ifPresent(each -> RandomConfiguration.visit(
                each,
                new RandomConfiguration.Place(path(name) + ".", prefix(name), List.of(), Optional.empty()),
                visitor));
    }

    /** What the variables of a group begin with. */
    String prefix(String name) {
        return start() + name + "_";
    }

    /** The names or indexes that variables may have, in their order. */
    List<String> names(Set<String> variables) {
        Set<String> names = new TreeSet<>();
        for (Placed each : placed("")) {
            for (String whole : each.names()) {
                String rest = whole.substring(start().length());
                variables.stream()
                        .filter(variable -> variable.startsWith(start()) && variable.endsWith(rest))
                        .map(variable -> variable.substring(
                                start().length(), Math.max(start().length(), variable.length() - rest.length())))
                        .filter(name -> !name.isEmpty())
                        .filter(name -> isNamed || name.matches("[0-9]+"))
                        .forEach(names::add);
            }
        }
        List<String> sorted = new ArrayList<>(names);
        if (!isNamed) {
            sorted.sort(Comparator.comparing(Several::isPadded).thenComparing(index -> Integer.valueOf(index)));
        }
        return sorted;
    }

    /** Whether an index has a zero in front. */
    static boolean isPadded(String index) {
        return index.matches("0[0-9]+");
    }

    /** The variable of a value, or what those of a group begin with. */
    String variable(String name) {
        return start() + name + (contract.isPresent() ? "" : end);
    }

    /** What the source declares as one value: a map or a list of them. */
    Setting source() {
        return settings.get(0).as(method, start() + written() + end, isNamed ? Shape.MAP : Shape.LIST, true);
    }

    /** The interfaces that it needs. */
    Stream<Contract> contracts() {
        return contract.stream().flatMap(each -> each.closure().stream());
    }

    /** The same without the members that are not to be kept. */
    Several keeping(Predicate<Object> kept) {
        Optional<Contract> less = contract.map(each -> each.keeping(kept));
        return new Several(method, isNamed, less, less.map(Contract::settings).orElse(settings), end, demandsOne);
    }
}
