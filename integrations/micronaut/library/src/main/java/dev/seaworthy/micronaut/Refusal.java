package dev.seaworthy.micronaut;

import dev.seaworthy.runtime.ConfigException;
import dev.seaworthy.runtime.ConfigReport;
import java.util.List;

/** The end of a start: the reports of all configurations that are refused, at least one. */
record Refusal(List<? extends ConfigReport<?>> reports) {
    /**
     * Refuses the start unless all of these are accepted: it names every problem.
     *
     * @param isTest whether a refusal is an exception instead of the end of the process
     */
    static void unlessAllAreAccepted(List<? extends Judged<?>> judged, boolean isTest) {
        List<? extends ConfigReport<?>> refused =
                judged.stream().filter(Judged::isRefused).map(Judged::report).toList();
        if (refused.isEmpty()) {
            return;
        }
        Refusal refusal = new Refusal(refused);
        if (isTest) {
            throw refusal.exception();
        }
        refusal.exit();
    }

    /** Prints the reports to the standard error, and ends the process. */
    private void exit() {
        int last = reports.size() - 1;
        for (ConfigReport<?> report : reports.subList(0, last)) {
            System.err.println(report.verdict());
        }
        reports.get(last).orExit();
    }

    /** The first refusal; with it those of the others, as what is suppressed. */
    private ConfigException exception() {
        ConfigException first = exception(reports.get(0));
        reports.stream().skip(1).map(Refusal::exception).forEach(first::addSuppressed);
        return first;
    }

    private static ConfigException exception(ConfigReport<?> report) {
        try {
            report.orThrow();
        } catch (ConfigException refusal) {
            return refusal;
        }
        throw new IllegalStateException(report.name() + " is not refused");
    }
}
