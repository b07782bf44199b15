package shop;

import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.Secret;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.GeneratedCode;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Members;
import dev.seaworthy.runtime.load.Recorder;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Loads {@link Hostile}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class HostileLoader {
    static {
        Loading.requireContract(1, HostileLoader.class);
    }

    private HostileLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Hostile load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Hostile config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Hostile load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Hostile load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        Hostile config = read(loading);
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
    public static Hostile loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Hostile config = read(loading);
        loading.announceEnvironment("Hostile", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Hostile> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Hostile> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Hostile> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<Hostile> loader() {
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
        return new Recorder("Hostile", "APP_ENV", source, variables(), rules());
    }

    private static Hostile read(Loading loading) {
        return new Values(loading);
    }

    /**
     * {@code LINES}: Line after line.
     */
    private static String lines(Loading loading) {
        String value = loading.textSetting("LINES", Loading.EVERYWHERE)
                .example("\u00e9\ud834\udd1e$(id)")
                .defaultValue("one\n"
                        + "two\n"
                        + ": three\n"
                        + "--- four")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION) && (value.strip().equals("</script>") || value.strip().equals("'; rm -rf /; '") || value.strip().equals("\"} }"))) {
            loading.rule("mustNotBe", Loading.PRODUCTION, Choices.mustNotBe("\u2028</script>", "'; rm -rf /; '", "\"} }"), "</td> | `because` 'it' \"breaks\" $(things) ${{ x }}");
        }
        return value;
    }

    /**
     * {@code MATCHED}: A pattern with everything.
     */
    private static Optional<String> matched(Loading loading) {
        String value = loading.textSetting("MATCHED", Loading.EVERYWHERE)
                .optional()
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("matches", Loading.PRODUCTION, Texts.matches(value, "^[^'\"`\\\\|<>&$]{1,}(?=x)\\d+$"), "*/ */");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code HOSTILE_SECRET}: Nothing of it is shown: &lt;/title&gt;.
     */
    private static Secret secret(Loading loading) {
        Secret value = loading.textSetting("HOSTILE_SECRET", Loading.DEVELOPMENT)
                .sensitive()
                .developmentDefault("kb9\"`\\|<!--x")
                .toSecret();
        if (loading.appliesToValue(Loading.STAGING | Loading.PRODUCTION) && value.reveal().strip().equalsIgnoreCase("kb9\"`\\|<!--x")) {
            loading.rule("distinct", Loading.STAGING | Loading.PRODUCTION, Choices.distinct("the development default"), "");
        }
        return value;
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "PLAIN",
                "LINES",
                "GREETING",
                "YAML",
                "SEVERAL",
                "MATCHED",
                "HOSTILE_SECRET"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "LINES.mustNotBe",
                "MATCHED.matches",
                "HOSTILE_SECRET.distinct"
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
            return "shop.Hostile";
        }

        @Override
        public String loader() {
            return "shop.HostileLoader";
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
     * What {@link HostileLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<Hostile> {
        static ConfigLoader<Hostile> loader() {
            return new Instance();
        }

        @Override
        public Class<Hostile> type() {
            return Hostile.class;
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
            return List.of(HostileLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(HostileLoader.rules());
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
        public Hostile load(ConfigSource source) {
            return HostileLoader.load(source);
        }

        @Override
        public ConfigReport<Hostile> check(ConfigSource source) {
            return HostileLoader.check(source);
        }

        @Override
        public ConfigParts parts(Hostile configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addText("PLAIN", configuration.plain());
            parts.addText("LINES", configuration.lines());
            parts.addText("GREETING", configuration.greeting());
            parts.addText("YAML", configuration.yaml());
            parts.addText("SEVERAL", configuration.several());
            parts.addText("MATCHED", configuration.matched());
            parts.addSensitive("HOSTILE_SECRET", configuration.secret());
            return parts;
        }
    }

    /**
     * The values of {@link Hostile}.
     */
    @GeneratedCode
    private static final class Values implements Hostile {
        private final String plain;

        private final String lines;

        private final String greeting;

        private final String yaml;

        private final List<String> several;

        private final Optional<String> matched;

        private final transient Secret secret;

        Values(Loading loading) {
            this.plain = loading.textSetting("PLAIN", Loading.EVERYWHERE)
                    .example("</script><img src=x onerror=alert(1)>")
                    .defaultValue("a|b`c`<d>&\"\\ {{ y }} # no comment")
                    .toText();
            this.lines = HostileLoader.lines(loading);
            this.greeting = loading.textSetting("GREETING", Loading.EVERYWHERE)
                    .defaultValue("\u0645\u0631\u062d\u0628\u0627 | \u05e9\u05dc\u05d5\u05dd \"\u4f60\u597d\" \ud83d\ude80")
                    .toText();
            this.yaml = loading.textSetting("YAML", Loading.EVERYWHERE)
                    .defaultValue("yes")
                    .toText();
            this.several = loading.listSetting("SEVERAL", "|")
                    .defaultValue("0x10|null|~|1e3|!ruby")
                    .toTexts();
            this.matched = HostileLoader.matched(loading);
            this.secret = HostileLoader.secret(loading);
        }

        @Override
        public String plain() {
            return plain;
        }

        @Override
        public String lines() {
            return lines;
        }

        @Override
        public String greeting() {
            return greeting;
        }

        @Override
        public String yaml() {
            return yaml;
        }

        @Override
        public List<String> several() {
            return several;
        }

        @Override
        public Optional<String> matched() {
            return matched;
        }

        @Override
        public Secret secret() {
            return secret;
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
            Members members = new Members("Hostile");
            members.add("plain", values.plain);
            members.add("lines", values.lines);
            members.add("greeting", values.greeting);
            members.add("yaml", values.yaml);
            members.add("several", values.several);
            members.add("matched", values.matched);
            members.addSecret("secret", values.secret);
            return members;
        }
    }
}
