package shop;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigException;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.Secret;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Recorder;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.Secrets;
import java.net.URI;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Loads {@link ShopConfig}: converts and validates every setting, and reports every problem at once.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class ShopConfigLoader {
    private ShopConfigLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws ConfigException when there is a problem; its message lists them all
     */
    public static ShopConfig load() {
        Loading in = Loading.ofProcess("APP_ENV");
        ShopConfig config = read(in);
        return in.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws ConfigException when there is a problem; its message lists them all
     */
    public static ShopConfig load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws ConfigException when there is a problem; its message lists them all
     */
    public static ShopConfig load(ConfigSource source) {
        Loading in = new Loading("APP_ENV", source);
        ShopConfig config = read(in);
        return in.failed() ? check(source).orThrow() : config;
    }

    /**
     * Loads the configuration of this process. When there is a problem it prints the report to the
     * standard error and ends the process with exit code 78 (EX_CONFIG), after 5 seconds at the latest,
     * whatever shutdown hooks do. What a rule only warns of goes to the standard error too, and in
     * staging what production would refuse.
     *
     * @return the configuration, complete and checked
     */
    public static ShopConfig loadOrExit() {
        Loading in = Loading.ofProcess("APP_ENV");
        ShopConfig config = read(in);
        return in.speaks() ? check().orExit() : config;
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
        Recorder recorder = new Recorder("ShopConfig", "APP_ENV", source, variables(), rules());
        return recorder.report(read(recorder.loading()));
    }

    private static ShopConfig read(Loading in) {
        return new Values(in);
    }

    /**
     * {@code APP_ENV}: Which environment this process runs in.
     */
    private static Environment environment(Loading in) {
        in.setting("APP_ENV")
                .accepts("development, staging, production")
                .given();
        return in.environment();
    }

    /**
     * {@code DEBUG}: Verbose errors and live reload.
     */
    private static boolean debug(Loading in) {
        boolean value = in.setting("DEBUG")
                .defaultValue("false")
                .toBoolean();
        if (in.judges(Loading.PRODUCTION) && value) {
            in.rule("mustBe", Loading.PRODUCTION, Choices.mustBe("false"), "stack traces would reach visitors");
        }
        return value;
    }

    /**
     * {@code DATABASE_URL}: PostgreSQL connection URL; every environment has a database of its own.
     */
    private static URI databaseUrl(Loading in) {
        URI value = in.setting("DATABASE_URL")
                .example("postgresql://user:pass@db:5432/shop")
                .developmentDefault("postgresql://localhost:5432/shop_dev")
                .toUri();
        if (in.judges(Loading.PRODUCTION)) {
            in.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(value.toString()), "");
        }
        return value;
    }

    /**
     * {@code SECRET_KEY}: Signs session cookies.
     */
    private static Secret secretKey(Loading in) {
        Secret value = in.setting("SECRET_KEY")
                .sensitive()
                .accepts("a new one: openssl rand -base64 48")
                .developmentDefault("dev-only-insecure-key")
                .toSecret();
        if (in.judges(Loading.PRODUCTION)) {
            in.rule("strongSecret", Loading.PRODUCTION, Secrets.strongSecret(value.reveal(), "dev-only-insecure-key"), "");
        }
        if (in.judges(Loading.STAGING) && value.reveal().equals("dev-only-insecure-key")) {
            in.rule("distinct", Loading.STAGING, Choices.distinct("the development default"), "");
        }
        return value;
    }

    /**
     * {@code ALLOWED_HOSTS}: Host names this server answers to.
     */
    private static List<String> allowedHosts(Loading in) {
        List<String> value = in.setting("ALLOWED_HOSTS")
                .example("app.example.com")
                .developmentDefault("localhost,127.0.0.1")
                .toTexts(",");
        if (in.judges(Loading.PRODUCTION)) {
            for (String element : value) {
                in.element(element);
                in.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(element), "");
                in.rule("noWildcard", Loading.PRODUCTION, Hosts.noWildcard(element, false), "");
            }
            in.whole();
        }
        return value;
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "APP_ENV",
                "DEBUG",
                "DATABASE_URL",
                "SECRET_KEY",
                "ALLOWED_HOSTS",
                "PORT"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "DEBUG.mustBe",
                "DATABASE_URL.noLocalhost",
                "SECRET_KEY.strongSecret",
                "SECRET_KEY.distinct",
                "ALLOWED_HOSTS.noLocalhost",
                "ALLOWED_HOSTS.noWildcard"
        };
    }

    /**
     * The values of {@link ShopConfig}.
     */
    private static final class Values implements ShopConfig {
        private final Environment environment;

        private final boolean debug;

        private final URI databaseUrl;

        private final Secret secretKey;

        private final List<String> allowedHosts;

        private final int port;

        Values(Loading in) {
            this.environment = ShopConfigLoader.environment(in);
            this.debug = ShopConfigLoader.debug(in);
            this.databaseUrl = ShopConfigLoader.databaseUrl(in);
            this.secretKey = ShopConfigLoader.secretKey(in);
            this.allowedHosts = ShopConfigLoader.allowedHosts(in);
            this.port = in.setting("PORT")
                    .defaultValue("8080")
                    .toInt();
        }

        @Override
        public Environment environment() {
            return environment;
        }

        @Override
        public boolean debug() {
            return debug;
        }

        @Override
        public URI databaseUrl() {
            return databaseUrl;
        }

        @Override
        public Secret secretKey() {
            return secretKey;
        }

        @Override
        public List<String> allowedHosts() {
            return allowedHosts;
        }

        @Override
        public int port() {
            return port;
        }
    }
}
