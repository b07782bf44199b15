package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.SourceRef;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.source.StandardSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A variable with a name or an index in it says in one way only which one that is, and which setting it belongs to. */
final class NamesHaveOneReading implements Check {
    private static final Law LAW = new Law(
            "SW047",
            "A variable with a name or an index in it has one reading",
            "Rename one of the variables, or give them another beginning.");

    private static final String RENAME = "Rename the variable";

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        Set<Setting> before = new HashSet<>();
        for (Family family : families(config)) {
            checkWithin(family, found);
            for (Setting setting : config.allSettings()) {
                boolean isNear = setting.names().stream().anyMatch(family::mayHave);
                if (isNear && !family.settings().contains(setting) && !before.contains(setting)) {
                    checkOthers(family, List.of(setting.variable()), setting.at("value"), RENAME, found);
                    checkOthers(family, setting.aliases(), setting.at("aliases"), "Remove it from aliases", found);
                    checkOthers(
                            family, setting.fallbacks(), setting.at("fallbacks"), "Remove it from fallbacks", found);
                }
            }
            if (!config.declaresEnvironment()) {
                checkOther(family, config.environmentVariable(), family.place(), RENAME, found);
            }
            checkOther(family, Loading.WAIVE, family.place(), RENAME, found);
            before.addAll(family.settings());
        }
    }

    /**
     * The settings whose variables have one name or index in common.
     *
     * @param call the method that has all of them
     * @param place where the source writes what stands for the name or the index
     * @param repetition whether it is a name or an index
     * @param start what the variables begin with, before it
     * @param settings the settings
     */
    private record Family(String call, SourceRef place, Repetition repetition, String start, List<Setting> settings) {
        List<String> ends() {
            return settings.stream()
                    .flatMap(setting -> setting.ownNames().stream())
                    .map(Repetition::end)
                    .toList();
        }

        /** Whether a variable and one of the family may begin alike; of most, nothing more needs to be asked. */
        boolean mayHave(String name) {
            String begun = Repetition.isIn(name) ? Repetition.start(name) : name;
            return begun.startsWith(start) || start.startsWith(begun);
        }

        /** A name or an index that stands for any. */
        String one() {
            return repetition == Repetition.INDEXED ? "0" : "A";
        }

        String variable(String end) {
            return start + repetition.placeholder() + end;
        }
    }

    private static List<Family> families(ConfigModel config) {
        List<Family> families = new ArrayList<>();
        for (Setting setting : config.allSettings()) {
            if (setting.isSeveral()) {
                families.add(new Family(
                        setting.accessor().read(),
                        setting.at("value"),
                        setting.naming().repetition(),
                        setting.start(),
                        List.of(setting)));
            }
        }
        for (Group group : config.allGroups()) {
            if (group.isRepeated()) {
                families.add(new Family(
                        group.accessor().read(),
                        group.source().annotation(Group.ANNOTATION).attribute("prefix"),
                        group.repetition(),
                        group.start(),
                        group.allSettings()));
            }
        }
        return families;
    }

    private static void checkOthers(
            Family family, List<String> names, SourceRef place, String otherwise, Consumer<Diagnostic> found) {
        for (String name : names) {
            if (family.mayHave(name)) {
                checkOther(family, name, place, otherwise, found);
            }
        }
    }

    /**
     * A variable of no family, or of another one, that reads as one of the family. Where a name is the end of a variable, what
     * ends in {@code _FILE} is the file of another one, and no name.
     */
    private static void checkOther(
            Family family, String name, SourceRef place, String otherwise, Consumer<Diagnostic> found) {
        for (String end : family.ends()) {
            if (report(family, end, name, place, otherwise, found)
                    || report(family, end + StandardSource.SUFFIX, name, place, otherwise, found)
                    || (!end.isEmpty() && report(family, end, name + StandardSource.SUFFIX, place, otherwise, found))) {
                return;
            }
        }
    }

    private static boolean report(
            Family family, String end, String name, SourceRef place, String otherwise, Consumer<Diagnostic> found) {
        String both = inBoth(family, end, name);
        if (both.isEmpty()) {
            return false;
        }
        String inPlace = both.substring(family.start().length(), both.length() - end.length());
        found.accept(LAW.at(
                place,
                both + (both.equals(name) ? "" : ", which is one of " + name + ",") + " reads as "
                        + family.variable(end) + " of " + family.call() + ", too, with " + inPlace + " in place of "
                        + family.repetition().placeholder() + ".",
                otherwise + ", or give those of " + family.call() + " another beginning."));
        return true;
    }

    /** A variable that is one of the family with that end and one of the other name; nothing where there is none. */
    private static String inBoth(Family family, String end, String name) {
        String start = family.start();
        if (!name.contains(Repetition.NAMED.placeholder()) || family.repetition() == Repetition.INDEXED) {
            String one = Repetition.example(name);
            int length = one.length() - start.length() - end.length();
            boolean isOne = length > 0
                    && one.startsWith(start)
                    && one.endsWith(end)
                    && family.repetition().allows(one.substring(start.length(), start.length() + length));
            return isOne ? one : "";
        }
        String otherStart = Repetition.start(name);
        String otherEnd = Repetition.end(name);
        boolean areAlike = (otherStart.startsWith(start) || start.startsWith(otherStart))
                && (otherEnd.endsWith(end) || end.endsWith(otherEnd));
        return areAlike ? longer(start, otherStart) + "A" + longer(end, otherEnd) : "";
    }

    private static String longer(String one, String other) {
        return one.length() >= other.length() ? one : other;
    }

    /** Two variables of the family of which one, or the one that names its file, ends like the other. */
    private static void checkWithin(Family family, Consumer<Diagnostic> found) {
        List<String> ends = family.ends();
        if (ends.equals(List.of(""))) {
            return; // What ends in _FILE names the file of another one.
        }
        for (String one : ends) {
            for (String other : ends) {
                if (!one.equals(other)) {
                    reportEnds(family, one, one.substring(1) + " of " + family.one(), other, found);
                }
                reportEnds(
                        family,
                        one + StandardSource.SUFFIX,
                        "the file of " + one.substring(1) + " of " + family.one(),
                        other,
                        found);
            }
        }
    }

    private static void reportEnds(
            Family family, String end, String reading, String other, Consumer<Diagnostic> found) {
        if (end.endsWith(other) && (family.repetition() == Repetition.NAMED || end.equals(other))) {
            String more = end.substring(0, end.length() - other.length());
            found.accept(LAW.at(
                    family.place(),
                    family.start() + family.one() + end + " has two readings: " + reading + ", and "
                            + other.substring(1) + " of " + family.one() + more + ".",
                    "Rename one of the two variables, so that neither ends like the other."));
        }
    }
}
