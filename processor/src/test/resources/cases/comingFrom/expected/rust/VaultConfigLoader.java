package rust;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.Secret;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.GeneratedCode;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Members;
import dev.seaworthy.runtime.load.Recorder;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.convert.Identifiers;
import dev.seaworthy.runtime.load.rule.Secrets;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Loads {@link VaultConfig}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class VaultConfigLoader {
    static {
        Loading.requireContract(1, VaultConfigLoader.class);
    }

    private VaultConfigLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static VaultConfig load() {
        Loading loading = new Loading(environmentNames(), "VAULT_ENV", ConfigSources.standard(environmentNames(), "VAULT_ENV"));
        VaultConfig config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code VAULT_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static VaultConfig load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static VaultConfig load(ConfigSource source) {
        Loading loading = new Loading(environmentNames(), "VAULT_ENV", source);
        VaultConfig config = read(loading);
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
    public static VaultConfig loadOrExit() {
        Loading loading = new Loading(environmentNames(), "VAULT_ENV", ConfigSources.standard(environmentNames(), "VAULT_ENV"));
        VaultConfig config = read(loading);
        loading.announceEnvironment("VaultConfig", "VAULT_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<VaultConfig> check() {
        return check(ConfigSources.standard(environmentNames(), "VAULT_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code VAULT_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<VaultConfig> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<VaultConfig> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<VaultConfig> loader() {
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
        return new Recorder(environmentNames(), "VaultConfig", "VAULT_ENV", source, variables(), rules());
    }

    private static EnvironmentNames environmentNames() {
        return EnvironmentNames.canonical()
                .with(Environment.PRODUCTION, "prod");
    }

    private static VaultConfig read(Loading loading) {
        return new Values(loading);
    }

    /**
     * {@code ROCKET_ADDRESS}: The address that it listens on.
     */
    private static InetAddress address(Loading loading) {
        String text = loading.setting("ROCKET_ADDRESS")
                .defaultValue("127.0.0.1")
                .text();
        if (text == null) {
            return loading.none();
        }
        InetAddress value;
        try {
            value = Identifiers.toAddress(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code ADMIN_TOKEN}: Opens the page of the administrator; ADMIN_TOKEN_FILE may name a file with it.
     */
    private static Optional<Secret> adminToken(Loading loading) {
        Secret value = loading.textSetting("ADMIN_TOKEN", Loading.EVERYWHERE)
                .sensitive()
                .optional()
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.strongSecret(value.reveal()), "");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code PUSH_…}: there when {@code PUSH_ENABLED} is {@code true}.
     */
    private static Optional<VaultConfig.PushConfig> push(Loading loading) {
        boolean isOn = false;
        if (loading.isSet("PUSH_ENABLED")) {
            boolean value = loading.setting("PUSH_ENABLED")
                    .accepts("true, false, 1, 0, yes, no, on or off")
                    .toBoolean();
            isOn = loading.has() && value;
        }
        if (!isOn) {
            loading.unused(loading.isSet("PUSH_INSTALLATION_ID"), "PUSH_ENABLED", "true");
            loading.unusedSecret(loading.isSet("PUSH_INSTALLATION_KEY"), "PUSH_ENABLED", "true");
            loading.secretOfAbsent("PUSH_INSTALLATION_KEY");
            return Optional.empty();
        }
        loading.enterGroup("true");
        PushValues group = new PushValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "ROCKET_ADDRESS",
                "ADMIN_TOKEN",
                "DATA_FOLDER",
                "ATTACHMENTS_FOLDER",
                "PUSH_ENABLED",
                "PUSH_INSTALLATION_ID",
                "PUSH_INSTALLATION_KEY"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "ADMIN_TOKEN.strongSecret"
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
            return "rust.VaultConfig";
        }

        @Override
        public String loader() {
            return "rust.VaultConfigLoader";
        }

        @Override
        public String environmentVariable() {
            return "VAULT_ENV";
        }

        @Override
        public String docsDirectory() {
            return "rust";
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard(environmentNames(), "VAULT_ENV");
        }

        @Override
        public Evaluation evaluate(ConfigSource source) {
            Recorder recorder = recorder(source);
            return recorder.evaluation(read(recorder.loading()));
        }

        @Override
        public EnvironmentNames environmentNames() {
            return VaultConfigLoader.environmentNames();
        }
    }

    /**
     * What {@link VaultConfigLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<VaultConfig> {
        static ConfigLoader<VaultConfig> loader() {
            return new Instance();
        }

        @Override
        public Class<VaultConfig> type() {
            return VaultConfig.class;
        }

        @Override
        public String environmentVariable() {
            return "VAULT_ENV";
        }

        @Override
        public String docsDirectory() {
            return "rust";
        }

        @Override
        public List<String> variables() {
            return List.of(VaultConfigLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(VaultConfigLoader.rules());
        }

        @Override
        public List<ConfigGroup> groups() {
            return List.of(
                            new ConfigGroup("push", VaultConfig.PushConfig.class, true));
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard(environmentNames(), "VAULT_ENV");
        }

        @Override
        public VaultConfig load(ConfigSource source) {
            return VaultConfigLoader.load(source);
        }

        @Override
        public ConfigReport<VaultConfig> check(ConfigSource source) {
            return VaultConfigLoader.check(source);
        }

        @Override
        public ConfigParts parts(VaultConfig configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addSensitive("ADMIN_TOKEN", configuration.adminToken());
            if (configuration.push().isPresent()) {
                addPush(configuration.push().get(), parts);
            }
            return parts;
        }

        @Override
        public EnvironmentNames environmentNames() {
            return VaultConfigLoader.environmentNames();
        }

        private static void addPush(VaultConfig.PushConfig group, ConfigParts parts) {
            parts.addGroup("push", group);
            parts.addText("PUSH_INSTALLATION_ID", group.installationId());
            parts.addSensitive("PUSH_INSTALLATION_KEY", group.installationKey());
        }
    }

    /**
     * The values of {@link VaultConfig}.
     */
    @GeneratedCode
    private static final class Values implements VaultConfig {
        private final InetAddress address;

        private final transient Optional<Secret> adminToken;

        private final Path dataFolder;

        private final Path attachmentsFolder;

        private final Optional<VaultConfig.PushConfig> push;

        Values(Loading loading) {
            this.address = VaultConfigLoader.address(loading);
            this.adminToken = VaultConfigLoader.adminToken(loading);
            this.dataFolder = loading.setting("DATA_FOLDER")
                    .defaultValue("/data")
                    .toPath();
            this.attachmentsFolder = loading.setting("ATTACHMENTS_FOLDER")
                    .from("DATA_FOLDER")
                    .defaultValue("/data")
                    .toPath();
            this.push = VaultConfigLoader.push(loading);
        }

        @Override
        public InetAddress address() {
            return address;
        }

        @Override
        public Optional<Secret> adminToken() {
            return adminToken;
        }

        @Override
        public Path dataFolder() {
            return dataFolder;
        }

        @Override
        public Path attachmentsFolder() {
            return attachmentsFolder;
        }

        @Override
        public Optional<VaultConfig.PushConfig> push() {
            return push;
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
            Members members = new Members("VaultConfig");
            members.add("address", values.address);
            members.addSecret("adminToken", values.adminToken);
            members.add("dataFolder", values.dataFolder);
            members.add("attachmentsFolder", values.attachmentsFolder);
            members.addGroup("push", values.push);
            return members;
        }
    }

    /**
     * The values of {@link VaultConfig.PushConfig}.
     */
    @GeneratedCode
    private static final class PushValues implements VaultConfig.PushConfig {
        private final boolean enabled;

        private final String installationId;

        private final transient Secret installationKey;

        PushValues(Loading loading) {
            this.enabled = loading.setting("PUSH_ENABLED")
                    .accepts("true, false, 1, 0, yes, no, on or off")
                    .toBoolean();
            this.installationId = loading.setting("PUSH_INSTALLATION_ID")
                    .toText();
            this.installationKey = loading.setting("PUSH_INSTALLATION_KEY")
                    .sensitive()
                    .toSecret();
        }

        @Override
        public boolean enabled() {
            return enabled;
        }

        @Override
        public String installationId() {
            return installationId;
        }

        @Override
        public Secret installationKey() {
            return installationKey;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PushValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(PushValues values) {
            Members members = new Members("PushConfig");
            members.add("enabled", values.enabled);
            members.add("installationId", values.installationId);
            members.addSecret("installationKey", values.installationKey);
            return members;
        }
    }
}
