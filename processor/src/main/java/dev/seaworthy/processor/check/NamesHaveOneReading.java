package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.SourceRef;
import dev.seaworthy.runtime.source.StandardSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A variable of one of several groups says in one way only which group and which setting it belongs to. */
final class NamesHaveOneReading implements Check {
    private static final Law LAW = new Law(
            "SW047",
            "A variable of a map or a list of groups has one reading",
            "Rename one of the variables, or give the prefix another beginning.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        List<Setting> before = new ArrayList<>();
        for (Group group : config.allGroups()) {
            if (!group.isRepeated()) {
                continue;
            }
            checkWithin(group, found);
            for (Setting setting : config.allSettings()) {
                if (!group.allSettings().contains(setting) && !before.contains(setting)) {
                    setting.ownNames().forEach(name -> checkOther(group, name, setting.at("value"), found));
                }
            }
            if (!config.declaresEnvironment()) {
                checkOther(group, config.environmentVariable(), prefix(group), found);
            }
            before.addAll(group.allSettings());
        }
    }

    private static SourceRef prefix(Group group) {
        return group.source().annotation(Group.ANNOTATION).attribute("prefix");
    }

    private static List<String> ends(Group group) {
        return group.allSettings().stream()
                .flatMap(setting -> setting.ownNames().stream())
                .map(group::end)
                .toList();
    }

    /** A variable outside the group, or of another one, that reads as one of the group. */
    private static void checkOther(Group group, String name, SourceRef place, Consumer<Diagnostic> found) {
        for (String end : ends(group)) {
            if (report(group, end, name, place, found)
                    || report(group, end + StandardSource.SUFFIX, name, place, found)
                    || report(group, end, name + StandardSource.SUFFIX, place, found)) {
                return;
            }
        }
    }

    private static boolean report(Group group, String end, String name, SourceRef place, Consumer<Diagnostic> found) {
        String both = inBoth(group, end, name);
        if (both.isEmpty()) {
            return false;
        }
        String inPlace = both.substring(group.start().length(), both.length() - end.length());
        found.accept(LAW.at(
                place,
                both + (both.equals(name) ? "" : ", which is one of " + name + ",") + " reads as " + group.prefix()
                        + end.substring(1) + " of " + group.accessor().read() + ", too, with " + inPlace
                        + " in place of " + group.repetition().placeholder() + ".",
                "Rename the variable, or give the prefix of " + group.accessor().read() + " another beginning."));
        return true;
    }

    /** A variable that is one of the group with that end and one of the other name; nothing where there is none. */
    private static String inBoth(Group group, String end, String name) {
        int at = name.indexOf(Repetition.NAMED.placeholder());
        if (at < 0 || group.repetition() == Repetition.INDEXED) {
            String one = Repetition.example(name);
            int length = one.length() - group.start().length() - end.length();
            boolean isOne = length > 0
                    && one.startsWith(group.start())
                    && one.endsWith(end)
                    && group.repetition()
                            .allows(one.substring(
                                    group.start().length(), group.start().length() + length));
            return isOne ? one : "";
        }
        String otherStart = name.substring(0, at);
        String otherEnd = name.substring(at + Repetition.NAMED.placeholder().length());
        boolean areAlike =
                (otherStart.startsWith(group.start()) || group.start().startsWith(otherStart))
                        && (otherEnd.endsWith(end) || end.endsWith(otherEnd));
        return areAlike ? longer(group.start(), otherStart) + "A" + longer(end, otherEnd) : "";
    }

    private static String longer(String one, String other) {
        return one.length() >= other.length() ? one : other;
    }

    /** Two variables of the group of which one, or the one that names its file, ends like the other. */
    private static void checkWithin(Group group, Consumer<Diagnostic> found) {
        List<String> ends = ends(group);
        for (String one : ends) {
            for (String other : ends) {
                if (!one.equals(other)) {
                    reportEnds(group, one, one.substring(1) + " of A", other, found);
                }
                reportEnds(
                        group, one + StandardSource.SUFFIX, "the file of " + one.substring(1) + " of A", other, found);
            }
        }
    }

    private static void reportEnds(Group group, String end, String reading, String other, Consumer<Diagnostic> found) {
        if (end.endsWith(other) && (group.repetition() == Repetition.NAMED || end.equals(other))) {
            String more = end.substring(0, end.length() - other.length());
            found.accept(LAW.at(
                    prefix(group),
                    group.start() + "A" + end + " has two readings: " + reading + ", and " + other.substring(1)
                            + " of A" + more + ".",
                    "Rename one of the two variables, so that neither ends like the other."));
        }
    }
}
