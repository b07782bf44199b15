package shop;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Secret;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.GeneratedCode;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Members;
import dev.seaworthy.runtime.load.Recorder;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.convert.Identifiers;
import dev.seaworthy.runtime.load.rule.Bounds;
import dev.seaworthy.runtime.load.rule.Choices;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
            if (!loading.isMissing("S3_BUCKET") && !loading.isMissing("STORAGE")) {
                loading.requirement("S3_BUCKET", values.bucket() != null, values.storage() != null && values.storage() == ShopConfig.Storage.S3, "STORAGE", "s3");
            }
            if (!loading.isMissing("S3_REGION") && !loading.isMissing("RETRIES")) {
                loading.requirement("S3_REGION", values.region() != null && !values.region().isBlank(), values.retries() != null && values.retries() == 3, "RETRIES", "3");
            }
            retriesHaveAName(loading, values);
            if (values.mail() != null) {
                mailServerIsNamed(loading, values.mail());
            }
        }
        return values;
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
     * {@code RETRIES}: How often something is tried again.
     */
    private static @Nullable Integer retries(Loading loading) {
        int value = loading.setting("RETRIES")
                .optional()
                .toInt();
        if (loading.appliesToValue(Loading.PRODUCTION) && value > 5) {
            loading.rule("max", Loading.PRODUCTION, Bounds.max(value, 5, "5"), "");
        }
        return loading.has() ? value : null;
    }

    /**
     * {@code PRICE_AGE}: How long the price of a thing is good.
     */
    private static @Nullable Long priceAge(Loading loading) {
        long value = loading.setting("PRICE_AGE")
                .optional()
                .toLong();
        return loading.has() ? value : null;
    }

    /**
     * {@code SALE}: Whether there is a sale.
     */
    private static @Nullable Boolean sale(Loading loading) {
        boolean value = loading.setting("SALE")
                .optional()
                .toBoolean();
        return loading.has() ? value : null;
    }

    /**
     * {@code STORAGE}: Where files go.
     */
    private static ShopConfig. @Nullable Storage storage(Loading loading) {
        ShopConfig.Storage value = toStorage(loading.setting("STORAGE")
                .accepts("local or s3")
                .optional());
        if (loading.appliesToAbsence(Loading.PRODUCTION)) {
            loading.rule("required", Loading.PRODUCTION, Choices.required(), "");
        }
        return value;
    }

    /**
     * {@code S3_BUCKET}: Where the bucket is.
     */
    private static @Nullable URI bucket(Loading loading) {
        URI value = loading.setting("S3_BUCKET")
                .alias("BUCKET")
                .accepts("a URI")
                .optional()
                .toUri();
        while (loading.isSetTwice()) {
            loading.compare(value, bucket(loading.second()));
        }
        return value;
    }

    /**
     * {@code AUTO_LOGIN}: A developer's back door.
     */
    private static @Nullable String autoLogin(Loading loading) {
        String value = loading.textSetting("AUTO_LOGIN", Loading.EVERYWHERE)
                .optional()
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("forbidden", Loading.PRODUCTION, Choices.forbidden(), "");
        }
        return value;
    }

    /**
     * {@code SHOP_ID}: The shop's number.
     */
    private static @Nullable UUID shopId(Loading loading) {
        String text = loading.setting("SHOP_ID")
                .optional()
                .text();
        if (text == null) {
            return null;
        }
        UUID value;
        try {
            value = Identifiers.toUuid(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code LINK_KEY}: Signs links.
     */
    private static byte @Nullable [] linkKey(Loading loading) {
        String text = loading.setting("LINK_KEY")
                .optional()
                .text();
        if (text == null) {
            return null;
        }
        byte[] value;
        try {
            value = Identifiers.toBytes(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code HOSTS}: Host names.
     */
    private static @Nullable List<String> hosts(Loading loading) {
        List<String> value = loading.listSetting("HOSTS", ",")
                .optional()
                .toTexts();
        return loading.has() ? value : null;
    }

    /**
     * {@code LIMITS}: How many requests each plan may make.
     */
    private static @Nullable Map<String, Integer> limits(Loading loading) {
        String text = loading.listSetting("LIMITS", ",")
                .optional()
                .text();
        if (text == null) {
            return null;
        }
        Map<String, Integer> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ",");
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
     * {@code SMTP_…}: there when one of its variables is set.
     */
    private static @Nullable MailConfig mail(Loading loading) {
        if (!(loading.isSet("SMTP_HOST")
                || loading.isTextSet("SMTP_PASSWORD", Loading.EVERYWHERE)
                || loading.isSet("SMTP_RETURN_NAME"))) {
            loading.secretOfAbsent("SMTP_PASSWORD");
            return null;
        }
        loading.enterGroup();
        MailValues group = new MailValues(loading);
        loading.leaveGroup();
        return group;
    }

    /**
     * {@code SMTP_RETURN_…}: there when one of its variables is set.
     */
    private static MailConfig. @Nullable Address mailReturned(Loading loading) {
        if (!loading.isSet("SMTP_RETURN_NAME")) {
            return null;
        }
        loading.enterGroup();
        MailReturnedValues group = new MailReturnedValues(loading);
        loading.leaveGroup();
        return group;
    }

    private static ShopConfig.Storage toStorage(Loading loading) {
        return switch (loading.toWord()) {
            case "local" -> ShopConfig.Storage.LOCAL;
            case "s3" -> ShopConfig.Storage.S3;
            default -> loading.unknown("local", "s3");
        };
    }

    /**
     * Retries need a name.
     */
    private static void retriesHaveAName(Loading loading, ShopConfig values) {
        if (!loading.applies(Loading.PRODUCTION)) {
            return;
        }
        ShopConfig seen = loading.guards() ? new Guarded(loading, values) : values;
        boolean holds;
        try {
            holds = seen.retriesHaveAName();
        } catch (Throwable thrown) {
            loading.plainRuleThrew("retriesHaveAName", Loading.PRODUCTION, thrown, true);
            return;
        }
        loading.plainRule("retriesHaveAName", Loading.PRODUCTION, holds, "must hold, because a shop that tries again has a name", true);
    }

    /**
     * Mail is sent by a server, not by this machine.
     */
    private static void mailServerIsNamed(Loading loading, MailConfig values) {
        if (!loading.applies(Loading.PRODUCTION)) {
            return;
        }
        MailConfig seen = loading.guards() ? new GuardedMail(loading, values) : values;
        boolean holds;
        try {
            holds = seen.serverIsNamed();
        } catch (Throwable thrown) {
            loading.plainRuleThrew("mail.serverIsNamed", Loading.PRODUCTION, thrown, true);
            return;
        }
        loading.plainRule("mail.serverIsNamed", Loading.PRODUCTION, holds, "must hold, because this machine sends no mail", true);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "APP_ENV",
                "NICKNAME",
                "RETRIES",
                "PRICE_AGE",
                "SALE",
                "STORAGE",
                "S3_BUCKET",
                "S3_REGION",
                "AUTO_LOGIN",
                "SHOP_ID",
                "WAIT",
                "LINK_KEY",
                "PAYMENT_KEY",
                "HOSTS",
                "LIMITS",
                "SMTP_HOST",
                "SMTP_PASSWORD",
                "SMTP_RETURN_NAME"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "RETRIES.max",
                "STORAGE.required",
                "AUTO_LOGIN.forbidden",
                "retriesHaveAName",
                "mail.serverIsNamed"
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
                            new ConfigGroup("mail", MailConfig.class, true),
                            new ConfigGroup("mail.returned", MailConfig.Address.class, true));
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
            parts.addText("S3_BUCKET", configuration.bucket());
            parts.addText("S3_REGION", configuration.region());
            parts.addText("AUTO_LOGIN", configuration.autoLogin());
            parts.addSensitive("PAYMENT_KEY", configuration.paymentKey());
            parts.addText("HOSTS", configuration.hosts());
            if (configuration.mail() != null) {
                addMail(configuration.mail(), parts);
            }
            return parts;
        }

        private static void addMail(MailConfig group, ConfigParts parts) {
            parts.addGroup("mail", group);
            parts.addText("SMTP_HOST", group.host());
            parts.addSensitive("SMTP_PASSWORD", group.password());
            if (group.returned() != null) {
                addMailReturned(group.returned(), parts);
            }
        }

        private static void addMailReturned(MailConfig.Address group, ConfigParts parts) {
            parts.addGroup("mail.returned", group);
            parts.addText("SMTP_RETURN_NAME", group.name());
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final Environment environment;

        private final @Nullable String nickname;

        private final @Nullable Integer retries;

        private final @Nullable Long priceAge;

        private final @Nullable Boolean sale;

        private final ShopConfig. @Nullable Storage storage;

        private final @Nullable URI bucket;

        private final @Nullable String region;

        private final @Nullable String autoLogin;

        private final @Nullable UUID shopId;

        private final @Nullable Duration await;

        private final byte @Nullable [] linkKey;

        private final transient @Nullable Secret paymentKey;

        private final @Nullable List<String> hosts;

        private final @Nullable Map<String, Integer> limits;

        private final @Nullable MailConfig mail;

        Values(Loading loading) {
            this.environment = ShopConfigLoader.environment(loading);
            this.nickname = loading.textSetting("NICKNAME", Loading.EVERYWHERE)
                    .optional()
                    .toText();
            this.retries = ShopConfigLoader.retries(loading);
            this.priceAge = ShopConfigLoader.priceAge(loading);
            this.sale = ShopConfigLoader.sale(loading);
            this.storage = ShopConfigLoader.storage(loading);
            this.bucket = ShopConfigLoader.bucket(loading);
            this.region = loading.textSetting("S3_REGION", Loading.EVERYWHERE)
                    .optional()
                    .toText();
            this.autoLogin = ShopConfigLoader.autoLogin(loading);
            this.shopId = ShopConfigLoader.shopId(loading);
            this.await = loading.setting("WAIT")
                    .developmentDefault("1s")
                    .optional()
                    .toDuration();
            this.linkKey = ShopConfigLoader.linkKey(loading);
            this.paymentKey = loading.textSetting("PAYMENT_KEY", Loading.EVERYWHERE)
                    .sensitive()
                    .optional()
                    .toSecret();
            this.hosts = ShopConfigLoader.hosts(loading);
            this.limits = ShopConfigLoader.limits(loading);
            this.mail = ShopConfigLoader.mail(loading);
        }

        @Override
        public Environment environment() {
            return environment;
        }

        @Override
        public @Nullable String nickname() {
            return nickname;
        }

        @Override
        public @Nullable Integer retries() {
            return retries;
        }

        @Override
        public @Nullable Long priceAge() {
            return priceAge;
        }

        @Override
        public @Nullable Boolean sale() {
            return sale;
        }

        @Override
        public ShopConfig. @Nullable Storage storage() {
            return storage;
        }

        @Override
        public @Nullable URI bucket() {
            return bucket;
        }

        @Override
        public @Nullable String region() {
            return region;
        }

        @Override
        public @Nullable String autoLogin() {
            return autoLogin;
        }

        @Override
        public @Nullable UUID shopId() {
            return shopId;
        }

        @Override
        public @Nullable Duration await() {
            return await;
        }

        @Override
        public byte @Nullable [] linkKey() {
            return linkKey == null ? null : linkKey.clone();
        }

        @Override
        public @Nullable Secret paymentKey() {
            return paymentKey;
        }

        @Override
        public @Nullable List<String> hosts() {
            return hosts;
        }

        @Override
        public @Nullable Map<String, Integer> limits() {
            return limits;
        }

        @Override
        public @Nullable MailConfig mail() {
            return mail;
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
            members.add("nickname", values.nickname);
            members.add("retries", values.retries);
            members.add("priceAge", values.priceAge);
            members.add("sale", values.sale);
            members.add("storage", values.storage);
            members.add("bucket", values.bucket);
            members.add("region", values.region);
            members.add("autoLogin", values.autoLogin);
            members.add("shopId", values.shopId);
            members.add("await", values.await);
            members.add("linkKey", values.linkKey);
            members.addSecret("paymentKey", values.paymentKey);
            members.add("hosts", values.hosts);
            members.add("limits", values.limits);
            members.addGroup("mail", values.mail);
            return members;
        }
    }

    /**
     * The values of {@link MailConfig}.
     */
    @GeneratedCode
    private static final class MailValues implements MailConfig {
        private final String host;

        private final transient @Nullable Secret password;

        private final MailConfig. @Nullable Address returned;

        MailValues(Loading loading) {
            this.host = loading.setting("SMTP_HOST")
                    .toText();
            this.password = loading.textSetting("SMTP_PASSWORD", Loading.EVERYWHERE)
                    .sensitive()
                    .optional()
                    .toSecret();
            this.returned = ShopConfigLoader.mailReturned(loading);
        }

        @Override
        public String host() {
            return host;
        }

        @Override
        public @Nullable Secret password() {
            return password;
        }

        @Override
        public MailConfig. @Nullable Address returned() {
            return returned;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof MailValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(MailValues values) {
            Members members = new Members("MailConfig");
            members.add("host", values.host);
            members.addSecret("password", values.password);
            members.addGroup("returned", values.returned);
            return members;
        }
    }

    /**
     * The values of {@link MailConfig.Address}.
     */
    @GeneratedCode
    private static final class MailReturnedValues implements MailConfig.Address {
        private final String name;

        MailReturnedValues(Loading loading) {
            this.name = loading.setting("SMTP_RETURN_NAME")
                    .toText();
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof MailReturnedValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(MailReturnedValues values) {
            Members members = new Members("Address");
            members.add("name", values.name);
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
        public Environment environment() {
            loading.reads("APP_ENV");
            return values.environment();
        }

        @Override
        public @Nullable String nickname() {
            loading.reads("NICKNAME");
            return values.nickname();
        }

        @Override
        public @Nullable Integer retries() {
            loading.reads("RETRIES");
            return values.retries();
        }

        @Override
        public @Nullable Long priceAge() {
            loading.reads("PRICE_AGE");
            return values.priceAge();
        }

        @Override
        public @Nullable Boolean sale() {
            loading.reads("SALE");
            return values.sale();
        }

        @Override
        public ShopConfig. @Nullable Storage storage() {
            loading.reads("STORAGE");
            return values.storage();
        }

        @Override
        public @Nullable URI bucket() {
            loading.reads("S3_BUCKET");
            return values.bucket();
        }

        @Override
        public @Nullable String region() {
            loading.reads("S3_REGION");
            return values.region();
        }

        @Override
        public @Nullable String autoLogin() {
            loading.reads("AUTO_LOGIN");
            return values.autoLogin();
        }

        @Override
        public @Nullable UUID shopId() {
            loading.reads("SHOP_ID");
            return values.shopId();
        }

        @Override
        public @Nullable Duration await() {
            loading.reads("WAIT");
            return values.await();
        }

        @Override
        public byte @Nullable [] linkKey() {
            loading.reads("LINK_KEY");
            return values.linkKey();
        }

        @Override
        public @Nullable Secret paymentKey() {
            loading.reads("PAYMENT_KEY");
            return values.paymentKey();
        }

        @Override
        public @Nullable List<String> hosts() {
            loading.reads("HOSTS");
            return values.hosts();
        }

        @Override
        public @Nullable Map<String, Integer> limits() {
            loading.reads("LIMITS");
            return values.limits();
        }

        @Override
        public @Nullable MailConfig mail() {
            if (values.mail() != null) {
                return new GuardedMail(loading, values.mail());
            }
            return null;
        }
    }

    /**
     * Stands between {@link MailConfig} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class GuardedMail implements MailConfig {
        private final Loading loading;

        private final MailConfig values;

        GuardedMail(Loading loading, MailConfig values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public String host() {
            loading.reads("SMTP_HOST");
            return values.host();
        }

        @Override
        public @Nullable Secret password() {
            loading.reads("SMTP_PASSWORD");
            return values.password();
        }

        @Override
        public MailConfig. @Nullable Address returned() {
            if (values.returned() != null) {
                return new GuardedMailReturned(loading, values.returned());
            }
            return null;
        }
    }

    /**
     * Stands between {@link MailConfig.Address} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class GuardedMailReturned implements MailConfig.Address {
        private final Loading loading;

        private final MailConfig.Address values;

        GuardedMailReturned(Loading loading, MailConfig.Address values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public String name() {
            loading.reads("SMTP_RETURN_NAME");
            return values.name();
        }
    }
}
