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
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.rule.PemRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Loads {@link Tls}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class TlsLoader {
    static {
        Loading.requireContract(1, TlsLoader.class);
    }

    private TlsLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Tls load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Tls config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Tls load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Tls load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        Tls config = read(loading);
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
    public static Tls loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Tls config = read(loading);
        loading.announceEnvironment("Tls", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Tls> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Tls> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Tls> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<Tls> loader() {
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
        return new Recorder("Tls", "APP_ENV", source, variables(), rules());
    }

    private static Tls read(Loading loading) {
        return new Values(loading);
    }

    /**
     * {@code CERTIFICATE}: Certificate of the server, with those that lead to it.
     */
    private static Path certificate(Loading loading) {
        Path value = loading.setting("CERTIFICATE")
                .example("/etc/shop/tls.crt")
                .toPath();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("pem", Loading.PRODUCTION, PemRules.pem(value, loading.files()), "browsers turn visitors away");
            loading.warning("pem", Loading.PRODUCTION, PemRules.endsSoon(value, loading.files()), "");
        }
        if (loading.warns()) {
            loading.lastDay(PemRules.lastDay(value, loading.files()));
        }
        return value;
    }

    /**
     * {@code KEY}: Key of the certificate.
     */
    private static Secret key(Loading loading) {
        Secret value = loading.setting("KEY")
                .sensitive()
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("pem", Loading.PRODUCTION, PemRules.pem(value.reveal()), "");
            loading.warning("pem", Loading.PRODUCTION, PemRules.endsSoon(value.reveal()), "");
        }
        if (loading.warns()) {
            loading.lastDay(PemRules.lastDay(value.reveal()));
        }
        return value;
    }

    /**
     * {@code PARTNERS}: Certificates of partners, in every environment.
     */
    private static Optional<List<Path>> partners(Loading loading) {
        String text = loading.listSetting("PARTNERS", ",")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        List<Path> values = new ArrayList<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                values.add(Convert.toPath(element));
            } catch (RuntimeException malformed) {
                loading.malformed(malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        List<Path> value = Collections.unmodifiableList(values);
        if (loading.appliesToValue(Loading.DEVELOPMENT | Loading.STAGING | Loading.PRODUCTION)) {
            for (Path element : value) {
                loading.next();
                loading.rule("pem", Loading.DEVELOPMENT | Loading.STAGING | Loading.PRODUCTION, PemRules.pem(element, loading.files()), "");
                loading.warning("pem", Loading.DEVELOPMENT | Loading.STAGING | Loading.PRODUCTION, PemRules.endsSoon(element, loading.files()), "");
            }
            loading.whole();
        }
        if (loading.warns()) {
            for (Path element : value) {
                loading.next();
                loading.lastDay(PemRules.lastDay(element, loading.files()));
            }
            loading.whole();
        }
        return Optional.of(value);
    }

    /**
     * {@code CLIENT}: Certificate that clients are known by, and its key.
     */
    private static Optional<String> client(Loading loading) {
        String value = loading.textSetting("CLIENT", Loading.EVERYWHERE)
                .sensitive()
                .optional()
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.warning("pem", Loading.PRODUCTION, PemRules.pem(value), "");
            loading.warning("pem", Loading.PRODUCTION, PemRules.endsSoon(value), "");
        }
        if (loading.warns()) {
            loading.lastDay(PemRules.lastDay(value));
        }
        return Optional.ofNullable(value);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "CERTIFICATE",
                "KEY",
                "PARTNERS",
                "CLIENT"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "CERTIFICATE.pem",
                "KEY.pem",
                "PARTNERS.pem",
                "CLIENT.pem"
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
            return "shop.Tls";
        }

        @Override
        public String loader() {
            return "shop.TlsLoader";
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
     * What {@link TlsLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<Tls> {
        static ConfigLoader<Tls> loader() {
            return new Instance();
        }

        @Override
        public Class<Tls> type() {
            return Tls.class;
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
            return List.of(TlsLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(TlsLoader.rules());
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
        public Tls load(ConfigSource source) {
            return TlsLoader.load(source);
        }

        @Override
        public ConfigReport<Tls> check(ConfigSource source) {
            return TlsLoader.check(source);
        }

        @Override
        public ConfigParts parts(Tls configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addSensitive("KEY", configuration.key());
            parts.addSensitive("CLIENT", configuration.client());
            return parts;
        }
    }

    /**
     * The values of {@link Tls}.
     */
    @GeneratedCode
    private static final class Values implements Tls {
        private final Path certificate;

        private final transient Secret key;

        private final Optional<List<Path>> partners;

        private final transient Optional<String> client;

        Values(Loading loading) {
            this.certificate = TlsLoader.certificate(loading);
            this.key = TlsLoader.key(loading);
            this.partners = TlsLoader.partners(loading);
            this.client = TlsLoader.client(loading);
        }

        @Override
        public Path certificate() {
            return certificate;
        }

        @Override
        public Secret key() {
            return key;
        }

        @Override
        public Optional<List<Path>> partners() {
            return partners;
        }

        @Override
        public Optional<String> client() {
            return client;
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
            Members members = new Members("Tls");
            members.add("certificate", values.certificate);
            members.addSecret("key", values.key);
            members.add("partners", values.partners);
            members.addSecret("client", values.client);
            return members;
        }
    }
}
