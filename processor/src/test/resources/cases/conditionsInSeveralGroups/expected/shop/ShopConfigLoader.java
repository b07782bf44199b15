package shop;

import dev.seaworthy.Environment;
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
import dev.seaworthy.runtime.load.Relation;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.convert.Convert;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            judgeOauth(loading, values);
            if (values.partners().isPresent()) {
                judgePartnersShops(loading, values);
            }
        }
        return values;
    }

    /**
     * {@code OAUTH_<name>_…}: judges for each what depends on several of its settings.
     */
    private static void judgeOauth(Loading all, ShopConfig values) {
        for (Map.Entry<String, ShopConfig.OAuthClient> each : values.oauth().entrySet()) {
            Loading loading = all.named("<name>", each.getKey());
            ShopConfig.OAuthClient group = each.getValue();
            int demanded;
            do {
                demanded = loading.demanded();
                if (!loading.isMissing("OAUTH_<name>_ISSUER") && !loading.isMissing("OAUTH_<name>_TYPE")) {
                    loading.requirement("OAUTH_<name>_ISSUER", group.issuer().isPresent(), group.type() == ShopConfig.Type.OIDC, "OAUTH_<name>_TYPE", "oidc");
                }
                if (!loading.isMissing("OAUTH_<name>_PROFILE") && !loading.isMissing("OAUTH_<name>_SCOPES")) {
                    boolean isDemanded = false;
                    for (String element : group.scopes()) {
                        isDemanded |= element.equals("profile");
                    }
                    loading.requirement("OAUTH_<name>_PROFILE", group.profile().isPresent() && !group.profile().get().isBlank(), isDemanded, "OAUTH_<name>_SCOPES contains profile");
                }
                if (group.token().isPresent()) {
                    if (!loading.isMissing("OAUTH_<name>_TOKEN_AUDIENCE")) {
                        loading.requirement("OAUTH_<name>_TOKEN_AUDIENCE", group.token().get().audience().isPresent() && !group.token().get().audience().get().isBlank(), loading.isSet("OAUTH_<name>_ISSUER") || loading.mustBeSet("OAUTH_<name>_ISSUER"), "OAUTH_<name>_ISSUER is set");
                    }
                }
                if (!loading.isMissing("OAUTH_<name>_TOKEN_ALGORITHM") && !loading.isMissing("OAUTH_<name>_TYPE") && !group.token().isPresent()) {
                    if (group.type() == ShopConfig.Type.OIDC && loading.requiresGroup("OAUTH_<name>_TOKEN_ALGORITHM", "OAUTH_<name>_TYPE is oidc")) {
                        OauthTokenValues required = new OauthTokenValues(loading);
                        int demandedInside;
                        do {
                            demandedInside = loading.demanded();
                            if (!loading.isMissing("OAUTH_<name>_TOKEN_AUDIENCE")) {
                                loading.requirement("OAUTH_<name>_TOKEN_AUDIENCE", required.audience().isPresent() && !required.audience().get().isBlank(), loading.isSet("OAUTH_<name>_ISSUER") || loading.mustBeSet("OAUTH_<name>_ISSUER"), "OAUTH_<name>_ISSUER is set");
                            }
                        } while (loading.demanded() > demandedInside);
                        loading.leaveRequiredGroup("OAUTH_<name>_TOKEN_ALGORITHM");
                    }
                }
                if (!loading.isMissing("OAUTH_<name>_PROXY_MODE") && !loading.isMissing("OAUTH_<name>_TYPE") && !group.proxy().isPresent()) {
                    if (group.type() == ShopConfig.Type.SAML && loading.requiresGroup("OAUTH_<name>_PROXY_MODE", "OAUTH_<name>_TYPE is saml")) {
                        new OauthProxyValues(loading);
                        loading.leaveRequiredGroup("OAUTH_<name>_PROXY_MODE", "on");
                    }
                }
            } while (loading.demanded() > demanded);
            loading.relation(Relation.EXACTLY_ONE, "each client has one secret", new String[] {"OAUTH_<name>_SECRET", "OAUTH_<name>_SECRET_FILE_PATH"}, loading.isSet("OAUTH_<name>_SECRET"), loading.isSet("OAUTH_<name>_SECRET_FILE_PATH"));
            oauthAsksForAnIdentity(loading, group);
            if (group.token().isPresent()) {
                oauthTokenIsShort(loading, group.token().get());
            }
            all.include(loading);
        }
    }

    /**
     * {@code PARTNERS_SHOP_<index>_…}: judges for each what depends on several of its settings.
     */
    private static void judgePartnersShops(Loading all, ShopConfig values) {
        int place = 0;
        for (ShopConfig.Partner group : values.partners().get().shops()) {
            Loading loading = all.indexed("PARTNERS_SHOP_<index>", "<index>", place++);
            if (!loading.isMissing("PARTNERS_SHOP_<index>_CALLBACK") && !loading.isMissing("PARTNERS_SHOP_<index>_RELEASE")) {
                loading.requirement("PARTNERS_SHOP_<index>_CALLBACK", group.callback().isPresent(), loading.isKept("PARTNERS_SHOP_<index>_RELEASE", "2"), "PARTNERS_SHOP_<index>_RELEASE", "2");
            }
            if (!loading.isMissing("PARTNERS_SHOP_<index>_BUCKET") && !loading.isMissing("STORAGE")) {
                loading.requirement("PARTNERS_SHOP_<index>_BUCKET", group.bucket().isPresent() && !group.bucket().get().isBlank(), values.storage().equals("s3"), "STORAGE", "s3");
            }
            if (!loading.isMissing("PARTNERS_SHOP_<index>_BUCKET") && !loading.isMissing("APP_ENV")) {
                loading.requirement("PARTNERS_SHOP_<index>_BUCKET", group.bucket().isPresent() && !group.bucket().get().isBlank(), values.environment() == Environment.PRODUCTION, "APP_ENV", "production");
            }
            loading.relation(Relation.ALL_OR_NONE, "", new String[] {"PARTNERS_SHOP_<index>_USER", "PARTNERS_SHOP_<index>_PASSWORD"}, loading.isSet("PARTNERS_SHOP_<index>_USER"), loading.isSet("PARTNERS_SHOP_<index>_PASSWORD"));
            all.include(loading);
        }
    }

    /**
     * {@code APP_ENV}: Where the shop runs.
     */
    private static Environment environment(Loading loading) {
        loading.setting("APP_ENV")
                .accepts("development, staging or production")
                .text();
        return loading.environment();
    }

    /**
     * {@code OAUTH_<name>_SCOPES}: What is asked for.
     */
    private static Set<String> oauthScopes(Loading loading) {
        String text = loading.listSetting("OAUTH_<name>_SCOPES", ",")
                .defaultValue("openid")
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
     * {@code PARTNERS_SHOP_<index>_RELEASE}: What it runs.
     */
    private static ShopConfig.Release partnersShopsRelease(Loading loading) {
        String text = loading.setting("PARTNERS_SHOP_<index>_RELEASE")
                .defaultValue("1")
                .text();
        if (text == null) {
            return loading.none();
        }
        ShopConfig.Release value;
        try {
            value = Loading.made(ShopConfig.Release.of(text.strip()), "Release.of");
        } catch (Throwable malformed) {
            return loading.malformed("Release", malformed);
        }
        loading.keep("PARTNERS_SHOP_<index>_RELEASE");
        return value;
    }

    /**
     * {@code OAUTH_<name>_…}: one for each of which a variable is set.
     */
    private static Map<String, ShopConfig.OAuthClient> oauth(Loading all) {
        Map<String, ShopConfig.OAuthClient> groups = new LinkedHashMap<>();
        for (String name : all.names("OAUTH_",
                "_TYPE",
                "_ISSUER",
                "_SECRET",
                "_SECRET_FILE_PATH",
                "_SCOPES",
                "_PROFILE",
                "_TOKEN_ALGORITHM",
                "_TOKEN_LIFETIME",
                "_TOKEN_AUDIENCE",
                "_PROXY_MODE",
                "_PROXY_URL")) {
            Loading loading = all.named("<name>", name);
            if (loading.isSet("OAUTH_<name>_TYPE")
                    || loading.isSet("OAUTH_<name>_ISSUER")
                    || loading.isTextSet("OAUTH_<name>_SECRET", Loading.EVERYWHERE)
                    || loading.isSet("OAUTH_<name>_SECRET_FILE_PATH")
                    || loading.isListSet("OAUTH_<name>_SCOPES", ",")
                    || loading.isTextSet("OAUTH_<name>_PROFILE", Loading.EVERYWHERE)
                    || loading.isSet("OAUTH_<name>_TOKEN_ALGORITHM")
                    || loading.isSet("OAUTH_<name>_TOKEN_LIFETIME")
                    || loading.isTextSet("OAUTH_<name>_TOKEN_AUDIENCE", Loading.EVERYWHERE)
                    || loading.isSet("OAUTH_<name>_PROXY_MODE")
                    || loading.isSet("OAUTH_<name>_PROXY_URL")) {
                loading.enterGroup();
                groups.put(name, new OauthValues(loading));
                loading.leaveGroup();
            }
            all.include(loading);
        }
        return Collections.unmodifiableMap(groups);
    }

    /**
     * {@code OAUTH_<name>_TOKEN_…}: there when one of its variables is set.
     */
    private static Optional<ShopConfig.Token> oauthToken(Loading loading) {
        if (!(loading.isSet("OAUTH_<name>_TOKEN_ALGORITHM")
                || loading.isSet("OAUTH_<name>_TOKEN_LIFETIME")
                || loading.isTextSet("OAUTH_<name>_TOKEN_AUDIENCE", Loading.EVERYWHERE))) {
            return Optional.empty();
        }
        loading.enterGroup();
        OauthTokenValues group = new OauthTokenValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code OAUTH_<name>_PROXY_…}: there when {@code OAUTH_<name>_PROXY_MODE} is {@code on}.
     */
    private static Optional<ShopConfig.Proxy> oauthProxy(Loading loading) {
        boolean isOn = false;
        if (loading.isSet("OAUTH_<name>_PROXY_MODE")) {
            String value = loading.setting("OAUTH_<name>_PROXY_MODE")
                    .toText();
            isOn = loading.has() && value.equals("on");
        }
        if (!isOn) {
            loading.unused(loading.isSet("OAUTH_<name>_PROXY_URL"), "OAUTH_<name>_PROXY_MODE", "on");
            return Optional.empty();
        }
        loading.enterGroup("on");
        OauthProxyValues group = new OauthProxyValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code PARTNERS_…}: there when {@code PARTNERS_KEY} is set.
     */
    private static Optional<ShopConfig.Partners> partners(Loading loading) {
        if (!loading.isSet("PARTNERS_KEY")) {
            loading.unusedOnes("PARTNERS_SHOP_", "_URL", "PARTNERS_KEY", "");
            loading.unusedOnes("PARTNERS_SHOP_", "_RELEASE", "PARTNERS_KEY", "");
            loading.unusedOnes("PARTNERS_SHOP_", "_CALLBACK", "PARTNERS_KEY", "");
            loading.unusedOnes("PARTNERS_SHOP_", "_USER", "PARTNERS_KEY", "");
            loading.unusedSecretOnes("PARTNERS_SHOP_", "_PASSWORD", "PARTNERS_KEY", "");
            loading.unusedOnes("PARTNERS_SHOP_", "_BUCKET", "PARTNERS_KEY", "");
            loading.secretOfAbsent("PARTNERS_KEY");
            loading.secretOfAbsent("PARTNERS_SHOP_<index>_PASSWORD");
            return Optional.empty();
        }
        loading.enterGroup();
        PartnersValues group = new PartnersValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code PARTNERS_SHOP_<index>_…}: one for each of which a variable is set.
     */
    private static List<ShopConfig.Partner> partnersShops(Loading all) {
        List<ShopConfig.Partner> groups = new ArrayList<>();
        for (String name : all.indexes("PARTNERS_SHOP_",
                "_URL",
                "_RELEASE",
                "_CALLBACK",
                "_USER",
                "_PASSWORD",
                "_BUCKET")) {
            Loading loading = all.named("<index>", name);
            if (loading.isSet("PARTNERS_SHOP_<index>_URL")
                    || loading.isSet("PARTNERS_SHOP_<index>_RELEASE")
                    || loading.isSet("PARTNERS_SHOP_<index>_CALLBACK")
                    || loading.isTextSet("PARTNERS_SHOP_<index>_USER", Loading.EVERYWHERE)
                    || loading.isTextSet("PARTNERS_SHOP_<index>_PASSWORD", Loading.EVERYWHERE)
                    || loading.isTextSet("PARTNERS_SHOP_<index>_BUCKET", Loading.EVERYWHERE)) {
                all.index("PARTNERS_SHOP_<index>", groups.size(), name);
                loading.enterGroup();
                groups.add(new PartnersShopsValues(loading));
                loading.leaveGroup();
            }
            all.include(loading);
        }
        return Collections.unmodifiableList(groups);
    }

    private static ShopConfig.Type toType(Loading loading) {
        return switch (loading.toWord()) {
            case "oidc" -> ShopConfig.Type.OIDC;
            case "saml" -> ShopConfig.Type.SAML;
            default -> loading.unknown("oidc", "saml");
        };
    }

    /**
     * A client of OpenID Connect asks for an identity.
     */
    private static void oauthAsksForAnIdentity(Loading loading, ShopConfig.OAuthClient values) {
        if (!loading.applies(Loading.PRODUCTION)) {
            return;
        }
        ShopConfig.OAuthClient seen = loading.guards() ? new GuardedOauth(loading, values) : values;
        boolean holds;
        try {
            holds = seen.asksForAnIdentity();
        } catch (Throwable thrown) {
            loading.plainRuleThrew("oauth.<name>.asksForAnIdentity", Loading.PRODUCTION, thrown, true);
            return;
        }
        loading.plainRule("oauth.<name>.asksForAnIdentity", Loading.PRODUCTION, holds, "must hold, because people have no identity otherwise", true);
    }

    /**
     * A token does not last.
     */
    private static void oauthTokenIsShort(Loading loading, ShopConfig.Token values) {
        if (!loading.applies(Loading.PRODUCTION)) {
            return;
        }
        ShopConfig.Token seen = loading.guards() ? new GuardedOauthToken(loading, values) : values;
        boolean holds;
        try {
            holds = seen.isShort();
        } catch (Throwable thrown) {
            loading.plainRuleThrew("oauth.<name>.token.isShort", Loading.PRODUCTION, thrown, true);
            return;
        }
        loading.plainRule("oauth.<name>.token.isShort", Loading.PRODUCTION, holds, "A token does not last", true);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "APP_ENV",
                "STORAGE",
                "OAUTH_<name>_TYPE",
                "OAUTH_<name>_ISSUER",
                "OAUTH_<name>_SECRET",
                "OAUTH_<name>_SECRET_FILE_PATH",
                "OAUTH_<name>_SCOPES",
                "OAUTH_<name>_PROFILE",
                "OAUTH_<name>_TOKEN_ALGORITHM",
                "OAUTH_<name>_TOKEN_LIFETIME",
                "OAUTH_<name>_TOKEN_AUDIENCE",
                "OAUTH_<name>_PROXY_MODE",
                "OAUTH_<name>_PROXY_URL",
                "PARTNERS_KEY",
                "PARTNERS_SHOP_<index>_URL",
                "PARTNERS_SHOP_<index>_RELEASE",
                "PARTNERS_SHOP_<index>_CALLBACK",
                "PARTNERS_SHOP_<index>_USER",
                "PARTNERS_SHOP_<index>_PASSWORD",
                "PARTNERS_SHOP_<index>_BUCKET"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "oauth.<name>.asksForAnIdentity",
                "oauth.<name>.token.isShort"
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
                            new ConfigGroup("partners", ShopConfig.Partners.class, true));
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
            parts.addText("STORAGE", configuration.storage());
            for (ShopConfig.OAuthClient each : configuration.oauth().values()) {
                addOauth(each, parts);
            }
            if (configuration.partners().isPresent()) {
                addPartners(configuration.partners().get(), parts);
            }
            return parts;
        }

        private static void addOauth(ShopConfig.OAuthClient group, ConfigParts parts) {
            parts.addText("OAUTH_<name>_ISSUER", group.issuer());
            parts.addSensitive("OAUTH_<name>_SECRET", group.secret());
            parts.addText("OAUTH_<name>_SCOPES", group.scopes());
            parts.addText("OAUTH_<name>_PROFILE", group.profile());
            if (group.token().isPresent()) {
                addOauthToken(group.token().get(), parts);
            }
            if (group.proxy().isPresent()) {
                addOauthProxy(group.proxy().get(), parts);
            }
        }

        private static void addOauthToken(ShopConfig.Token group, ConfigParts parts) {
            parts.addText("OAUTH_<name>_TOKEN_ALGORITHM", group.algorithm());
            parts.addText("OAUTH_<name>_TOKEN_AUDIENCE", group.audience());
        }

        private static void addOauthProxy(ShopConfig.Proxy group, ConfigParts parts) {
            parts.addText("OAUTH_<name>_PROXY_MODE", group.mode());
            parts.addText("OAUTH_<name>_PROXY_URL", group.url());
        }

        private static void addPartners(ShopConfig.Partners group, ConfigParts parts) {
            parts.addGroup("partners", group);
            parts.addSensitive("PARTNERS_KEY", group.key());
            for (ShopConfig.Partner each : group.shops()) {
                addPartnersShops(each, parts);
            }
        }

        private static void addPartnersShops(ShopConfig.Partner group, ConfigParts parts) {
            parts.addText("PARTNERS_SHOP_<index>_URL", group.url());
            parts.addText("PARTNERS_SHOP_<index>_RELEASE", group.release());
            parts.addText("PARTNERS_SHOP_<index>_CALLBACK", group.callback());
            parts.addText("PARTNERS_SHOP_<index>_USER", group.user());
            parts.addSensitive("PARTNERS_SHOP_<index>_PASSWORD", group.password());
            parts.addText("PARTNERS_SHOP_<index>_BUCKET", group.bucket());
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final Environment environment;

        private final String storage;

        private final Map<String, ShopConfig.OAuthClient> oauth;

        private final Optional<ShopConfig.Partners> partners;

        Values(Loading loading) {
            this.environment = ShopConfigLoader.environment(loading);
            this.storage = loading.textSetting("STORAGE", Loading.EVERYWHERE)
                    .defaultValue("disk")
                    .toText();
            this.oauth = ShopConfigLoader.oauth(loading);
            this.partners = ShopConfigLoader.partners(loading);
        }

        @Override
        public Environment environment() {
            return environment;
        }

        @Override
        public String storage() {
            return storage;
        }

        @Override
        public Map<String, ShopConfig.OAuthClient> oauth() {
            return oauth;
        }

        @Override
        public Optional<ShopConfig.Partners> partners() {
            return partners;
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
            members.add("storage", values.storage);
            members.addGroup("oauth", values.oauth);
            members.addGroup("partners", values.partners);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.OAuthClient}.
     */
    @GeneratedCode
    private static final class OauthValues implements ShopConfig.OAuthClient {
        private final ShopConfig.Type type;

        private final Optional<URI> issuer;

        private final transient Optional<Secret> secret;

        private final Optional<Path> secretFile;

        private final Set<String> scopes;

        private final Optional<String> profile;

        private final Optional<ShopConfig.Token> token;

        private final Optional<ShopConfig.Proxy> proxy;

        OauthValues(Loading loading) {
            this.type = ShopConfigLoader.toType(loading.setting("OAUTH_<name>_TYPE")
                    .accepts("oidc or saml"));
            this.issuer = Optional.ofNullable(loading.setting("OAUTH_<name>_ISSUER")
                    .example("https://id.example.com")
                    .optional()
                    .toUri());
            this.secret = Optional.ofNullable(loading.textSetting("OAUTH_<name>_SECRET", Loading.EVERYWHERE)
                    .sensitive()
                    .optional()
                    .toSecret());
            this.secretFile = Optional.ofNullable(loading.setting("OAUTH_<name>_SECRET_FILE_PATH")
                    .optional()
                    .toPath());
            this.scopes = ShopConfigLoader.oauthScopes(loading);
            this.profile = Optional.ofNullable(loading.textSetting("OAUTH_<name>_PROFILE", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.token = ShopConfigLoader.oauthToken(loading);
            this.proxy = ShopConfigLoader.oauthProxy(loading);
        }

        @Override
        public ShopConfig.Type type() {
            return type;
        }

        @Override
        public Optional<URI> issuer() {
            return issuer;
        }

        @Override
        public Optional<Secret> secret() {
            return secret;
        }

        @Override
        public Optional<Path> secretFile() {
            return secretFile;
        }

        @Override
        public Set<String> scopes() {
            return scopes;
        }

        @Override
        public Optional<String> profile() {
            return profile;
        }

        @Override
        public Optional<ShopConfig.Token> token() {
            return token;
        }

        @Override
        public Optional<ShopConfig.Proxy> proxy() {
            return proxy;
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
            members.add("type", values.type);
            members.add("issuer", values.issuer);
            members.addSecret("secret", values.secret);
            members.add("secretFile", values.secretFile);
            members.add("scopes", values.scopes);
            members.add("profile", values.profile);
            members.addGroup("token", values.token);
            members.addGroup("proxy", values.proxy);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Token}.
     */
    @GeneratedCode
    private static final class OauthTokenValues implements ShopConfig.Token {
        private final String algorithm;

        private final Duration lifetime;

        private final Optional<String> audience;

        OauthTokenValues(Loading loading) {
            this.algorithm = loading.setting("OAUTH_<name>_TOKEN_ALGORITHM")
                    .toText();
            this.lifetime = loading.setting("OAUTH_<name>_TOKEN_LIFETIME")
                    .defaultValue("1h")
                    .toDuration();
            this.audience = Optional.ofNullable(loading.textSetting("OAUTH_<name>_TOKEN_AUDIENCE", Loading.EVERYWHERE)
                    .optional()
                    .toText());
        }

        @Override
        public String algorithm() {
            return algorithm;
        }

        @Override
        public Duration lifetime() {
            return lifetime;
        }

        @Override
        public Optional<String> audience() {
            return audience;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OauthTokenValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(OauthTokenValues values) {
            Members members = new Members("Token");
            members.add("algorithm", values.algorithm);
            members.add("lifetime", values.lifetime);
            members.add("audience", values.audience);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Proxy}.
     */
    @GeneratedCode
    private static final class OauthProxyValues implements ShopConfig.Proxy {
        private final String mode;

        private final URI url;

        OauthProxyValues(Loading loading) {
            this.mode = loading.setting("OAUTH_<name>_PROXY_MODE")
                    .toText();
            this.url = loading.setting("OAUTH_<name>_PROXY_URL")
                    .accepts("a URI")
                    .toUri();
        }

        @Override
        public String mode() {
            return mode;
        }

        @Override
        public URI url() {
            return url;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OauthProxyValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(OauthProxyValues values) {
            Members members = new Members("Proxy");
            members.add("mode", values.mode);
            members.add("url", values.url);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Partners}.
     */
    @GeneratedCode
    private static final class PartnersValues implements ShopConfig.Partners {
        private final transient Secret key;

        private final List<ShopConfig.Partner> shops;

        PartnersValues(Loading loading) {
            this.key = loading.setting("PARTNERS_KEY")
                    .sensitive()
                    .toSecret();
            this.shops = ShopConfigLoader.partnersShops(loading);
        }

        @Override
        public Secret key() {
            return key;
        }

        @Override
        public List<ShopConfig.Partner> shops() {
            return shops;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PartnersValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(PartnersValues values) {
            Members members = new Members("Partners");
            members.addSecret("key", values.key);
            members.addGroup("shops", values.shops);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Partner}.
     */
    @GeneratedCode
    private static final class PartnersShopsValues implements ShopConfig.Partner {
        private final URI url;

        private final ShopConfig.Release release;

        private final Optional<URI> callback;

        private final Optional<String> user;

        private final transient Optional<Secret> password;

        private final Optional<String> bucket;

        PartnersShopsValues(Loading loading) {
            this.url = loading.setting("PARTNERS_SHOP_<index>_URL")
                    .accepts("a URI")
                    .toUri();
            this.release = ShopConfigLoader.partnersShopsRelease(loading);
            this.callback = Optional.ofNullable(loading.setting("PARTNERS_SHOP_<index>_CALLBACK")
                    .accepts("a URI")
                    .optional()
                    .toUri());
            this.user = Optional.ofNullable(loading.textSetting("PARTNERS_SHOP_<index>_USER", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.password = Optional.ofNullable(loading.textSetting("PARTNERS_SHOP_<index>_PASSWORD", Loading.EVERYWHERE)
                    .sensitive()
                    .optional()
                    .toSecret());
            this.bucket = Optional.ofNullable(loading.textSetting("PARTNERS_SHOP_<index>_BUCKET", Loading.EVERYWHERE)
                    .optional()
                    .toText());
        }

        @Override
        public URI url() {
            return url;
        }

        @Override
        public ShopConfig.Release release() {
            return release;
        }

        @Override
        public Optional<URI> callback() {
            return callback;
        }

        @Override
        public Optional<String> user() {
            return user;
        }

        @Override
        public Optional<Secret> password() {
            return password;
        }

        @Override
        public Optional<String> bucket() {
            return bucket;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PartnersShopsValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(PartnersShopsValues values) {
            Members members = new Members("Partner");
            members.add("url", values.url);
            members.add("release", values.release);
            members.add("callback", values.callback);
            members.add("user", values.user);
            members.addSecret("password", values.password);
            members.add("bucket", values.bucket);
            return members;
        }
    }

    /**
     * Stands between {@link ShopConfig.OAuthClient} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class GuardedOauth implements ShopConfig.OAuthClient {
        private final Loading loading;

        private final ShopConfig.OAuthClient values;

        GuardedOauth(Loading loading, ShopConfig.OAuthClient values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public ShopConfig.Type type() {
            loading.reads("OAUTH_<name>_TYPE");
            return values.type();
        }

        @Override
        public Optional<URI> issuer() {
            loading.reads("OAUTH_<name>_ISSUER");
            return values.issuer();
        }

        @Override
        public Optional<Secret> secret() {
            loading.reads("OAUTH_<name>_SECRET");
            return values.secret();
        }

        @Override
        public Optional<Path> secretFile() {
            loading.reads("OAUTH_<name>_SECRET_FILE_PATH");
            return values.secretFile();
        }

        @Override
        public Set<String> scopes() {
            loading.reads("OAUTH_<name>_SCOPES");
            return values.scopes();
        }

        @Override
        public Optional<String> profile() {
            loading.reads("OAUTH_<name>_PROFILE");
            return values.profile();
        }

        @Override
        public Optional<ShopConfig.Token> token() {
            if (values.token().isPresent()) {
                return Optional.of(new GuardedOauthToken(loading, values.token().get()));
            }
            return Optional.empty();
        }

        @Override
        public Optional<ShopConfig.Proxy> proxy() {
            if (values.proxy().isPresent()) {
                return Optional.of(new GuardedOauthProxy(loading, values.proxy().get()));
            }
            return Optional.empty();
        }
    }

    /**
     * Stands between {@link ShopConfig.Token} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class GuardedOauthToken implements ShopConfig.Token {
        private final Loading loading;

        private final ShopConfig.Token values;

        GuardedOauthToken(Loading loading, ShopConfig.Token values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public String algorithm() {
            loading.reads("OAUTH_<name>_TOKEN_ALGORITHM");
            return values.algorithm();
        }

        @Override
        public Duration lifetime() {
            loading.reads("OAUTH_<name>_TOKEN_LIFETIME");
            return values.lifetime();
        }

        @Override
        public Optional<String> audience() {
            loading.reads("OAUTH_<name>_TOKEN_AUDIENCE");
            return values.audience();
        }
    }

    /**
     * Stands between {@link ShopConfig.Proxy} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class GuardedOauthProxy implements ShopConfig.Proxy {
        private final Loading loading;

        private final ShopConfig.Proxy values;

        GuardedOauthProxy(Loading loading, ShopConfig.Proxy values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public String mode() {
            loading.reads("OAUTH_<name>_PROXY_MODE");
            return values.mode();
        }

        @Override
        public URI url() {
            loading.reads("OAUTH_<name>_PROXY_URL");
            return values.url();
        }
    }
}
