package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.text.WordList;
import java.util.ArrayList;
import java.util.List;

/** What a report says of related settings, of which too many are set, or too few. */
final class BrokenRelation {
    private static final String CODE = "relation";

    private final List<RecordedSetting> set;
    private final List<RecordedSetting> unset;
    private final String because;

    /**
     * Settings that are not as they should be.
     *
     * @param set those that are set
     * @param unset the others
     * @param because the reason, or nothing
     */
    BrokenRelation(List<RecordedSetting> set, List<RecordedSetting> unset, String because) {
        this.set = set;
        this.unset = unset;
        this.because = because.isEmpty() ? "" : ", because " + because;
    }

    /** That one must be set where none is, or that only one may be. */
    Finding ofOne() {
        return set.isEmpty() ? ofNone() : ofSeveral();
    }

    private Finding ofNone() {
        List<RecordedSetting> others = unset.subList(1, unset.size());
        return new Finding(
                CODE,
                unset.get(0).variable(),
                "or " + (others.size() == 1 ? "" : "one of ") + names(others) + " must be set" + because,
                Found.NOTHING,
                "set one of them");
    }

    private Finding ofSeveral() {
        List<RecordedSetting> others = set.subList(1, set.size());
        return new Finding(
                CODE,
                set.get(0).variable(),
                "is set, and so " + are(others) + "; only one of them may be set" + because,
                whatIsSet(),
                set.size() == 2 ? "remove one" : "remove all but one");
    }

    /**
     * That a setting must be set because others are.
     *
     * @param unused the variables that are set with no effect, of which it is one; null where it is not
     */
    Finding lackOf(RecordedSetting setting, @Nullable UnusedVariables unused) {
        String others = names(set) + (set.size() == 1 ? " is" : " are");
        if (unused != null) {
            return new Finding(
                    CODE,
                    setting.variable(),
                    "has no effect, since " + unused.reason() + "; it must have one, as " + others + " set" + because,
                    whatIsSet(),
                    unused.advice() + "remove " + names(set));
        }
        return new Finding(
                CODE,
                setting.variable(),
                "must be set too, as " + others + because,
                whatIsSet(),
                (setting.fix().isEmpty() ? "give it a value" : setting.fix()) + ", or remove " + names(set));
    }

    private static String are(List<RecordedSetting> settings) {
        return (settings.size() == 1 ? "is " : "are ") + names(settings);
    }

    private static String names(List<RecordedSetting> settings) {
        List<String> names = new ArrayList<>();
        for (RecordedSetting setting : settings) {
            names.add(setting.variable());
        }
        return WordList.of("and", names);
    }

    private Found whatIsSet() {
        List<String> values = new ArrayList<>();
        for (RecordedSetting setting : set) {
            values.add(setting.asRead());
        }
        return Found.words(String.join(", ", values));
    }
}
