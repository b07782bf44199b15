package shop;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.GeneratedCode;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Members;
import dev.seaworthy.runtime.load.Recorder;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.convert.Convert;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * {@code APP_ENV}: Which environment this process runs in.
     */
    private static Environment environment(Loading loading) {
        loading.setting("APP_ENV")
                .accepts("development, staging or production")
                .text();
        return loading.environment();
    }

    /**
     * {@code SIGN_IN}: Who may sign in, as JSON.
     */
    private static SignIn signIn(Loading loading) {
        String text = loading.setting("SIGN_IN")
                .example("{\"domains\": [\"example.com\"], \"minutes\": 30}")
                .text();
        if (text == null) {
            return loading.none();
        }
        SignIn value;
        try {
            value = Loading.made(new SignInConverter().convert(text.strip()), "SignInConverter");
        } catch (Throwable malformed) {
            return loading.malformed("SignIn", malformed);
        }
        return value;
    }

    /**
     * {@code STORAGE}: Where uploads are kept.
     */
    private static Storage storage(Loading loading) {
        String text = loading.setting("STORAGE")
                .example("s3:eu-central-1/shop-uploads")
                .developmentDefault("local:uploads")
                .text();
        if (text == null) {
            return loading.none();
        }
        Storage value;
        try {
            value = Loading.made(Storage.parse(text.strip()), "Storage.parse");
        } catch (Throwable malformed) {
            return loading.malformed("Storage", malformed);
        }
        return value;
    }

    /**
     * {@code REPORT_AT}: When the nightly report is made.
     */
    private static Cron reportAt(Loading loading) {
        String text = loading.setting("REPORT_AT")
                .defaultValue("30 2 * * 1-5")
                .text();
        if (text == null) {
            return loading.none();
        }
        Cron value;
        try {
            value = Loading.made(Cron.parse(text.strip()), "Cron.parse");
        } catch (Throwable malformed) {
            return loading.malformed("Cron", malformed);
        }
        return value;
    }

    /**
     * {@code PARTNER_LIMITS}: Limits of partners by their names.
     */
    private static Map<String, Integer> partnerLimits(Loading loading) {
        String text = loading.listSetting("PARTNER_LIMITS", ";")
                .defaultValue("")
                .text();
        if (text == null) {
            return loading.none();
        }
        Map<String, Integer> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ";")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ";");
                if (values.put(name, Convert.toInt(Convert.entryValue(element))) != null) {
                    throw Convert.entryTwice(name);
                }
            } catch (RuntimeException malformed) {
                loading.malformed(malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        Map<String, Integer> value = Collections.unmodifiableMap(values);
        return value;
    }

    /**
     * {@code PRICES_AT}: Times at which prices are read.
     */
    private static List<Cron> pricesAt(Loading loading) {
        String text = loading.listSetting("PRICES_AT", ";")
                .defaultValue("0 * * * *;30 8-18 * * *")
                .text();
        if (text == null) {
            return loading.none();
        }
        List<Cron> values = new ArrayList<>();
        for (String element : Convert.split(text, ";")) {
            loading.element(element);
            try {
                values.add(Loading.made(Cron.parse(element), "Cron.parse"));
            } catch (Throwable malformed) {
                loading.malformed("Cron", malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        List<Cron> value = Collections.unmodifiableList(values);
        return value;
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "APP_ENV",
                "SIGN_IN",
                "STORAGE",
                "REPORT_AT",
                "PARTNER_LIMITS",
                "PRICES_AT"
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
            parts.addText("SIGN_IN", configuration.signIn());
            parts.addText("STORAGE", configuration.storage());
            parts.addText("REPORT_AT", configuration.reportAt());
            parts.addText("PRICES_AT", configuration.pricesAt());
            return parts;
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final Environment environment;

        private final SignIn signIn;

        private final Storage storage;

        private final Cron reportAt;

        private final Map<String, Integer> partnerLimits;

        private final List<Cron> pricesAt;

        Values(Loading loading) {
            this.environment = ShopConfigLoader.environment(loading);
            this.signIn = ShopConfigLoader.signIn(loading);
            this.storage = ShopConfigLoader.storage(loading);
            this.reportAt = ShopConfigLoader.reportAt(loading);
            this.partnerLimits = ShopConfigLoader.partnerLimits(loading);
            this.pricesAt = ShopConfigLoader.pricesAt(loading);
        }

        @Override
        public Environment environment() {
            return environment;
        }

        @Override
        public SignIn signIn() {
            return signIn;
        }

        @Override
        public Storage storage() {
            return storage;
        }

        @Override
        public Cron reportAt() {
            return reportAt;
        }

        @Override
        public Map<String, Integer> partnerLimits() {
            return partnerLimits;
        }

        @Override
        public List<Cron> pricesAt() {
            return pricesAt;
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
            members.add("environment", values.environment);
            members.add("signIn", values.signIn);
            members.add("storage", values.storage);
            members.add("reportAt", values.reportAt);
            members.add("partnerLimits", values.partnerLimits);
            members.add("pricesAt", values.pricesAt);
            return members;
        }
    }
}
