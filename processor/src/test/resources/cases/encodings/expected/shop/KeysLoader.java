package shop;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.load.Copies;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.GeneratedCode;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Members;
import dev.seaworthy.runtime.load.Recorder;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.convert.Bytes;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.convert.Identifiers;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.load.rule.Equality;
import dev.seaworthy.runtime.load.rule.Secrets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Loads {@link Keys}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class KeysLoader {
    static {
        Loading.requireContract(1, KeysLoader.class);
    }

    private KeysLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Keys load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Keys config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Keys load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Keys load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        Keys config = read(loading);
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
    public static Keys loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Keys config = read(loading);
        loading.announceEnvironment("Keys", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Keys> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Keys> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Keys> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<Keys> loader() {
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
        return new Recorder("Keys", "APP_ENV", source, variables(), rules());
    }

    private static Keys read(Loading loading) {
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
     * {@code ENCRYPTION_KEY}: The key that encrypts columns.
     */
    private static byte[] encryptionKey(Loading loading) {
        String text = loading.setting("ENCRYPTION_KEY")
                .sensitive()
                .accepts("a new one: openssl rand -hex 32")
                .developmentDefault("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")
                .text();
        if (text == null) {
            return loading.none();
        }
        byte[] value;
        try {
            value = Bytes.ofHex(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        if (value.length < 32 || value.length > 32) {
            loading.constraint(Constraints.size(value.length, 32, 32, "bytes"), "");
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.strongSecretInHex(value, "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"), "");
        }
        if (loading.appliesToValue(Loading.STAGING) && Equality.same(value, Bytes.ofHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"))) {
            loading.rule("distinct", Loading.STAGING, Choices.distinct("the development default"), "");
        }
        return value;
    }

    /**
     * {@code LINK_KEY}: The key that signs links.
     */
    private static byte[] linkKey(Loading loading) {
        String text = loading.setting("LINK_KEY")
                .sensitive()
                .accepts("a new one: openssl rand -base64 48 | tr '+/' '-_'")
                .text();
        if (text == null) {
            return loading.none();
        }
        byte[] value;
        try {
            value = Bytes.ofBase64Url(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.strongSecretInBase64Url(value), "");
        }
        return value;
    }

    /**
     * {@code COOKIE_KEY}: The key that signs cookies.
     */
    private static byte[] cookieKey(Loading loading) {
        String text = loading.setting("COOKIE_KEY")
                .sensitive()
                .accepts("a new one: openssl rand -base64 48")
                .text();
        if (text == null) {
            return loading.none();
        }
        byte[] value;
        try {
            value = Identifiers.toBytes(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.strongSecret(value), "");
        }
        return value;
    }

    /**
     * {@code FINGERPRINT}: The fingerprint of the certificate that is trusted.
     */
    private static Optional<byte[]> fingerprint(Loading loading) {
        String text = loading.setting("FINGERPRINT")
                .distinct(Loading.PRODUCTION, true, "")
                .example("0A1B2C3D")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        byte[] value;
        try {
            value = Bytes.ofHex(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        if (value.length < 4 || value.length > 4) {
            loading.constraint(Constraints.size(value.length, 4, 4, "bytes"), "");
        }
        if (loading.appliesToValue(Loading.PRODUCTION) && Equality.same(value, Bytes.ofHex("0A1B2C3D"))) {
            loading.rule("distinct", Loading.PRODUCTION, Choices.distinct("the example"), "");
        }
        return Optional.of(value);
    }

    /**
     * {@code REFUSED_FILES}: The magic bytes of files that are refused.
     */
    private static List<byte[]> refusedFiles(Loading loading) {
        String text = loading.listSetting("REFUSED_FILES", ",")
                .defaultValue("4d5a,7f454c46")
                .text();
        if (text == null) {
            return loading.none();
        }
        List<byte[]> values = new ArrayList<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                values.add(Bytes.ofHex(element));
            } catch (RuntimeException malformed) {
                loading.malformed(malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        List<byte[]> value = Collections.unmodifiableList(values);
        return value;
    }

    /**
     * {@code PARTNERS}: Keys of partners by name.
     */
    private static Map<String, byte[]> partners(Loading loading) {
        String text = loading.listSetting("PARTNERS", ",")
                .defaultValue("")
                .text();
        if (text == null) {
            return loading.none();
        }
        Map<String, byte[]> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ",");
                if (values.put(name, Bytes.ofBase64Url(Convert.entryValue(element))) != null) {
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
        Map<String, byte[]> value = Collections.unmodifiableMap(values);
        return value;
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "APP_ENV",
                "ENCRYPTION_KEY",
                "LINK_KEY",
                "COOKIE_KEY",
                "FINGERPRINT",
                "REFUSED_FILES",
                "PARTNERS"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "ENCRYPTION_KEY.strongSecret",
                "ENCRYPTION_KEY.distinct",
                "LINK_KEY.strongSecret",
                "COOKIE_KEY.strongSecret",
                "FINGERPRINT.distinct"
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
            return "shop.Keys";
        }

        @Override
        public String loader() {
            return "shop.KeysLoader";
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
     * What {@link KeysLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<Keys> {
        static ConfigLoader<Keys> loader() {
            return new Instance();
        }

        @Override
        public Class<Keys> type() {
            return Keys.class;
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
            return List.of(KeysLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(KeysLoader.rules());
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
        public Keys load(ConfigSource source) {
            return KeysLoader.load(source);
        }

        @Override
        public ConfigReport<Keys> check(ConfigSource source) {
            return KeysLoader.check(source);
        }

        @Override
        public ConfigParts parts(Keys configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addSensitive("ENCRYPTION_KEY", configuration.encryptionKey());
            parts.addSensitive("LINK_KEY", configuration.linkKey());
            parts.addSensitive("COOKIE_KEY", configuration.cookieKey());
            return parts;
        }
    }

    /**
     * The values of {@link Keys}.
     */
    @GeneratedCode
    private static final class Values implements Keys {
        private final Environment environment;

        private final transient byte[] encryptionKey;

        private final transient byte[] linkKey;

        private final transient byte[] cookieKey;

        private final Optional<byte[]> fingerprint;

        private final List<byte[]> refusedFiles;

        private final Map<String, byte[]> partners;

        Values(Loading loading) {
            this.environment = KeysLoader.environment(loading);
            this.encryptionKey = KeysLoader.encryptionKey(loading);
            this.linkKey = KeysLoader.linkKey(loading);
            this.cookieKey = KeysLoader.cookieKey(loading);
            this.fingerprint = KeysLoader.fingerprint(loading);
            this.refusedFiles = KeysLoader.refusedFiles(loading);
            this.partners = KeysLoader.partners(loading);
        }

        @Override
        public Environment environment() {
            return environment;
        }

        @Override
        public byte[] encryptionKey() {
            return encryptionKey.clone();
        }

        @Override
        public byte[] linkKey() {
            return linkKey.clone();
        }

        @Override
        public byte[] cookieKey() {
            return cookieKey.clone();
        }

        @Override
        public Optional<byte[]> fingerprint() {
            return fingerprint.map(byte[]::clone);
        }

        @Override
        public List<byte[]> refusedFiles() {
            return Copies.of(refusedFiles);
        }

        @Override
        public Map<String, byte[]> partners() {
            return Copies.of(partners);
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
            Members members = new Members("Keys");
            members.add("environment", values.environment);
            members.addSecret("encryptionKey", values.encryptionKey);
            members.addSecret("linkKey", values.linkKey);
            members.addSecret("cookieKey", values.cookieKey);
            members.add("fingerprint", values.fingerprint);
            members.add("refusedFiles", values.refusedFiles);
            members.add("partners", values.partners);
            return members;
        }
    }
}
