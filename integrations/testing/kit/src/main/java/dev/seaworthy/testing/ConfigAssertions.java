package dev.seaworthy.testing;

import dev.seaworthy.runtime.ConfigReport;

/**
 * The entry to assertions on reports, beside AssertJ's own: both {@code assertThat} can be imported into one test.
 *
 * <pre>{@code
 * import static dev.seaworthy.testing.ConfigAssertions.assertThat;
 * import static org.assertj.core.api.Assertions.assertThat;
 * }</pre>
 *
 * <p>A {@link TestEnvironment} needs only AssertJ's.
 */
public final class ConfigAssertions {
    private ConfigAssertions() {}

    /**
     * Assertions on a report.
     *
     * @param report what {@code ShopConfigLoader.check} or {@link TestEnvironment#check} returned
     * @return the assertions
     */
    public static ConfigReportAssert assertThat(ConfigReport<?> report) {
        ConfigReport<?> known = Given.to("assertThat", report, "a report", "write one, such as environment.check()");
        return new ConfigReportAssert(known, Names.of(known));
    }
}
