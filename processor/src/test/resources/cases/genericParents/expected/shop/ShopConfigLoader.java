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
import dev.seaworthy.runtime.load.Relation;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
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
            loading.relation(Relation.ALL_OR_NONE, "", new String[] {"FIRST", "SECOND"}, loading.isSet("FIRST"), loading.isSet("SECOND"));
        }
        return values;
    }

    /**
     * {@code ENTRY}: A type that has the name of one that it inherits.
     */
    private static Entry entry(Loading loading) {
        String text = loading.setting("ENTRY")
                .text();
        if (text == null) {
            return loading.none();
        }
        Entry value;
        try {
            value = new Entry(text.strip());
        } catch (Throwable malformed) {
            return loading.malformed("Entry", malformed);
        }
        return value;
    }

    private static ShopConfig.Kind toKind(Loading loading) {
        return switch (loading.toWord()) {
            case "large" -> ShopConfig.Kind.LARGE;
            case "small" -> ShopConfig.Kind.SMALL;
            default -> loading.unknown("large", "small");
        };
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "NICKNAME",
                "NAME",
                "SERVER_PORT",
                "KIND",
                "ENTRY",
                "FIRST",
                "SECOND"
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
            return List.of(
                            new ConfigGroup("server", ShopConfig.Server.class, false));
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
            parts.addText("NICKNAME", configuration.nickname());
            parts.addText("NAME", configuration.get());
            addServer(configuration.server(), parts);
            parts.addText("ENTRY", configuration.entry());
            parts.addText("FIRST", configuration.one());
            parts.addText("SECOND", configuration.other());
            return parts;
        }

        private static void addServer(ShopConfig.Server group, ConfigParts parts) {
            parts.addGroup("server", group);
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final String nickname;

        private final String get;

        private final ShopConfig.Server server;

        private final ShopConfig.Kind kind;

        private final shop.Entry entry;

        private final Optional<String> one;

        private final Optional<String> other;

        Values(Loading loading) {
            this.nickname = loading.setting("NICKNAME")
                    .toText();
            this.get = loading.setting("NAME")
                    .toText();
            this.server = new ServerValues(loading);
            this.kind = ShopConfigLoader.toKind(loading.setting("KIND")
                    .defaultValue("small"));
            this.entry = ShopConfigLoader.entry(loading);
            this.one = Optional.ofNullable(loading.textSetting("FIRST", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.other = Optional.ofNullable(loading.textSetting("SECOND", Loading.EVERYWHERE)
                    .optional()
                    .toText());
        }

        @Override
        public String nickname() {
            return nickname;
        }

        @Override
        public String get() {
            return get;
        }

        @Override
        public ShopConfig.Server server() {
            return server;
        }

        @Override
        public ShopConfig.Kind kind() {
            return kind;
        }

        @Override
        public shop.Entry entry() {
            return entry;
        }

        @Override
        public Optional<String> one() {
            return one;
        }

        @Override
        public Optional<String> other() {
            return other;
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
            members.add("nickname", values.nickname);
            members.add("get", values.get);
            members.addGroup("server", values.server);
            members.add("kind", values.kind);
            members.add("entry", values.entry);
            members.add("one", values.one);
            members.add("other", values.other);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Server}.
     */
    @GeneratedCode
    private static final class ServerValues implements ShopConfig.Server {
        private final int port;

        ServerValues(Loading loading) {
            this.port = loading.setting("SERVER_PORT")
                    .defaultValue("80")
                    .toInt();
        }

        @Override
        public int port() {
            return port;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ServerValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(ServerValues values) {
            Members members = new Members("Server");
            members.add("port", values.port);
            return members;
        }
    }
}
