package shop;

import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.GeneratedCode;
import dev.seaworthy.runtime.load.Members;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.rule.Choices;
import java.time.Duration;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Loads {@link Odd}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class OddLoader {
    static {
        dev.seaworthy.runtime.load.Loading.requireContract(1, OddLoader.class);
    }

    private OddLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Odd load() {
        dev.seaworthy.runtime.load.Loading loading = dev.seaworthy.runtime.load.Loading.ofProcess("APP_ENV");
        Odd config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Odd load(Map<java.lang.String, java.lang.String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Odd load(ConfigSource source) {
        dev.seaworthy.runtime.load.Loading loading = new dev.seaworthy.runtime.load.Loading("APP_ENV", source);
        Odd config = read(loading);
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
    public static Odd loadOrExit() {
        dev.seaworthy.runtime.load.Loading loading = dev.seaworthy.runtime.load.Loading.ofProcess("APP_ENV");
        Odd config = read(loading);
        loading.announceEnvironment("Odd", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Odd> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Odd> check(Map<java.lang.String, java.lang.String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Odd> check(ConfigSource source) {
        dev.seaworthy.runtime.load.Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<Odd> loader() {
        return Instance.loader();
    }

    /**
     * Runs a command about this configuration and ends the process: {@code check} judges the environment of
     * this process, {@code print} shows what is in force, {@code --help} lists the others.
     *
     * @param arguments the command and its arguments
     */
    public static void main(java.lang.String[] arguments) {
        Commands.run(arguments);
    }

    private static dev.seaworthy.runtime.load.Recorder recorder(ConfigSource source) {
        return new dev.seaworthy.runtime.load.Recorder("Odd", "APP_ENV", source, variables(), rules());
    }

    private static Odd read(dev.seaworthy.runtime.load.Loading loading) {
        Odd values = new ValuesOf(loading);
        if (loading.judgesDependencies()) {
            holds(loading, values);
        }
        return values;
    }

    /**
     * {@code WAY}: A way.
     */
    private static Odd.Path way(dev.seaworthy.runtime.load.Loading loading) {
        Odd.Path value = toPath(loading.setting("WAY")
                .accepts("a or b"));
        if (loading.appliesToValue(dev.seaworthy.runtime.load.Loading.PRODUCTION) && value == Odd.Path.B) {
            loading.rule("mustNotBe", dev.seaworthy.runtime.load.Loading.PRODUCTION, Choices.mustNotBe("b"), "");
        }
        return value;
    }

    /**
     * {@code MAIL_…}: there when one of its variables is set.
     */
    private static java.util.Optional<Mail> mail(dev.seaworthy.runtime.load.Loading loading) {
        if (!loading.isSet("MAIL_KIND")) {
            return java.util.Optional.empty();
        }
        loading.enterGroup();
        MailValuesOf group = new MailValuesOf(loading);
        loading.leaveGroup();
        return java.util.Optional.of(group);
    }

    private static Odd.Path toPath(dev.seaworthy.runtime.load.Loading loading) {
        return switch (loading.toWord()) {
            case "a" -> Odd.Path.A;
            case "b" -> Odd.Path.B;
            default -> loading.unknown("a", "b");
        };
    }

    private static Odd.List toList(dev.seaworthy.runtime.load.Loading loading) {
        return switch (loading.toWord()) {
            case "a" -> Odd.List.A;
            case "b" -> Odd.List.B;
            default -> loading.unknown("a", "b");
        };
    }

    private static Odd.Values toValues(dev.seaworthy.runtime.load.Loading loading) {
        return switch (loading.toWord()) {
            case "a" -> Odd.Values.A;
            case "b" -> Odd.Values.B;
            default -> loading.unknown("a", "b");
        };
    }

    private static Odd.String toString(dev.seaworthy.runtime.load.Loading loading) {
        return switch (loading.toWord()) {
            case "a" -> Odd.String.A;
            case "b" -> Odd.String.B;
            default -> loading.unknown("a", "b");
        };
    }

    private static Mail.MailValues toMailValues(dev.seaworthy.runtime.load.Loading loading) {
        return switch (loading.toWord()) {
            case "a" -> Mail.MailValues.A;
            default -> loading.unknown("a");
        };
    }

    /**
     * It holds.
     */
    private static void holds(dev.seaworthy.runtime.load.Loading loading, Odd values) {
        if (!loading.applies(dev.seaworthy.runtime.load.Loading.PRODUCTION)) {
            return;
        }
        Odd seen = loading.guards() ? new Guarded(loading, values) : values;
        boolean holds;
        try {
            holds = seen.holds();
        } catch (Throwable thrown) {
            loading.plainRuleThrew("holds", dev.seaworthy.runtime.load.Loading.PRODUCTION, thrown, true);
            return;
        }
        loading.plainRule("holds", dev.seaworthy.runtime.load.Loading.PRODUCTION, holds, "must hold, because it must", true);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static java.lang.String[] variables() {
        return new java.lang.String[] {
                "FILES",
                "NAMES",
                "WAY",
                "LIST",
                "VALUE",
                "TEXT",
                "WAIT",
                "MAIL_KIND"
        };
    }

    /**
     * The name of every rule.
     */
    private static java.lang.String[] rules() {
        return new java.lang.String[] {
                "WAY.mustNotBe",
                "holds"
        };
    }

    /**
     * What the commands of {@link #main} ask.
     */
    @GeneratedCode
    private static final class Commands implements Evaluator {
        static void run(java.lang.String[] arguments) {
            Program.run(new Commands(), arguments);
        }

        @java.lang.Override
        public java.lang.String configuration() {
            return "shop.Odd";
        }

        @java.lang.Override
        public java.lang.String loader() {
            return "shop.OddLoader";
        }

        @java.lang.Override
        public java.lang.String environmentVariable() {
            return "APP_ENV";
        }

        @java.lang.Override
        public java.lang.String docsDirectory() {
            return "";
        }

        @java.lang.Override
        public ConfigSource process() {
            return ConfigSources.standard("APP_ENV");
        }

        @java.lang.Override
        public Evaluation evaluate(ConfigSource source) {
            dev.seaworthy.runtime.load.Recorder recorder = recorder(source);
            return recorder.evaluation(read(recorder.loading()));
        }
    }

    /**
     * What {@link OddLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<Odd> {
        static ConfigLoader<Odd> loader() {
            return new Instance();
        }

        @java.lang.Override
        public Class<Odd> type() {
            return Odd.class;
        }

        @java.lang.Override
        public java.lang.String environmentVariable() {
            return "APP_ENV";
        }

        @java.lang.Override
        public java.lang.String docsDirectory() {
            return "";
        }

        @java.lang.Override
        public java.util.List<java.lang.String> variables() {
            return java.util.List.of(OddLoader.variables());
        }

        @java.lang.Override
        public java.util.List<java.lang.String> rules() {
            return java.util.List.of(OddLoader.rules());
        }

        @java.lang.Override
        public java.util.List<ConfigGroup> groups() {
            return java.util.List.of(
                            new ConfigGroup("mail", Mail.class, true));
        }

        @java.lang.Override
        public ConfigSource process() {
            return ConfigSources.standard("APP_ENV");
        }

        @java.lang.Override
        public Odd load(ConfigSource source) {
            return OddLoader.load(source);
        }

        @java.lang.Override
        public ConfigReport<Odd> check(ConfigSource source) {
            return OddLoader.check(source);
        }

        @java.lang.Override
        public ConfigParts parts(Odd configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addText("NAMES", configuration.names());
            if (configuration.mail().isPresent()) {
                addMail(configuration.mail().get(), parts);
            }
            return parts;
        }

        private static void addMail(Mail group, ConfigParts parts) {
            parts.addGroup("mail", group);
        }
    }

    /**
     * The values of {@link Odd}.
     */
    @GeneratedCode
    private static final class ValuesOf implements Odd {
        private final java.nio.file.Path path;

        private final java.util.List<java.lang.String> names;

        private final Odd.Path way;

        private final Odd.List list;

        private final Odd.Values value;

        private final Odd.String text;

        private final java.util.Optional<Duration> pause;

        private final java.util.Optional<Mail> mail;

        ValuesOf(dev.seaworthy.runtime.load.Loading loading) {
            this.path = loading.setting("FILES")
                    .accepts("a path of the file system")
                    .toPath();
            this.names = loading.listSetting("NAMES", ",")
                    .toTexts();
            this.way = OddLoader.way(loading);
            this.list = OddLoader.toList(loading.setting("LIST")
                    .accepts("a or b"));
            this.value = OddLoader.toValues(loading.setting("VALUE")
                    .accepts("a or b"));
            this.text = OddLoader.toString(loading.setting("TEXT")
                    .accepts("a or b"));
            this.pause = java.util.Optional.ofNullable(loading.setting("WAIT")
                    .optional()
                    .toDuration());
            this.mail = OddLoader.mail(loading);
        }

        @java.lang.Override
        public java.nio.file.Path path() {
            return path;
        }

        @java.lang.Override
        public java.util.List<java.lang.String> names() {
            return names;
        }

        @java.lang.Override
        public Odd.Path way() {
            return way;
        }

        @java.lang.Override
        public Odd.List list() {
            return list;
        }

        @java.lang.Override
        public Odd.Values value() {
            return value;
        }

        @java.lang.Override
        public Odd.String text() {
            return text;
        }

        @java.lang.Override
        public java.util.Optional<Duration> pause() {
            return pause;
        }

        @java.lang.Override
        public java.util.Optional<Mail> mail() {
            return mail;
        }

        @java.lang.Override
        public boolean equals(Object other) {
            return other instanceof ValuesOf that && members(this).equals(members(that));
        }

        @java.lang.Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @java.lang.Override
        public java.lang.String toString() {
            return members(this).toString();
        }

        private static Members members(ValuesOf values) {
            Members members = new Members("Odd");
            members.add("path", values.path);
            members.add("names", values.names);
            members.add("way", values.way);
            members.add("list", values.list);
            members.add("value", values.value);
            members.add("text", values.text);
            members.add("pause", values.pause);
            members.addGroup("mail", values.mail);
            return members;
        }
    }

    /**
     * The values of {@link Mail}.
     */
    @GeneratedCode
    private static final class MailValuesOf implements Mail {
        private final Mail.MailValues kind;

        MailValuesOf(dev.seaworthy.runtime.load.Loading loading) {
            this.kind = OddLoader.toMailValues(loading.setting("MAIL_KIND")
                    .accepts("a"));
        }

        @java.lang.Override
        public Mail.MailValues kind() {
            return kind;
        }

        @java.lang.Override
        public boolean equals(Object other) {
            return other instanceof MailValuesOf that && members(this).equals(members(that));
        }

        @java.lang.Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @java.lang.Override
        public java.lang.String toString() {
            return members(this).toString();
        }

        private static Members members(MailValuesOf values) {
            Members members = new Members("Mail");
            members.add("kind", values.kind);
            return members;
        }
    }

    /**
     * Stands between {@link Odd} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class Guarded implements Odd {
        private final dev.seaworthy.runtime.load.Loading loading;

        private final Odd values;

        Guarded(dev.seaworthy.runtime.load.Loading loading, Odd values) {
            this.loading = loading;
            this.values = values;
        }

        @java.lang.Override
        public java.nio.file.Path path() {
            loading.reads("FILES");
            return values.path();
        }

        @java.lang.Override
        public java.util.List<java.lang.String> names() {
            loading.reads("NAMES");
            return values.names();
        }

        @java.lang.Override
        public Odd.Path way() {
            loading.reads("WAY");
            return values.way();
        }

        @java.lang.Override
        public Odd.List list() {
            loading.reads("LIST");
            return values.list();
        }

        @java.lang.Override
        public Odd.Values value() {
            loading.reads("VALUE");
            return values.value();
        }

        @java.lang.Override
        public Odd.String text() {
            loading.reads("TEXT");
            return values.text();
        }

        @java.lang.Override
        public java.util.Optional<Duration> pause() {
            loading.reads("WAIT");
            return values.pause();
        }

        @java.lang.Override
        public java.util.Optional<Mail> mail() {
            if (values.mail().isPresent()) {
                return java.util.Optional.of(new GuardedMail(loading, values.mail().get()));
            }
            return java.util.Optional.empty();
        }
    }

    /**
     * Stands between {@link Mail} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class GuardedMail implements Mail {
        private final dev.seaworthy.runtime.load.Loading loading;

        private final Mail values;

        GuardedMail(dev.seaworthy.runtime.load.Loading loading, Mail values) {
            this.loading = loading;
            this.values = values;
        }

        @java.lang.Override
        public Mail.MailValues kind() {
            loading.reads("MAIL_KIND");
            return values.kind();
        }
    }
}
