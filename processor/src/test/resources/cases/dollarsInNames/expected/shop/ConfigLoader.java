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
     * {@code A}: What it is for.
     */
    private static My$Type a(Loading in) {
        String text = in.setting("A")
                .given();
        if (text == null) {
            return in.none();
        }
        My$Type value;
        try {
            value = My$Type.of(text);
        } catch (Exception malformed) {
            return in.malformed("My$Type", malformed);
        }
        return value;
    }

    /**
     * {@code B}: What it is for.
     */
    private static List<My$Type.In$side> b(Loading in) {
        String text = in.setting("B")
                .given();
        if (text == null) {
            return in.none();
        }
        List<My$Type.In$side> value;
        try {
            List<My$Type.In$side> values = new ArrayList<>();
            for (String element : Convert.split(text, ",")) {
                values.add(My$Type.In$side.of(element));
            }
            value = Collections.unmodifiableList(values);
        } catch (Exception malformed) {
            return in.malformed("In$side", malformed);
        }
        return value;
    }

    /**
     * {@code D}: What it is for.
     */
    private static Length$ d(Loading in) {
        String text = in.setting("D")
                .given();
        if (text == null) {
            return in.none();
        }
        Length$ value;
        try {
            value = new To$Length().convert(text);
        } catch (Exception malformed) {
            return in.malformed("Length$", malformed);
        }
        return value;
    }

    private static $Mode$ to$Mode$(Loading in) {
        return switch (in.toWord()) {
            case "on$" -> $Mode$.ON$;
            case "$off" -> $Mode$.$OFF;
            default -> in.unknown("on$", "$off");
        };
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "A",
                "B",
                "C",
                "D",
                "E",
                "F_G"
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
        private final My$Type a;

        private final List<My$Type.In$side> b;

        private final $Mode$ c;

        private final Length$ d;

        private final int e$;

        private final Gr$oup f;

        Values(Loading in) {
            this.a = ConfigLoader.a(in);
            this.b = ConfigLoader.b(in);
            this.c = ConfigLoader.to$Mode$(in.setting("C")
                    .accepts("on$, $off"));
            this.d = ConfigLoader.d(in);
            this.e$ = in.setting("E")
                    .accepts("a whole number")
                    .toInt();
            this.f = new FValues(in);
        }

        @Override
        public My$Type a() {
            return a;
        }

        @Override
        public List<My$Type.In$side> b() {
            return b;
        }

        @Override
        public $Mode$ c() {
            return c;
        }

        @Override
        public Length$ d() {
            return d;
        }

        @Override
        public int e$() {
            return e$;
        }

        @Override
        public Gr$oup f() {
            return f;
        }
    }

    /**
     * The values of {@link Gr$oup}.
     */
    private static final class FValues implements Gr$oup {
        private final String g;

        FValues(Loading in) {
            this.g = in.setting("F_G")
                    .toText();
        }

        @Override
        public String g() {
            return g;
        }
    }
}
