package shop;

import dev.seaworthy.runtime.ConfigException;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Reporting;
import dev.seaworthy.runtime.load.convert.Convert;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Loads {@link Config}: converts and validates every setting, and reports every problem at once.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class ConfigLoader {
    private ConfigLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws ConfigException when there is a problem; its message lists them all
     */
    public static Config load() {
        Loading in = Loading.ofProcess("APP_ENV");
        Config config = read(in);
        return in.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws ConfigException when there is a problem; its message lists them all
     */
    public static Config load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws ConfigException when there is a problem; its message lists them all
     */
    public static Config load(ConfigSource source) {
        Loading in = new Loading("APP_ENV", source);
        Config config = read(in);
        return in.failed() ? check(source).orThrow() : config;
    }

    /**
     * Loads the configuration of this process. When there is a problem it prints the report to the
     * standard error and ends the process with exit code 78 (EX_CONFIG), after 5 seconds at the latest,
     * whatever shutdown hooks do. What a rule only warns of goes to the standard error too, and in
     * staging what production would refuse.
     *
     * @return the configuration, complete and checked
     */
    public static Config loadOrExit() {
        Loading in = Loading.ofProcess("APP_ENV");
        Config config = read(in);
        return in.speaks() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Config> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Config> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Config> check(ConfigSource source) {
        Loading in = Reporting.of("Config", "APP_ENV", source, variables(), rules());
        return Reporting.report(in, read(in));
    }

    private static Config read(Loading in) {
        return new Values(in);
    }

    /**
     * {@code ROWS}: What it is for.
     */
    private static int[][] rows(Loading in) {
        String text = in.setting("ROWS")
                .given();
        if (text == null) {
            return in.none();
        }
        int[][] value;
        try {
            value = new Config.ToRows().convert(text);
        } catch (Exception malformed) {
            return in.malformed("int[][]", malformed);
        }
        return value;
    }

    /**
     * {@code NAMES}: What it is for.
     */
    private static List<String[]> names(Loading in) {
        String text = in.setting("NAMES")
                .given();
        if (text == null) {
            return in.none();
        }
        List<String[]> value;
        try {
            List<String[]> values = new ArrayList<>();
            for (String element : Convert.split(text, ",")) {
                values.add(new Config.ToNames().convert(element));
            }
            value = Collections.unmodifiableList(values);
        } catch (Exception malformed) {
            return in.malformed("String[]", malformed);
        }
        return value;
    }

    /**
     * {@code LIMITS}: What it is for.
     */
    private static Map<? extends Number, Map.Entry<?, ? super Integer[]>> limits(Loading in) {
        String text = in.setting("LIMITS")
                .given();
        if (text == null) {
            return in.none();
        }
        Map<? extends Number, Map.Entry<?, ? super Integer[]>> value;
        try {
            value = new Config.ToLimits().convert(text);
        } catch (Exception malformed) {
            return in.malformed("Map<? extends Number, Entry<?, ? super Integer[]>>", malformed);
        }
        return value;
    }

    /**
     * {@code HOOK}: What it is for.
     */
    private static Optional<Consumer<? super String>> hook(Loading in) {
        String text = in.setting("HOOK")
                .optional()
                .given();
        if (text == null) {
            return Optional.empty();
        }
        Consumer<? super String> value;
        try {
            value = new Config.ToHook().convert(text);
        } catch (Exception malformed) {
            return in.malformed("Consumer<? super String>", malformed);
        }
        return Optional.of(value);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "ROWS",
                "NAMES",
                "LIMITS",
                "HOOK"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
        };
    }

    /**
     * The values of {@link Config}.
     */
    private static final class Values implements Config {
        private final int[][] rows;

        private final List<String[]> names;

        private final Map<? extends Number, Map.Entry<?, ? super Integer[]>> limits;

        private final Optional<Consumer<? super String>> hook;

        Values(Loading in) {
            this.rows = ConfigLoader.rows(in);
            this.names = ConfigLoader.names(in);
            this.limits = ConfigLoader.limits(in);
            this.hook = ConfigLoader.hook(in);
        }

        @Override
        public int[][] rows() {
            return rows;
        }

        @Override
        public List<String[]> names() {
            return names;
        }

        @Override
        public Map<? extends Number, Map.Entry<?, ? super Integer[]>> limits() {
            return limits;
        }

        @Override
        public Optional<Consumer<? super String>> hook() {
            return hook;
        }
    }
}
