package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.ConfigReport;
import java.util.List;

/** What a start would make of a source: its verdict, and what each setting has. It holds secrets and shows none. */
public final class Evaluation {
    private final ConfigReport<?> report;
    private final transient List<EvaluatedSetting> settings;

    Evaluation(ConfigReport<?> report, List<EvaluatedSetting> settings) {
        this.report = report;
        this.settings = settings;
    }

    /** {@return the report of the start} */
    public ConfigReport<?> report() {
        return report;
    }

    /**
     * Every setting, in the order of declaration. Those of an optional group that is absent are not set; where only the
     * environment knows the names, there is one for each name that it has.
     *
     * @return the settings
     */
    public List<EvaluatedSetting> settings() {
        return settings;
    }

    /** The report, which shows no secret. */
    @Override
    public String toString() {
        return report.toString();
    }
}
