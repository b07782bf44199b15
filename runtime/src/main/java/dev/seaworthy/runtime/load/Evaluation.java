package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.ConfigReport;
import java.util.List;

/** What a start would make of a source: its verdict, and what each setting has. It holds secrets and shows none. */
public final class Evaluation {
    private final ConfigReport<?> report;
    private final transient List<EvaluatedSetting> settings;
    private final transient List<EvaluatedSetting> withoutEffect;

    Evaluation(ConfigReport<?> report, List<EvaluatedSetting> settings, List<EvaluatedSetting> withoutEffect) {
        this.report = report;
        this.settings = settings;
        this.withoutEffect = withoutEffect;
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

    /**
     * What is set and has no effect, since the optional group that would read it is absent, or another name of its setting is
     * set: no setting has it, and it may be a secret all the same.
     *
     * @return one a variable that is set
     */
    public List<EvaluatedSetting> withoutEffect() {
        return withoutEffect;
    }

    /** The report, which shows no secret. */
    @Override
    public String toString() {
        return report.toString();
    }
}
