package dev.seaworthy.spring.actuator;

import dev.seaworthy.runtime.Waiver;
import dev.seaworthy.spring.LoadedConfigurations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The waivers that end within a week or have ended: the process runs on, and the next start is refused. */
final class EndingWaivers {
    private static final int DAYS = 7;

    private final LoadedConfigurations configurations;
    private final Clock clock;

    EndingWaivers(LoadedConfigurations configurations, Clock clock) {
        this.configurations = configurations;
        this.clock = clock;
    }

    /** One sentence for each. */
    List<String> sentences() {
        LocalDate today = LocalDate.now(clock);
        List<String> sentences = new ArrayList<>();
        configurations
                .all()
                .forEach(loaded -> loaded.report().waivers().stream()
                        .filter(waiver -> waiver.lastDay().isBefore(today.plusDays(DAYS + 1)))
                        .forEach(waiver -> sentences.add(sentence(waiver, today))));
        return sentences;
    }

    private static String sentence(Waiver waiver, LocalDate today) {
        boolean isOver = waiver.lastDay().isBefore(today);
        return "The waiver of " + waiver.rule() + (isOver ? " ended on " : " ends with ") + waiver.lastDay()
                + (isOver ? "; the next start is refused." : "; a start after that day is refused.");
    }
}
