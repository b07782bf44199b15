package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a compilation costs grows in step with the settings. Memory is counted, not time: a walk over all settings for each
 * setting makes lists, and the bytes of lists are nearly the same on every run.
 */
@Tag("long")
final class GrowthTest {
    private static final int FEW = 100;
    private static final int MANY = 5 * FEW;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** A few lines that a configuration may have any number of; % is a number of their own. */
    private enum Lines {
        PLAIN("/** A number. */ @EnvVar(value = \"PLAIN_%\", defaultValue = \"8080\") int plain%();"),
        SERVICE("/** A service. */ @EnvVar(\"SERVICE_%_URL\") URI service%();"),
        SECRET("/** A key. */ @EnvVar(value = \"KEY_%\", sensitive = true) String key%();"),
        RULE("/** An address. */ @EnvVar(value = \"RULE_%\", example = \"https://api.example.com\")"
                + " @ProductionRule(noLocalhost = true, because = \"nothing listens there\") URI rule%();"),
        NAMES("/** A name. */ @EnvVar(value = \"NEW_%\", aliases = \"OLD_%\", fallbacks = \"SHARED_%\")"
                + " String named%();"),
        INHERITED(
                "/** One. */ @EnvVar(\"A_%\") String a%();",
                "/** Another one. */ @EnvVar(value = \"B_%\", defaultFrom = \"A_%\") String b%();"),
        REQUIREMENT(
                "/** A switch. */ @EnvVar(\"SWITCH_%\") boolean switch%();",
                "/** Demanded. */ @EnvVar(\"DEMANDED_%\")"
                        + " @RequiredWhen(variable = \"SWITCH_%\", is = \"true\") Optional<String> demanded%();"),
        GROUP("/** Mail. */ @EnvGroup(prefix = \"MAIL_%_\") Mail mail%();"),
        OPTIONAL_GROUP("/** Mail. */ @EnvGroup(prefix = \"MAIL_%_\") Optional<Mail> mail%();"),
        SEVERAL("/** Levels. */ @EnvVar(\"LEVEL_%_{name}\") Map<String, Integer> levels%();");

        @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
        private final List<String> lines;

        Lines(String... lines) {
            this.lines = List.of(lines);
        }

        /** An interface with so many of them. */
        JavaFileObject times(int count) {
            StringBuilder source = new StringBuilder("""
                    package large;
                    import dev.seaworthy.*;
                    import java.net.URI;
                    import java.util.Map;
                    import java.util.Optional;
                    interface Mail {
                        /** The server. */ @EnvVar("HOST") String host();
                        /** Its port. */ @EnvVar(value = "PORT", defaultValue = "25") int port();
                    }
                    /** Large. */
                    @EnvConfig
                    public interface LargeConfig {
                    """);
            for (int i = 0; i < count; i++) {
                String number = Integer.toString(i);
                lines.forEach(line -> source.append(line.replace("%", number)).append('\n'));
            }
            return JavaFileObjects.forSourceString(
                    "large.LargeConfig", source.append("}\n").toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void fiveTimesAsManySettingsNeedFiveTimesAsMuch(Lines lines) {
        allocated(lines, FEW);
        long few = allocated(lines, FEW);
        long many = allocated(lines, MANY);
        double times = (double) many / few;
        assertTrue(times < MANY / FEW, () -> "five times as many settings need " + times + " times as much");
    }

    private static long allocated(Lines lines, int count) {
        JavaFileObject source = lines.times(count);
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        Compiled.with(List.of("-proc:only", "-Aseaworthy.emit=all"), source).written();
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
}
