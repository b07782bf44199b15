package shop;

import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.GeneratedCode;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Members;
import dev.seaworthy.runtime.load.Recorder;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.rule.Bounds;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.PathRules;
import dev.seaworthy.runtime.load.rule.Urls;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;

/**
 * Loads {@link ShopConfig}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class ShopConfigLoader {
    static {
        Loading.requireContract(1, ShopConfigLoader.class);
    }

    private ShopConfigLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static ShopConfig load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        ShopConfig config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static ShopConfig load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static ShopConfig load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        ShopConfig config = read(loading);
        return loading.failed() ? check(source).orThrow() : config;
    }

    /**
     * Loads the configuration of this process. When there is a problem it prints the report to the
     * standard error and ends the process with exit code 78 (EX_CONFIG), after 5 seconds at the latest,
     * whatever shutdown hooks do. What a rule only warns of goes to the standard error too, in staging
     * what production would refuse, and that a dotenv file chose the environment.
     *
     * @return the configuration, complete and checked
     */
    public static ShopConfig loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        ShopConfig config = read(loading);
        loading.announceEnvironment("ShopConfig", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<ShopConfig> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<ShopConfig> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<ShopConfig> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<ShopConfig> loader() {
        return Instance.loader();
    }

    /**
     * Runs a command about this configuration and ends the process: {@code check} judges the environment of
     * this process, {@code print} shows what is in force, {@code --help} lists the others.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        Commands.run(arguments);
    }

    private static Recorder recorder(ConfigSource source) {
        return new Recorder("ShopConfig", "APP_ENV", source, variables(), rules());
    }

    private static ShopConfig read(Loading loading) {
        return new Values(loading);
    }

    /**
     * {@code BOOLEAN}: A boolean.
     */
    private static boolean bool(Loading loading) {
        boolean value = loading.setting("BOOLEAN")
                .accepts("true in production, elsewhere true, false, 1, 0, yes, no, on or off")
                .toBoolean();
        if (loading.appliesToValue(Loading.PRODUCTION) && !value) {
            loading.rule("mustBe", Loading.PRODUCTION, Choices.mustBe("true"), "");
        }
        return value;
    }

    /**
     * {@code INT}: An int.
     */
    private static int number(Loading loading) {
        int value = loading.setting("INT")
                .accepts("a whole number")
                .toInt();
        if (loading.has() && value < 1L) {
            loading.constraint(Constraints.min(value, 1L), "");
        }
        if (loading.appliesToValue(Loading.PRODUCTION) && value == 0) {
            loading.rule("mustNotBe", Loading.PRODUCTION, Choices.mustNotBe("0"), "");
        }
        return value;
    }

    /**
     * {@code LONG}: A long.
     */
    private static long greatNumber(Loading loading) {
        long value = loading.setting("LONG")
                .accepts("a whole number")
                .toLong();
        if (loading.has() && value <= 0) {
            loading.constraint(Constraints.sign(Long.signum(value), 1, 1), "");
        }
        if (loading.appliesToValue(Loading.PRODUCTION) && value < 1L) {
            loading.rule("min", Loading.PRODUCTION, Bounds.min(value, 1L, "1"), "");
        }
        return value;
    }

    /**
     * {@code DOUBLE}: A double.
     */
    private static double fraction(Loading loading) {
        double value = loading.setting("DOUBLE")
                .accepts("a number")
                .toDouble();
        if (loading.has()) {
            loading.constraint(Constraints.decimalMin(BigDecimal.valueOf(value), "1", true), "");
        }
        return value;
    }

    /**
     * {@code URI}: A URI.
     */
    private static URI uri(Loading loading) {
        URI value = loading.setting("URI")
                .accepts("a URI")
                .toUri();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhostInUrl(value.toString()), "");
            loading.rule("encrypted", Loading.PRODUCTION, Urls.encrypted(value.toString()), "");
        }
        return value;
    }

    /**
     * {@code DIRECTORY}: A path.
     */
    private static Path path(Loading loading) {
        Path value = loading.setting("DIRECTORY")
                .accepts("a path of the file system")
                .toPath();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("absolutePath", Loading.PRODUCTION, PathRules.absolutePath(value), "");
        }
        return value;
    }

    /**
     * {@code DURATION}: A duration.
     */
    private static Duration duration(Loading loading) {
        Duration value = loading.setting("DURATION")
                .accepts("a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S")
                .toDuration();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("min", Loading.PRODUCTION, Bounds.min(value, Convert.toDuration("1s"), "1s"), "");
        }
        return value;
    }

    /**
     * {@code SIZE}: A size.
     */
    private static DataSize size(Loading loading) {
        DataSize value = loading.setting("SIZE")
                .accepts("a size such as 512B, 10kB, 10MB, 10KiB, 10MiB, or a number of bytes")
                .toDataSize();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("min", Loading.PRODUCTION, Bounds.min(value, DataSize.parse("1kB"), "1kB"), "");
        }
        return value;
    }

    /**
     * {@code BACKEND}: An enum.
     */
    private static StorageBackend backend(Loading loading) {
        StorageBackend value = toStorageBackend(loading.setting("BACKEND")
                .accepts("local or s3"));
        if (loading.appliesToValue(Loading.PRODUCTION) && value == StorageBackend.LOCAL) {
            loading.rule("mustNotBe", Loading.PRODUCTION, Choices.mustNotBe("local"), "");
        }
        return value;
    }

    /**
     * {@code MAYBE}: A boolean that need not be there.
     */
    private static Optional<Boolean> maybe(Loading loading) {
        boolean value = loading.setting("MAYBE")
                .accepts("true in production, elsewhere true, false, 1, 0, yes, no, on or off")
                .optional()
                .toBoolean();
        if (loading.appliesToAbsence(Loading.PRODUCTION)) {
            loading.rule("required", Loading.PRODUCTION, Choices.required(), "");
        }
        if (loading.appliesToValue(Loading.PRODUCTION) && !value) {
            loading.rule("mustBe", Loading.PRODUCTION, Choices.mustBe("true"), "");
        }
        return loading.has() ? Optional.of(value) : Optional.empty();
    }

    /**
     * {@code MAYBE_INT}: An int that need not be there.
     */
    private static OptionalInt maybeInt(Loading loading) {
        int value = loading.setting("MAYBE_INT")
                .accepts("a whole number")
                .optional()
                .toInt();
        if (loading.appliesToAbsence(Loading.PRODUCTION)) {
            loading.rule("required", Loading.PRODUCTION, Choices.required(), "");
        }
        return loading.has() ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /**
     * {@code MAYBE_BACKEND}: An enum that need not be there.
     */
    private static Optional<StorageBackend> maybeBackend(Loading loading) {
        StorageBackend value = toStorageBackend(loading.setting("MAYBE_BACKEND")
                .accepts("local or s3")
                .optional());
        if (loading.appliesToAbsence(Loading.PRODUCTION)) {
            loading.rule("required", Loading.PRODUCTION, Choices.required(), "");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code NO_DELAY}: A duration that must not be there.
     */
    private static Optional<Duration> delay(Loading loading) {
        Duration value = loading.setting("NO_DELAY")
                .optional()
                .toDuration();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("forbidden", Loading.PRODUCTION, Choices.forbidden(), "");
        }
        return Optional.ofNullable(value);
    }

    private static StorageBackend toStorageBackend(Loading loading) {
        return switch (loading.toWord()) {
            case "local" -> StorageBackend.LOCAL;
            case "s3" -> StorageBackend.S3;
            default -> loading.unknown("local", "s3");
        };
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "BOOLEAN",
                "INT",
                "LONG",
                "DOUBLE",
                "URI",
                "DIRECTORY",
                "DURATION",
                "SIZE",
                "BACKEND",
                "MAYBE",
                "MAYBE_INT",
                "MAYBE_BACKEND",
                "NO_DELAY",
                "MAIL_PORT"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "BOOLEAN.mustBe",
                "INT.mustNotBe",
                "LONG.min",
                "URI.noLocalhost",
                "URI.encrypted",
                "DIRECTORY.absolutePath",
                "DURATION.min",
                "SIZE.min",
                "BACKEND.mustNotBe",
                "MAYBE.required",
                "MAYBE.mustBe",
                "MAYBE_INT.required",
                "MAYBE_BACKEND.required",
                "NO_DELAY.forbidden"
        };
    }

    /**
     * What the commands of {@link #main} ask.
     */
    @GeneratedCode
    private static final class Commands implements Evaluator {
        static void run(String[] arguments) {
            Program.run(new Commands(), arguments);
        }

        @Override
        public String configuration() {
            return "shop.ShopConfig";
        }

        @Override
        public String loader() {
            return "shop.ShopConfigLoader";
        }

        @Override
        public String environmentVariable() {
            return "APP_ENV";
        }

        @Override
        public String docsDirectory() {
            return "";
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard("APP_ENV");
        }

        @Override
        public Evaluation evaluate(ConfigSource source) {
            Recorder recorder = recorder(source);
            return recorder.evaluation(read(recorder.loading()));
        }
    }

    /**
     * What {@link ShopConfigLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<ShopConfig> {
        static ConfigLoader<ShopConfig> loader() {
            return new Instance();
        }

        @Override
        public Class<ShopConfig> type() {
            return ShopConfig.class;
        }

        @Override
        public String environmentVariable() {
            return "APP_ENV";
        }

        @Override
        public String docsDirectory() {
            return "";
        }

        @Override
        public List<String> variables() {
            return List.of(ShopConfigLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(ShopConfigLoader.rules());
        }

        @Override
        public List<ConfigGroup> groups() {
            return List.of();
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard("APP_ENV");
        }

        @Override
        public ShopConfig load(ConfigSource source) {
            return ShopConfigLoader.load(source);
        }

        @Override
        public ConfigReport<ShopConfig> check(ConfigSource source) {
            return ShopConfigLoader.check(source);
        }

        @Override
        public ConfigParts parts(ShopConfig configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addText("URI", configuration.uri());
            return parts;
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final boolean bool;

        private final int number;

        private final long greatNumber;

        private final double fraction;

        private final URI uri;

        private final Path path;

        private final Duration duration;

        private final DataSize size;

        private final StorageBackend backend;

        private final Optional<Boolean> maybe;

        private final OptionalInt maybeInt;

        private final Optional<StorageBackend> maybeBackend;

        private final Optional<Duration> delay;

        private final int mailPort;

        Values(Loading loading) {
            this.bool = ShopConfigLoader.bool(loading);
            this.number = ShopConfigLoader.number(loading);
            this.greatNumber = ShopConfigLoader.greatNumber(loading);
            this.fraction = ShopConfigLoader.fraction(loading);
            this.uri = ShopConfigLoader.uri(loading);
            this.path = ShopConfigLoader.path(loading);
            this.duration = ShopConfigLoader.duration(loading);
            this.size = ShopConfigLoader.size(loading);
            this.backend = ShopConfigLoader.backend(loading);
            this.maybe = ShopConfigLoader.maybe(loading);
            this.maybeInt = ShopConfigLoader.maybeInt(loading);
            this.maybeBackend = ShopConfigLoader.maybeBackend(loading);
            this.delay = ShopConfigLoader.delay(loading);
            this.mailPort = loading.setting("MAIL_PORT")
                    .defaultValue("25")
                    .toInt();
        }

        @Override
        public boolean bool() {
            return bool;
        }

        @Override
        public int number() {
            return number;
        }

        @Override
        public long greatNumber() {
            return greatNumber;
        }

        @Override
        public double fraction() {
            return fraction;
        }

        @Override
        public URI uri() {
            return uri;
        }

        @Override
        public Path path() {
            return path;
        }

        @Override
        public Duration duration() {
            return duration;
        }

        @Override
        public DataSize size() {
            return size;
        }

        @Override
        public StorageBackend backend() {
            return backend;
        }

        @Override
        public Optional<Boolean> maybe() {
            return maybe;
        }

        @Override
        public OptionalInt maybeInt() {
            return maybeInt;
        }

        @Override
        public Optional<StorageBackend> maybeBackend() {
            return maybeBackend;
        }

        @Override
        public Optional<Duration> delay() {
            return delay;
        }

        @Override
        public int mailPort() {
            return mailPort;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Values that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(Values values) {
            Members members = new Members("ShopConfig");
            members.add("bool", values.bool);
            members.add("number", values.number);
            members.add("greatNumber", values.greatNumber);
            members.add("fraction", values.fraction);
            members.add("uri", values.uri);
            members.add("path", values.path);
            members.add("duration", values.duration);
            members.add("size", values.size);
            members.add("backend", values.backend);
            members.add("maybe", values.maybe);
            members.add("maybeInt", values.maybeInt);
            members.add("maybeBackend", values.maybeBackend);
            members.add("delay", values.delay);
            members.add("mailPort", values.mailPort);
            return members;
        }
    }
}
