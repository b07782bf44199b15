package shop;

import dev.seaworthy.runtime.ConfigGroup;
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
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.rule.Choices;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Loads {@link Config}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class ConfigLoader {
    static {
        Loading.requireContract(1, ConfigLoader.class);
    }

    private ConfigLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Config load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Config config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Config load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Config load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        Config config = read(loading);
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
    public static Config loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Config config = read(loading);
        loading.announceEnvironment("Config", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
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
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static dev.seaworthy.runtime.ConfigLoader<Config> loader() {
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
        return new Recorder("Config", "APP_ENV", source, variables(), rules());
    }

    private static Config read(Loading loading) {
        return new Values(loading);
    }

    /**
     * {@code COOKIE_SIGNATURE}: Signs cookies.
     */
    private static Secret cookieSignature(Loading loading) {
        Secret value = loading.setting("COOKIE_SIGNATURE")
                .sensitive()
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION) && value.reveal().strip().equalsIgnoreCase("sesame-that-leaked")) {
            loading.rule("mustNotBe", Loading.PRODUCTION, Choices.mustNotBe(), "it was in a log");
        }
        return value;
    }

    /**
     * {@code LINK_SIGNATURES}: Signs links.
     */
    private static Optional<List<Secret>> linkSignatures(Loading loading) {
        String text = loading.listSetting("LINK_SIGNATURES", ",")
                .sensitive()
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        List<Secret> values = new ArrayList<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                values.add(Secret.of(element));
            } catch (RuntimeException malformed) {
                loading.malformed(malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        List<Secret> value = Collections.unmodifiableList(values);
        if (loading.appliesToValue(Loading.STAGING | Loading.PRODUCTION)) {
            for (Secret element : value) {
                loading.next();
                if (element.reveal().strip().equalsIgnoreCase("sesame-that-leaked") || element.reveal().strip().equalsIgnoreCase("sesame-of-a-supplier")) {
                    loading.rule("mustNotBe", Loading.STAGING | Loading.PRODUCTION, Choices.mustNotBe(), "");
                }
            }
            loading.whole();
        }
        return Optional.of(value);
    }

    /**
     * {@code FILE_SIGNATURE}: Signs files; one value of the source is refused for one reason.
     */
    private static Secret fileSignature(Loading loading) {
        Secret value = loading.textSetting("FILE_SIGNATURE", Loading.DEVELOPMENT)
                .sensitive()
                .developmentDefault("sesame-of-development")
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION) && (value.reveal().strip().equalsIgnoreCase("sesame-of-development") || value.reveal().strip().equalsIgnoreCase("sesame-of-a-manual") || value.reveal().strip().equalsIgnoreCase("sesame-that-leaked"))) {
            loading.rule("mustNotBe", Loading.PRODUCTION, Choices.mustNotBe(), "everybody can read it");
        }
        if (loading.appliesToValue(Loading.STAGING)) {
            if (value.reveal().strip().equalsIgnoreCase("sesame-of-development")) {
                loading.rule("distinct", Loading.STAGING, Choices.distinct("the development default"), "");
            }
            if (value.reveal().strip().equalsIgnoreCase("sesame-of-a-manual")) {
                loading.rule("distinct", Loading.STAGING, Choices.distinct("the example"), "");
            }
        }
        return value;
    }

    /**
     * {@code CARD_CHECK}: The number on the back of the card.
     */
    private static Optional<Integer> cardCheck(Loading loading) {
        int value = loading.setting("CARD_CHECK")
                .sensitive()
                .optional()
                .toInt();
        if (loading.appliesToValue(Loading.DEVELOPMENT) && value != 4242) {
            loading.rule("mustBe", Loading.DEVELOPMENT, Choices.mustBe(), "");
        }
        return loading.has() ? Optional.of(value) : Optional.empty();
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "COOKIE_SIGNATURE",
                "LINK_SIGNATURES",
                "FILE_SIGNATURE",
                "CARD_CHECK"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "COOKIE_SIGNATURE.mustNotBe",
                "LINK_SIGNATURES.mustNotBe",
                "FILE_SIGNATURE.mustNotBe",
                "FILE_SIGNATURE.distinct",
                "CARD_CHECK.mustBe"
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
            return "shop.Config";
        }

        @Override
        public String loader() {
            return "shop.ConfigLoader";
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
     * What {@link ConfigLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements dev.seaworthy.runtime.ConfigLoader<Config> {
        static dev.seaworthy.runtime.ConfigLoader<Config> loader() {
            return new Instance();
        }

        @Override
        public Class<Config> type() {
            return Config.class;
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
            return List.of(ConfigLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(ConfigLoader.rules());
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
        public Config load(ConfigSource source) {
            return ConfigLoader.load(source);
        }

        @Override
        public ConfigReport<Config> check(ConfigSource source) {
            return ConfigLoader.check(source);
        }

        @Override
        public ConfigParts parts(Config configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addSensitive("COOKIE_SIGNATURE", configuration.cookieSignature());
            parts.addSensitive("LINK_SIGNATURES", configuration.linkSignatures());
            parts.addSensitive("FILE_SIGNATURE", configuration.fileSignature());
            parts.addSensitive("CARD_CHECK", configuration.cardCheck());
            return parts;
        }
    }

    /**
     * The values of {@link Config}.
     */
    @GeneratedCode
    private static final class Values implements Config {
        private final transient Secret cookieSignature;

        private final transient Optional<List<Secret>> linkSignatures;

        private final transient Secret fileSignature;

        private final transient Optional<Integer> cardCheck;

        Values(Loading loading) {
            this.cookieSignature = ConfigLoader.cookieSignature(loading);
            this.linkSignatures = ConfigLoader.linkSignatures(loading);
            this.fileSignature = ConfigLoader.fileSignature(loading);
            this.cardCheck = ConfigLoader.cardCheck(loading);
        }

        @Override
        public Secret cookieSignature() {
            return cookieSignature;
        }

        @Override
        public Optional<List<Secret>> linkSignatures() {
            return linkSignatures;
        }

        @Override
        public Secret fileSignature() {
            return fileSignature;
        }

        @Override
        public Optional<Integer> cardCheck() {
            return cardCheck;
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
            Members members = new Members("Config");
            members.addSecret("cookieSignature", values.cookieSignature);
            members.addSecret("linkSignatures", values.linkSignatures);
            members.addSecret("fileSignature", values.fileSignature);
            members.addSecret("cardCheck", values.cardCheck);
            return members;
        }
    }
}
