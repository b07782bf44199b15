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
            if (values.ssl().isPresent()) {
                if (!loading.isMissing("SSL_PEM_CERT") && !loading.isMissing("SSL_CREDENTIALS_TYPE")) {
                    loading.requirement("SSL_PEM_CERT", values.ssl().get().pemCert().isPresent(), values.ssl().get().credentialsType().equals("PEM"), "SSL_CREDENTIALS_TYPE", "PEM");
                }
            }
            if (values.oauth().isPresent()) {
                if (!loading.isMissing("OAUTH_GUESTS") && !loading.isMissing("OAUTH_ANONYMOUS")) {
                    loading.requirement("OAUTH_GUESTS", values.oauth().get().guests().isPresent() && !values.oauth().get().guests().get().isBlank(), values.oauth().get().anonymous(), "OAUTH_ANONYMOUS", "true");
                }
            }
            if (!loading.isMissing("S3_BUCKET") && !loading.isMissing("STORAGE") && !values.s3().isPresent()) {
                if (values.storage().equals("s3") && loading.requiresGroup("S3_BUCKET", "STORAGE is s3")) {
                    new S3Values(loading);
                    loading.relation(Relation.EXACTLY_ONE, "", new String[] {"S3_REGION", "S3_ENDPOINT"}, loading.isSet("S3_REGION"), loading.isSet("S3_ENDPOINT"));
                    loading.leaveRequiredGroup("S3_BUCKET");
                }
            }
            if (!loading.isMissing("OAUTH_PROVIDER") && !loading.isMissing("LOCAL_OFF") && !values.oauth().isPresent()) {
                if (values.isLocalOff() && loading.requiresGroup("OAUTH_PROVIDER", "LOCAL_OFF is true")) {
                    OauthValues required = new OauthValues(loading);
                    if (!loading.isMissing("OAUTH_GUESTS") && !loading.isMissing("OAUTH_ANONYMOUS")) {
                        loading.requirement("OAUTH_GUESTS", required.guests().isPresent() && !required.guests().get().isBlank(), required.anonymous(), "OAUTH_ANONYMOUS", "true");
                    }
                    loading.leaveRequiredGroup("OAUTH_PROVIDER", "");
                }
            }
            if (values.s3().isPresent()) {
                loading.relation(Relation.EXACTLY_ONE, "", new String[] {"S3_REGION", "S3_ENDPOINT"}, loading.isSet("S3_REGION"), loading.isSet("S3_ENDPOINT"));
            }
        }
        return values;
    }

    /**
     * {@code SSL_…}: there when {@code SSL_ENABLED} is {@code true}.
     */
    private static Optional<ShopConfig.Ssl> ssl(Loading loading) {
        boolean isOn = false;
        if (loading.isSet("SSL_ENABLED")) {
            boolean value = loading.setting("SSL_ENABLED")
                    .defaultValue("false")
                    .toBoolean();
            isOn = loading.has() && value;
        }
        if (!isOn) {
            loading.unused(loading.isTextSet("SSL_CREDENTIALS_TYPE", Loading.EVERYWHERE), "SSL_ENABLED", "true");
            loading.unused(loading.isSet("SSL_PEM_CERT"), "SSL_ENABLED", "true");
            loading.unused(loading.isSet("SSL_RENEWAL_MODE"), "SSL_ENABLED", "true");
            loading.unused(loading.isSet("SSL_RENEWAL_AUTHORITY"), "SSL_ENABLED", "true");
            return Optional.empty();
        }
        loading.enterGroup("true");
        SslValues group = new SslValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code SSL_RENEWAL_…}: there when {@code SSL_RENEWAL_MODE} is {@code daily or weekly}.
     */
    private static Optional<ShopConfig.Renewal> sslRenewal(Loading loading) {
        boolean isOn = false;
        if (loading.isSet("SSL_RENEWAL_MODE")) {
            String value = loading.setting("SSL_RENEWAL_MODE")
                    .toText();
            isOn = loading.has() && (value.equals("daily") || value.equals("weekly"));
        }
        if (!isOn) {
            loading.unused(loading.isSet("SSL_RENEWAL_AUTHORITY"), "SSL_RENEWAL_MODE", "daily or weekly");
            return Optional.empty();
        }
        loading.enterGroup("daily or weekly");
        SslRenewalValues group = new SslRenewalValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code S3_…}: there when one of its variables is set.
     */
    private static Optional<ShopConfig.Bucket> s3(Loading loading) {
        if (!(loading.isSet("S3_BUCKET")
                || loading.isTextSet("S3_REGION", Loading.EVERYWHERE)
                || loading.isTextSet("S3_ENDPOINT", Loading.EVERYWHERE))) {
            return Optional.empty();
        }
        loading.enterGroup();
        S3Values group = new S3Values(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code OAUTH_…}: there when {@code OAUTH_PROVIDER} is set.
     */
    private static Optional<ShopConfig.OAuth> oauth(Loading loading) {
        if (!loading.isSet("OAUTH_PROVIDER")) {
            loading.unused(loading.isSet("OAUTH_ANONYMOUS"), "OAUTH_PROVIDER", "");
            loading.unused(loading.isTextSet("OAUTH_GUESTS", Loading.EVERYWHERE), "OAUTH_PROVIDER", "");
            return Optional.empty();
        }
        loading.enterGroup();
        OauthValues group = new OauthValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "STORAGE",
                "LOCAL_OFF",
                "SSL_ENABLED",
                "SSL_CREDENTIALS_TYPE",
                "SSL_PEM_CERT",
                "SSL_RENEWAL_MODE",
                "SSL_RENEWAL_AUTHORITY",
                "S3_BUCKET",
                "S3_REGION",
                "S3_ENDPOINT",
                "OAUTH_PROVIDER",
                "OAUTH_ANONYMOUS",
                "OAUTH_GUESTS"
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
                            new ConfigGroup("ssl", ShopConfig.Ssl.class, true),
                            new ConfigGroup("ssl.renewal", ShopConfig.Renewal.class, true),
                            new ConfigGroup("s3", ShopConfig.Bucket.class, true),
                            new ConfigGroup("oauth", ShopConfig.OAuth.class, true));
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
            if (configuration.ssl().isPresent()) {
                addSsl(configuration.ssl().get(), parts);
            }
            if (configuration.s3().isPresent()) {
                addS3(configuration.s3().get(), parts);
            }
            if (configuration.oauth().isPresent()) {
                addOauth(configuration.oauth().get(), parts);
            }
            return parts;
        }

        private static void addSsl(ShopConfig.Ssl group, ConfigParts parts) {
            parts.addGroup("ssl", group);
            parts.addText("SSL_CREDENTIALS_TYPE", group.credentialsType());
            if (group.renewal().isPresent()) {
                addSslRenewal(group.renewal().get(), parts);
            }
        }

        private static void addSslRenewal(ShopConfig.Renewal group, ConfigParts parts) {
            parts.addGroup("ssl.renewal", group);
            parts.addText("SSL_RENEWAL_MODE", group.mode());
            parts.addText("SSL_RENEWAL_AUTHORITY", group.authority());
        }

        private static void addS3(ShopConfig.Bucket group, ConfigParts parts) {
            parts.addGroup("s3", group);
            parts.addText("S3_BUCKET", group.bucket());
            parts.addText("S3_REGION", group.region());
            parts.addText("S3_ENDPOINT", group.endpoint());
        }

        private static void addOauth(ShopConfig.OAuth group, ConfigParts parts) {
            parts.addGroup("oauth", group);
            parts.addText("OAUTH_PROVIDER", group.provider());
            parts.addText("OAUTH_GUESTS", group.guests());
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final String storage;

        private final boolean isLocalOff;

        private final Optional<ShopConfig.Ssl> ssl;

        private final Optional<ShopConfig.Bucket> s3;

        private final Optional<ShopConfig.OAuth> oauth;

        Values(Loading loading) {
            this.storage = loading.textSetting("STORAGE", Loading.EVERYWHERE)
                    .defaultValue("s3")
                    .toText();
            this.isLocalOff = loading.setting("LOCAL_OFF")
                    .defaultValue("false")
                    .toBoolean();
            this.ssl = ShopConfigLoader.ssl(loading);
            this.s3 = ShopConfigLoader.s3(loading);
            this.oauth = ShopConfigLoader.oauth(loading);
        }

        @Override
        public String storage() {
            return storage;
        }

        @Override
        public boolean isLocalOff() {
            return isLocalOff;
        }

        @Override
        public Optional<ShopConfig.Ssl> ssl() {
            return ssl;
        }

        @Override
        public Optional<ShopConfig.Bucket> s3() {
            return s3;
        }

        @Override
        public Optional<ShopConfig.OAuth> oauth() {
            return oauth;
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
            members.add("storage", values.storage);
            members.add("isLocalOff", values.isLocalOff);
            members.addGroup("ssl", values.ssl);
            members.addGroup("s3", values.s3);
            members.addGroup("oauth", values.oauth);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Ssl}.
     */
    @GeneratedCode
    private static final class SslValues implements ShopConfig.Ssl {
        private final boolean enabled;

        private final String credentialsType;

        private final Optional<Path> pemCert;

        private final Optional<ShopConfig.Renewal> renewal;

        SslValues(Loading loading) {
            this.enabled = loading.setting("SSL_ENABLED")
                    .defaultValue("false")
                    .toBoolean();
            this.credentialsType = loading.textSetting("SSL_CREDENTIALS_TYPE", Loading.EVERYWHERE)
                    .defaultValue("PEM")
                    .toText();
            this.pemCert = Optional.ofNullable(loading.setting("SSL_PEM_CERT")
                    .accepts("a path of the file system")
                    .optional()
                    .toPath());
            this.renewal = ShopConfigLoader.sslRenewal(loading);
        }

        @Override
        public boolean enabled() {
            return enabled;
        }

        @Override
        public String credentialsType() {
            return credentialsType;
        }

        @Override
        public Optional<Path> pemCert() {
            return pemCert;
        }

        @Override
        public Optional<ShopConfig.Renewal> renewal() {
            return renewal;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SslValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(SslValues values) {
            Members members = new Members("Ssl");
            members.add("enabled", values.enabled);
            members.add("credentialsType", values.credentialsType);
            members.add("pemCert", values.pemCert);
            members.addGroup("renewal", values.renewal);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Renewal}.
     */
    @GeneratedCode
    private static final class SslRenewalValues implements ShopConfig.Renewal {
        private final String mode;

        private final String authority;

        SslRenewalValues(Loading loading) {
            this.mode = loading.setting("SSL_RENEWAL_MODE")
                    .toText();
            this.authority = loading.setting("SSL_RENEWAL_AUTHORITY")
                    .toText();
        }

        @Override
        public String mode() {
            return mode;
        }

        @Override
        public String authority() {
            return authority;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SslRenewalValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(SslRenewalValues values) {
            Members members = new Members("Renewal");
            members.add("mode", values.mode);
            members.add("authority", values.authority);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Bucket}.
     */
    @GeneratedCode
    private static final class S3Values implements ShopConfig.Bucket {
        private final String bucket;

        private final Optional<String> region;

        private final Optional<String> endpoint;

        S3Values(Loading loading) {
            this.bucket = loading.setting("S3_BUCKET")
                    .toText();
            this.region = Optional.ofNullable(loading.textSetting("S3_REGION", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.endpoint = Optional.ofNullable(loading.textSetting("S3_ENDPOINT", Loading.EVERYWHERE)
                    .optional()
                    .toText());
        }

        @Override
        public String bucket() {
            return bucket;
        }

        @Override
        public Optional<String> region() {
            return region;
        }

        @Override
        public Optional<String> endpoint() {
            return endpoint;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof S3Values that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(S3Values values) {
            Members members = new Members("Bucket");
            members.add("bucket", values.bucket);
            members.add("region", values.region);
            members.add("endpoint", values.endpoint);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.OAuth}.
     */
    @GeneratedCode
    private static final class OauthValues implements ShopConfig.OAuth {
        private final String provider;

        private final boolean anonymous;

        private final Optional<String> guests;

        OauthValues(Loading loading) {
            this.provider = loading.setting("OAUTH_PROVIDER")
                    .toText();
            this.anonymous = loading.setting("OAUTH_ANONYMOUS")
                    .defaultValue("false")
                    .toBoolean();
            this.guests = Optional.ofNullable(loading.textSetting("OAUTH_GUESTS", Loading.EVERYWHERE)
                    .optional()
                    .toText());
        }

        @Override
        public String provider() {
            return provider;
        }

        @Override
        public boolean anonymous() {
            return anonymous;
        }

        @Override
        public Optional<String> guests() {
            return guests;
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
            Members members = new Members("OAuth");
            members.add("provider", values.provider);
            members.add("anonymous", values.anonymous);
            members.add("guests", values.guests);
            return members;
        }
    }
}
