package node;

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
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.Urls;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Loads {@link WikiConfig}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class WikiConfigLoader {
    static {
        Loading.requireContract(1, WikiConfigLoader.class);
    }

    private WikiConfigLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static WikiConfig load() {
        Loading loading = new Loading(environmentNames(), "NODE_ENV", ConfigSources.standard(environmentNames(), "NODE_ENV"));
        WikiConfig config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code NODE_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static WikiConfig load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static WikiConfig load(ConfigSource source) {
        Loading loading = new Loading(environmentNames(), "NODE_ENV", source);
        WikiConfig config = read(loading);
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
    public static WikiConfig loadOrExit() {
        Loading loading = new Loading(environmentNames(), "NODE_ENV", ConfigSources.standard(environmentNames(), "NODE_ENV"));
        WikiConfig config = read(loading);
        loading.announceEnvironment("WikiConfig", "NODE_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<WikiConfig> check() {
        return check(ConfigSources.standard(environmentNames(), "NODE_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code NODE_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<WikiConfig> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<WikiConfig> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<WikiConfig> loader() {
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
        return new Recorder(environmentNames(), "WikiConfig", "NODE_ENV", source, variables(), rules());
    }

    private static EnvironmentNames environmentNames() {
        return EnvironmentNames.canonical()
                .with(Environment.DEVELOPMENT, "test");
    }

    private static WikiConfig read(Loading loading) {
        return new Values(loading);
    }

    /**
     * {@code URL}: The address under which people reach it.
     */
    private static URI url(Loading loading) {
        URI value = loading.setting("URL")
                .example("https://wiki.example.com")
                .developmentDefault("http://localhost:3000")
                .toUri();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("schemes", Loading.PRODUCTION, Urls.schemes(value.toString(), "https"), "");
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhostInUrl(value.toString()), "");
        }
        return value;
    }

    /**
     * {@code DEBUG}: What to write to the log.
     */
    private static Set<String> debug(Loading loading) {
        String text = loading.listSetting("DEBUG", ",")
                .defaultValue("http")
                .text();
        if (text == null) {
            return loading.none();
        }
        Set<String> values = new LinkedHashSet<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                if (!values.add(element)) {
                    loading.repeated();
                }
            } catch (RuntimeException malformed) {
                loading.malformed(malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        Set<String> value = Collections.unmodifiableSet(values);
        return value;
    }

    /**
     * {@code OIDC_…}: there when {@code OIDC_CLIENT_ID} is set.
     */
    private static Optional<WikiConfig.OidcConfig> oidc(Loading loading) {
        if (!loading.isSet("OIDC_CLIENT_ID")) {
            loading.unusedSecret(loading.isSet("OIDC_CLIENT_SECRET"), "OIDC_CLIENT_ID", "");
            loading.unused(loading.isTextSet("OIDC_DISPLAY_NAME", Loading.EVERYWHERE), "OIDC_CLIENT_ID", "");
            loading.secretOfAbsent("OIDC_CLIENT_SECRET");
            return Optional.empty();
        }
        loading.enterGroup();
        OidcValues group = new OidcValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "URL",
                "COLLABORATION_URL",
                "HTTPS_PROXY",
                "DEBUG",
                "OIDC_CLIENT_ID",
                "OIDC_CLIENT_SECRET",
                "OIDC_DISPLAY_NAME"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "URL.schemes",
                "URL.noLocalhost"
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
            return "node.WikiConfig";
        }

        @Override
        public String loader() {
            return "node.WikiConfigLoader";
        }

        @Override
        public String environmentVariable() {
            return "NODE_ENV";
        }

        @Override
        public String docsDirectory() {
            return "node";
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard(environmentNames(), "NODE_ENV");
        }

        @Override
        public Evaluation evaluate(ConfigSource source) {
            Recorder recorder = recorder(source);
            return recorder.evaluation(read(recorder.loading()));
        }

        @Override
        public EnvironmentNames environmentNames() {
            return WikiConfigLoader.environmentNames();
        }
    }

    /**
     * What {@link WikiConfigLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<WikiConfig> {
        static ConfigLoader<WikiConfig> loader() {
            return new Instance();
        }

        @Override
        public Class<WikiConfig> type() {
            return WikiConfig.class;
        }

        @Override
        public String environmentVariable() {
            return "NODE_ENV";
        }

        @Override
        public String docsDirectory() {
            return "node";
        }

        @Override
        public List<String> variables() {
            return List.of(WikiConfigLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(WikiConfigLoader.rules());
        }

        @Override
        public List<ConfigGroup> groups() {
            return List.of(
                            new ConfigGroup("oidc", WikiConfig.OidcConfig.class, true));
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard(environmentNames(), "NODE_ENV");
        }

        @Override
        public WikiConfig load(ConfigSource source) {
            return WikiConfigLoader.load(source);
        }

        @Override
        public ConfigReport<WikiConfig> check(ConfigSource source) {
            return WikiConfigLoader.check(source);
        }

        @Override
        public ConfigParts parts(WikiConfig configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addText("URL", configuration.url());
            parts.addText("COLLABORATION_URL", configuration.collaborationUrl());
            parts.addText("HTTPS_PROXY", configuration.proxy());
            parts.addText("DEBUG", configuration.debug());
            if (configuration.oidc().isPresent()) {
                addOidc(configuration.oidc().get(), parts);
            }
            return parts;
        }

        @Override
        public EnvironmentNames environmentNames() {
            return WikiConfigLoader.environmentNames();
        }

        private static void addOidc(WikiConfig.OidcConfig group, ConfigParts parts) {
            parts.addGroup("oidc", group);
            parts.addText("OIDC_CLIENT_ID", group.clientId());
            parts.addSensitive("OIDC_CLIENT_SECRET", group.clientSecret());
            parts.addText("OIDC_DISPLAY_NAME", group.displayName());
        }
    }

    /**
     * The values of {@link WikiConfig}.
     */
    @GeneratedCode
    private static final class Values implements WikiConfig {
        private final URI url;

        private final URI collaborationUrl;

        private final Optional<URI> proxy;

        private final Set<String> debug;

        private final Optional<WikiConfig.OidcConfig> oidc;

        Values(Loading loading) {
            this.url = WikiConfigLoader.url(loading);
            this.collaborationUrl = loading.setting("COLLABORATION_URL")
                    .from("URL")
                    .developmentDefault("http://localhost:3000")
                    .toUri();
            this.proxy = Optional.ofNullable(loading.setting("HTTPS_PROXY")
                    .fallback("https_proxy")
                    .fallback("http_proxy")
                    .optional()
                    .toUri());
            this.debug = WikiConfigLoader.debug(loading);
            this.oidc = WikiConfigLoader.oidc(loading);
        }

        @Override
        public URI url() {
            return url;
        }

        @Override
        public URI collaborationUrl() {
            return collaborationUrl;
        }

        @Override
        public Optional<URI> proxy() {
            return proxy;
        }

        @Override
        public Set<String> debug() {
            return debug;
        }

        @Override
        public Optional<WikiConfig.OidcConfig> oidc() {
            return oidc;
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
            Members members = new Members("WikiConfig");
            members.add("url", values.url);
            members.add("collaborationUrl", values.collaborationUrl);
            members.add("proxy", values.proxy);
            members.add("debug", values.debug);
            members.addGroup("oidc", values.oidc);
            return members;
        }
    }

    /**
     * The values of {@link WikiConfig.OidcConfig}.
     */
    @GeneratedCode
    private static final class OidcValues implements WikiConfig.OidcConfig {
        private final String clientId;

        private final transient Secret clientSecret;

        private final String displayName;

        OidcValues(Loading loading) {
            this.clientId = loading.setting("OIDC_CLIENT_ID")
                    .toText();
            this.clientSecret = loading.setting("OIDC_CLIENT_SECRET")
                    .sensitive()
                    .toSecret();
            this.displayName = loading.textSetting("OIDC_DISPLAY_NAME", Loading.EVERYWHERE)
                    .defaultValue("OpenID Connect")
                    .toText();
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
        public String displayName() {
            return displayName;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OidcValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(OidcValues values) {
            Members members = new Members("OidcConfig");
            members.add("clientId", values.clientId);
            members.addSecret("clientSecret", values.clientSecret);
            members.add("displayName", values.displayName);
            return members;
        }
    }
}
