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
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.load.rule.Hosts;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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
            canSignIn(loading, values);
        }
        return values;
    }

    /**
     * {@code OAUTH_<name>_ISSUER}: Where it is.
     */
    private static URI oauthIssuer(Loading loading) {
        URI value = loading.setting("OAUTH_<name>_ISSUER")
                .alias("OAUTH_<name>_AUTHORITY")
                .example("https://id.example.com")
                .toUri();
        while (loading.isSetTwice()) {
            loading.compare(value, oauthIssuer(loading.second()));
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhostInUrl(value.toString()), "");
        }
        return value;
    }

    /**
     * {@code OAUTH_<name>_DENY_WORDS}: How they are called there.
     */
    private static Map<String, String> oauthDeniedWords(Loading loading) {
        String text = loading.emptySetting("OAUTH_<name>_DENY_WORDS", ",")
                .defaultValue("spam:junk")
                .text();
        if (text == null) {
            return loading.none();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ",", ":");
                if (values.put(name, Convert.entryValue(element, ":")) != null) {
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
        Map<String, String> value = Collections.unmodifiableMap(values);
        return value;
    }

    /**
     * {@code SHARD_<index>_CONNECTIONS}: Its connections.
     */
    private static int shardsConnections(Loading loading) {
        int value = loading.setting("SHARD_<index>_CONNECTIONS")
                .defaultValue("5")
                .toInt();
        if (loading.has() && value > 50L) {
            loading.constraint(Constraints.max(value, 50L), "");
        }
        return value;
    }

    /**
     * {@code OAUTH_<name>_…}: one for each of which a variable is set.
     */
    private static Map<String, ShopConfig.OAuthClient> oauth(Loading all) {
        Map<String, ShopConfig.OAuthClient> groups = new LinkedHashMap<>();
        for (String name : all.names("OAUTH_",
                "_CLIENT_ID",
                "_CLIENT_SECRET",
                "_ISSUER",
                "_AUTHORITY",
                "_SCOPES",
                "_DENY_DOMAIN",
                "_DENY_WORDS")) {
            Loading loading = all.named("<name>", name);
            if (loading.isSet("OAUTH_<name>_CLIENT_ID")
                    || loading.isSet("OAUTH_<name>_CLIENT_SECRET")
                    || loading.isSet("OAUTH_<name>_ISSUER")
                    || loading.isSet("OAUTH_<name>_AUTHORITY")
                    || loading.isListSet("OAUTH_<name>_SCOPES", ",")
                    || loading.isSet("OAUTH_<name>_DENY_DOMAIN")
                    || loading.isEmptySet("OAUTH_<name>_DENY_WORDS", ",")) {
                loading.enterGroup();
                groups.put(name, new OauthValues(loading));
                loading.leaveGroup();
            }
            all.include(loading);
        }
        return Collections.unmodifiableMap(groups);
    }

    /**
     * {@code OAUTH_<name>_DENY_…}: there when {@code OAUTH_<name>_DENY_DOMAIN} is set.
     */
    private static Optional<ShopConfig.Denied> oauthDenied(Loading loading) {
        if (!loading.isSet("OAUTH_<name>_DENY_DOMAIN")) {
            loading.unused(loading.isEmptySet("OAUTH_<name>_DENY_WORDS", ","), "OAUTH_<name>_DENY_DOMAIN", "");
            return Optional.empty();
        }
        loading.enterGroup();
        OauthDeniedValues group = new OauthDeniedValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code SHARD_<index>_…}: one for each of which a variable is set.
     */
    private static List<ShopConfig.Shard> shards(Loading all) {
        List<ShopConfig.Shard> groups = new ArrayList<>();
        for (String name : all.indexes("SHARD_",
                "_HOST",
                "_REPLICA",
                "_NAME",
                "_CONNECTIONS")) {
            Loading loading = all.named("<index>", name);
            if (loading.isSet("SHARD_<index>_HOST")
                    || loading.isTextSet("SHARD_<index>_REPLICA", Loading.EVERYWHERE)
                    || loading.isTextSet("SHARD_<index>_NAME", Loading.EVERYWHERE)
                    || loading.isSet("SHARD_<index>_CONNECTIONS")) {
                all.index("SHARD_<index>", groups.size(), name);
                loading.enterGroup();
                groups.add(new ShardsValues(loading));
                loading.leaveGroup();
            }
            all.include(loading);
        }
        return Collections.unmodifiableList(groups);
    }

    /**
     * People can sign in somewhere.
     */
    private static void canSignIn(Loading loading, ShopConfig values) {
        if (!loading.applies(Loading.PRODUCTION)) {
            return;
        }
        ShopConfig seen = loading.guards() ? new Guarded(loading, values) : values;
        boolean holds;
        try {
            holds = seen.canSignIn();
        } catch (Throwable thrown) {
            loading.plainRuleThrew("canSignIn", Loading.PRODUCTION, thrown, false);
            return;
        }
        loading.plainRule("canSignIn", Loading.PRODUCTION, holds, "must hold, because nobody could buy", false);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "PORT",
                "PORT_NAME",
                "OAUTH_<name>_CLIENT_ID",
                "OAUTH_<name>_CLIENT_SECRET",
                "OAUTH_<name>_ISSUER",
                "OAUTH_<name>_SCOPES",
                "OAUTH_<name>_DENY_DOMAIN",
                "OAUTH_<name>_DENY_WORDS",
                "SHARD_<index>_HOST",
                "SHARD_<index>_REPLICA",
                "SHARD_<index>_NAME",
                "SHARD_<index>_CONNECTIONS"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "OAUTH_<name>_ISSUER.noLocalhost",
                "canSignIn"
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
            parts.addText("PORT_NAME", configuration.portName());
            for (ShopConfig.OAuthClient each : configuration.oauth().values()) {
                addOauth(each, parts);
            }
            for (ShopConfig.Shard each : configuration.shards()) {
                addShards(each, parts);
            }
            return parts;
        }

        private static void addOauth(ShopConfig.OAuthClient group, ConfigParts parts) {
            parts.addText("OAUTH_<name>_CLIENT_ID", group.clientId());
            parts.addSensitive("OAUTH_<name>_CLIENT_SECRET", group.clientSecret());
            parts.addText("OAUTH_<name>_ISSUER", group.issuer());
            parts.addText("OAUTH_<name>_SCOPES", group.scopes());
            if (group.denied().isPresent()) {
                addOauthDenied(group.denied().get(), parts);
            }
        }

        private static void addOauthDenied(ShopConfig.Denied group, ConfigParts parts) {
            parts.addText("OAUTH_<name>_DENY_DOMAIN", group.domain());
            parts.addText("OAUTH_<name>_DENY_WORDS", group.words());
        }

        private static void addShards(ShopConfig.Shard group, ConfigParts parts) {
            parts.addText("SHARD_<index>_HOST", group.host());
            parts.addText("SHARD_<index>_REPLICA", group.replica());
            parts.addText("SHARD_<index>_NAME", group.name());
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final int port;

        private final String portName;

        private final Map<String, ShopConfig.OAuthClient> oauth;

        private final List<ShopConfig.Shard> shards;

        Values(Loading loading) {
            this.port = loading.setting("PORT")
                    .defaultValue("8080")
                    .toInt();
            this.portName = loading.textSetting("PORT_NAME", Loading.EVERYWHERE)
                    .defaultValue("shop")
                    .toText();
            this.oauth = ShopConfigLoader.oauth(loading);
            this.shards = ShopConfigLoader.shards(loading);
        }

        @Override
        public int port() {
            return port;
        }

        @Override
        public String portName() {
            return portName;
        }

        @Override
        public Map<String, ShopConfig.OAuthClient> oauth() {
            return oauth;
        }

        @Override
        public List<ShopConfig.Shard> shards() {
            return shards;
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
            members.add("port", values.port);
            members.add("portName", values.portName);
            members.addGroup("oauth", values.oauth);
            members.addGroup("shards", values.shards);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.OAuthClient}.
     */
    @GeneratedCode
    private static final class OauthValues implements ShopConfig.OAuthClient {
        private final String clientId;

        private final transient Secret clientSecret;

        private final URI issuer;

        private final List<String> scopes;

        private final Optional<ShopConfig.Denied> denied;

        OauthValues(Loading loading) {
            this.clientId = loading.setting("OAUTH_<name>_CLIENT_ID")
                    .toText();
            this.clientSecret = loading.setting("OAUTH_<name>_CLIENT_SECRET")
                    .sensitive()
                    .toSecret();
            this.issuer = ShopConfigLoader.oauthIssuer(loading);
            this.scopes = loading.listSetting("OAUTH_<name>_SCOPES", ",")
                    .defaultValue("openid")
                    .toTexts();
            this.denied = ShopConfigLoader.oauthDenied(loading);
        }

        @Override
        public String clientId() {
            return clientId;
        }

        @Override
        public Secret clientSecret() {
            return clientSecret;
        }

        @Override
        public URI issuer() {
            return issuer;
        }

        @Override
        public List<String> scopes() {
            return scopes;
        }

        @Override
        public Optional<ShopConfig.Denied> denied() {
            return denied;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OauthValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(OauthValues values) {
            Members members = new Members("OAuthClient");
            members.add("clientId", values.clientId);
            members.addSecret("clientSecret", values.clientSecret);
            members.add("issuer", values.issuer);
            members.add("scopes", values.scopes);
            members.addGroup("denied", values.denied);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Denied}.
     */
    @GeneratedCode
    private static final class OauthDeniedValues implements ShopConfig.Denied {
        private final String domain;

        private final Map<String, String> words;

        OauthDeniedValues(Loading loading) {
            this.domain = loading.setting("OAUTH_<name>_DENY_DOMAIN")
                    .toText();
            this.words = ShopConfigLoader.oauthDeniedWords(loading);
        }

        @Override
        public String domain() {
            return domain;
        }

        @Override
        public Map<String, String> words() {
            return words;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OauthDeniedValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(OauthDeniedValues values) {
            Members members = new Members("Denied");
            members.add("domain", values.domain);
            members.add("words", values.words);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Shard}.
     */
    @GeneratedCode
    private static final class ShardsValues implements ShopConfig.Shard {
        private final String host;

        private final String replica;

        private final String name;

        private final int connections;

        ShardsValues(Loading loading) {
            this.host = loading.setting("SHARD_<index>_HOST")
                    .toText();
            this.replica = loading.textSetting("SHARD_<index>_REPLICA", Loading.EVERYWHERE)
                    .from("SHARD_<index>_HOST")
                    .toText();
            this.name = loading.textSetting("SHARD_<index>_NAME", Loading.EVERYWHERE)
                    .textFrom(Loading.EVERYWHERE, "PORT_NAME")
                    .defaultValue("shop")
                    .toText();
            this.connections = ShopConfigLoader.shardsConnections(loading);
        }

        @Override
        public String host() {
            return host;
        }

        @Override
        public String replica() {
            return replica;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int connections() {
            return connections;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ShardsValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(ShardsValues values) {
            Members members = new Members("Shard");
            members.add("host", values.host);
            members.add("replica", values.replica);
            members.add("name", values.name);
            members.add("connections", values.connections);
            return members;
        }
    }

    /**
     * Stands between {@link ShopConfig} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class Guarded implements ShopConfig {
        private final Loading loading;

        private final ShopConfig values;

        Guarded(Loading loading, ShopConfig values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public int port() {
            loading.reads("PORT");
            return values.port();
        }

        @Override
        public String portName() {
            loading.reads("PORT_NAME");
            return values.portName();
        }

        @Override
        public Map<String, ShopConfig.OAuthClient> oauth() {
            loading.reads("OAUTH_<name>");
            return values.oauth();
        }

        @Override
        public List<ShopConfig.Shard> shards() {
            loading.reads("SHARD_<index>");
            return values.shards();
        }
    }
}
