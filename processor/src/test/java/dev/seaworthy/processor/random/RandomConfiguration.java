package dev.seaworthy.processor.random;

import dev.seaworthy.Environment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A configuration as the generator made it.
 *
 * @param seed what it was made from
 * @param packageName a package of its own
 * @param environmentVariable the variable that says in which environment a process runs
 * @param showsEnvironment whether it has a setting for that variable
 * @param several what the root has as often as an environment names or counts it
 */
record RandomConfiguration(
        long seed,
        String packageName,
        String environmentVariable,
        boolean showsEnvironment,
        Contract root,
        List<Several> several) {

    /** What one whose variable is not the usual one calls the environments besides. */
    private static final Map<Environment, List<String>> OTHER_NAMES = Map.of(
            Environment.DEVELOPMENT, List.of("local", "test"),
            Environment.STAGING, List.of("preview"),
            Environment.PRODUCTION, List.of("prod", "LIVE"));

    /** The names that it gives an environment beside the one that every configuration knows. */
    List<String> otherNames(Environment environment) {
        return environmentVariable.equals("APP_ENV") ? List.of() : OTHER_NAMES.getOrDefault(environment, List.of());
    }

    /** Every name of an environment. */
    List<String> names(Environment environment) {
        return Stream.concat(Stream.of(environment.variableValue()), otherNames(environment).stream())
                .toList();
    }

    /** Where an interface stands in a configuration, and when the group that it is is required. */
    record Place(String path, String prefix, List<String> optionalGroups, Optional<Requirement> requirement) {}

    String qualifiedName() {
        return packageName + "." + root.name();
    }

    String loader() {
        return qualifiedName() + "Loader";
    }

    /** The path of a document in the class output. */
    String document(String name) {
        return "META-INF/seaworthy/" + qualifiedName() + "/" + name;
    }

    /** Every setting, each as often as groups repeat it. */
    List<Placed> placed() {
        List<Placed> all = new ArrayList<>();
        visit((contract, place) -> contract.allSettings()
                .forEach(each -> all.add(new Placed(each, place.path(), place.prefix(), place.optionalGroups()))));
        return all;
    }

    /**
     * What alone switches a group on: a setting, and the values with which it does; none for any.
     *
     * @param isOutside whether it is a setting of the interface around the group
     */
    record Switched(Placed setting, boolean isOutside, List<String> is) {}

    /** The groups that one variable alone switches on, by their paths. */
    Map<String, Switched> switched() {
        Map<String, Switched> all = new LinkedHashMap<>();
        List<Placed> placed = placed();
        visit((contract, place) -> {
            for (Group group : contract.allGroups()) {
                String path = place.path() + group.method();
                group.presentWhen()
                        .flatMap(name -> placed.stream()
                                .filter(each -> each.path().equals(group.isOutside() ? place.path() : path + "."))
                                .filter(each -> each.setting().variable().equals(name))
                                .findFirst())
                        .ifPresent(setting -> all.put(path, new Switched(setting, group.isOutside(), group.is())));
            }
        });
        return all;
    }

    /** Shows every interface where it stands. */
    void visit(BiConsumer<Contract, Place> visitor) {
        visit(root, new Place("", "", List.of(), Optional.empty()), visitor);
    }

    /** Shows an interface that stands somewhere, and those inside it. */
    static void visit(Contract contract, Place place, BiConsumer<Contract, Place> visitor) {
        visitor.accept(contract, place);
        for (Group group : contract.allGroups()) {
            String path = place.path() + group.method();
            List<String> optional = new ArrayList<>(place.optionalGroups());
            if (group.isOptional()) {
                optional.add(path);
            }
            visit(
                    group.contract(),
                    new Place(path + ".", place.prefix() + group.prefix(), optional, group.requirement()),
                    visitor);
        }
    }

    /** The same without the members that are not to be kept. */
    RandomConfiguration keeping(Predicate<Object> kept) {
        return new RandomConfiguration(
                seed,
                packageName,
                environmentVariable,
                showsEnvironment,
                root.keeping(kept),
                several.stream().filter(kept).map(each -> each.keeping(kept)).toList());
    }
}
