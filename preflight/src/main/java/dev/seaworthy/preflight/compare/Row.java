package dev.seaworthy.preflight.compare;

import dev.seaworthy.runtime.load.EvaluatedSetting;
import java.util.List;

/**
 * One variable in all environments.
 *
 * @param variable the variable
 * @param isSensitive whether its values are not shown
 * @param cells what each environment has
 * @param comparison how they compare
 */
record Row(String variable, boolean isSensitive, List<Cell> cells, Comparison comparison) {
    /** How the values of a variable compare. */
    enum Comparison {
        /** An environment has one that is not known. */
        NOT_COMPARED("not-compared", "Not compared"),

        /** Some environments have one, and others do not. */
        MISSING("missing", "Set here and missing there"),
        /** They are different texts. */
        DIFFERENT("different", "Different"),
        /** They are one text. */
        SAME("same", "The same"),
        /** No environment has one. */
        NOT_SET("not-set", "Not set anywhere");

        private final String word;
        private final String heading;

        Comparison(String word, String heading) {
            this.word = word;
            this.heading = heading;
        }

        /** The word for it in JSON. */
        String word() {
            return word;
        }

        /** What stands above a list of such variables. */
        String heading() {
            return heading;
        }
    }

    /**
     * What one environment has.
     *
     * @param text the value as it may be shown, or nothing when it is not set
     * @param isExact whether that is the value as it is
     * @param origin where it comes from
     * @param state whether it is set, a default, or not there
     */
    record Cell(String text, boolean isExact, String origin, State state) {
        /** Whether there is a value, and who gave it. */
        enum State {
            SET("set"),
            DEFAULT("default"),
            NOT_JUDGED("not-judged"),
            NOT_SET("not-set");

            private final String word;

            State(String word) {
                this.word = word;
            }

            /** The word for it in JSON. */
            String word() {
                return word;
            }
        }

        static Cell of(EvaluatedSetting setting) {
            return new Cell(
                    setting.line().text(),
                    setting.isShownWhole(),
                    setting.line().origin(),
                    state(setting));
        }

        private static State state(EvaluatedSetting setting) {
            if (setting.isUnreadable()) {
                return State.NOT_JUDGED;
            }
            return setting.text() == null ? State.NOT_SET : setting.isOwn() ? State.SET : State.DEFAULT;
        }

        /** The value as it stands in a table. */
        @Override
        public String toString() {
            return switch (state) {
                case NOT_SET, NOT_JUDGED -> origin;
                case SET -> text;
                case DEFAULT -> text + " (default)";
            };
        }
    }

    /** Whether some environment has a value that is known. */
    boolean hasValue() {
        return cells.stream().anyMatch(each -> each.state() == Cell.State.SET || each.state() == Cell.State.DEFAULT);
    }

    static Row of(List<EvaluatedSetting> settings) {
        EvaluatedSetting first = settings.get(0);
        return new Row(
                first.line().variable(),
                settings.stream().anyMatch(each -> each.line().sensitive()),
                settings.stream().map(Cell::of).toList(),
                compared(settings));
    }

    private static Comparison compared(List<EvaluatedSetting> settings) {
        if (settings.stream().anyMatch(EvaluatedSetting::isUnreadable)) {
            return Comparison.NOT_COMPARED;
        }
        long set = settings.stream().filter(each -> each.text() != null).count();
        if (set < settings.size()) {
            return set == 0 ? Comparison.NOT_SET : Comparison.MISSING;
        }
        boolean isSame =
                settings.stream().map(EvaluatedSetting::texts).distinct().count() == 1;
        return isSame ? Comparison.SAME : Comparison.DIFFERENT;
    }
}
