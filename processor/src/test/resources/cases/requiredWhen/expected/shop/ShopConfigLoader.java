package shop;

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
import dev.seaworthy.runtime.load.rule.Constraints;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        ShopConfig values = new Values(loading);
        if (loading.judgesDependencies()) {
            if (!loading.isMissing("S3_BUCKET") && !loading.isMissing("STORAGE_BACKEND")) {
                loading.requirement("S3_BUCKET", values.s3Bucket().isPresent() && !values.s3Bucket().get().isBlank(), values.storageBackend() == StorageBackend.S3 || values.storageBackend() == StorageBackend.GOOGLE_CLOUD, "STORAGE_BACKEND", "s3 or google-cloud");
            }
            if (!loading.isMissing("CERTIFICATE") && !loading.isMissing("TLS")) {
                loading.requirement("CERTIFICATE", values.certificate().isPresent(), values.tls(), "TLS", "true");
            }
            if (!loading.isMissing("ISLAND_CONTACT") && !loading.isMissing("ZONES")) {
                boolean isDemanded = false;
                for (String element : values.zones()) {
                    isDemanded |= element.equals("islands");
                }
                loading.requirement("ISLAND_CONTACT", values.islandContact().isPresent() && !values.islandContact().get().isBlank(), isDemanded, "ZONES contains islands");
            }
        }
        return values;
    }

    /**
     * {@code ZONES}: The zones of this shop, two of them at least.
     */
    private static List<String> zones(Loading loading) {
        List<String> value = loading.listSetting("ZONES", ",")
                .defaultValue("north,south")
                .toTexts();
        if (loading.has() && value.size() < 2) {
            loading.constraint(Constraints.size(value.size(), 2, 2147483647, "elements"), "");
        }
        return value;
    }

    private static StorageBackend toStorageBackend(Loading loading) {
        return switch (loading.toWord()) {
            case "google_cloud" -> StorageBackend.GOOGLE_CLOUD;
            case "local" -> StorageBackend.LOCAL;
            case "s3" -> StorageBackend.S3;
            default -> loading.unknown("google-cloud", "local", "s3");
        };
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "STORAGE_BACKEND",
                "S3_BUCKET",
                "TLS",
                "CERTIFICATE",
                "ZONES",
                "ISLAND_CONTACT"
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
            parts.addText("S3_BUCKET", configuration.s3Bucket());
            parts.addText("ZONES", configuration.zones());
            parts.addText("ISLAND_CONTACT", configuration.islandContact());
            return parts;
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final StorageBackend storageBackend;

        private final Optional<String> s3Bucket;

        private final boolean tls;

        private final Optional<Path> certificate;

        private final List<String> zones;

        private final Optional<String> islandContact;

        Values(Loading loading) {
            this.storageBackend = ShopConfigLoader.toStorageBackend(loading.setting("STORAGE_BACKEND")
                    .accepts("google-cloud, local or s3")
                    .developmentDefault("local"));
            this.s3Bucket = Optional.ofNullable(loading.textSetting("S3_BUCKET", Loading.EVERYWHERE)
                    .example("shop-production")
                    .optional()
                    .toText());
            this.tls = loading.setting("TLS")
                    .defaultValue("false")
                    .toBoolean();
            this.certificate = Optional.ofNullable(loading.setting("CERTIFICATE")
                    .accepts("a path of the file system")
                    .optional()
                    .toPath());
            this.zones = ShopConfigLoader.zones(loading);
            this.islandContact = Optional.ofNullable(loading.textSetting("ISLAND_CONTACT", Loading.EVERYWHERE)
                    .optional()
                    .toText());
        }

        @Override
        public StorageBackend storageBackend() {
            return storageBackend;
        }

        @Override
        public Optional<String> s3Bucket() {
            return s3Bucket;
        }

        @Override
        public boolean tls() {
            return tls;
        }

        @Override
        public Optional<Path> certificate() {
            return certificate;
        }

        @Override
        public List<String> zones() {
            return zones;
        }

        @Override
        public Optional<String> islandContact() {
            return islandContact;
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
            members.add("storageBackend", values.storageBackend);
            members.add("s3Bucket", values.s3Bucket);
            members.add("tls", values.tls);
            members.add("certificate", values.certificate);
            members.add("zones", values.zones);
            members.add("islandContact", values.islandContact);
            return members;
        }
    }
}
