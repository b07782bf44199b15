package dev.seaworthy.runtime.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a rule in plain Java has read, while it is judged. */
final class RuleReads {
    /** Of so many variables of one setting the values are shown. */
    private static final int SHOWN = 10;

    private final Set<String> variables = new LinkedHashSet<>();
    private boolean isStopped;

    /** Notes that the rule reads a setting, and stops the rule where that one has no value to read. */
    void read(String variable, boolean isLacking) {
        if (isLacking) {
            isStopped = true;
            throw new NotRead();
        }
        variables.add(variable);
    }

    /** Whether the rule asked for a value that is not there: whatever it said after that is not its verdict. */
    boolean isStopped() {
        return isStopped;
    }

    Set<String> variables() {
        return variables;
    }

    /** The settings that were read, and their values; of a setting that has many, the first ones. */
    Found found(Map<String, RecordedSetting> settings, RepeatedGroups repeated) {
        List<String> values = new ArrayList<>();
        for (String variable : variables) {
            RecordedSetting setting = settings.get(variable);
            if (setting != null) {
                values.add(setting.asRead());
            }
            List<String> each = repeated.valuesOf(variable);
            for (int i = 0; i < Math.min(each.size(), SHOWN); i++) {
                RecordedSetting one = settings.get(each.get(i));
                if (one != null) {
                    values.add(one.asRead());
                }
            }
            if (each.size() > SHOWN) {
                values.add((each.size() - SHOWN) + " more of " + variable);
            }
        }
        return Found.words(String.join(", ", values));
    }

    /** Says that the rule is over. */
    void forget() {
        variables.clear();
        isStopped = false;
    }

    /** What stops a rule; it may catch it and go on. */
    private static final class NotRead extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
