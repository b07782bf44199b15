package shop;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.Cidr;
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
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.convert.Identifiers;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Hosts;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
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
 * Loads {@link Network}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class NetworkLoader {
    static {
        Loading.requireContract(1, NetworkLoader.class);
    }

    private NetworkLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Network load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Network config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Network load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Network load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        Network config = read(loading);
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
    public static Network loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Network config = read(loading);
        loading.announceEnvironment("Network", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Network> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Network> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Network> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<Network> loader() {
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
        return new Recorder("Network", "APP_ENV", source, variables(), rules());
    }

    private static Network read(Loading loading) {
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
     * {@code BIND}: The interface that the server listens on.
     */
    private static InetAddress bind(Loading loading) {
        String text = loading.setting("BIND")
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
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("notAllInterfaces", Loading.PRODUCTION, Hosts.notAllInterfaces(value.getHostAddress()), "the load balancer has a network of its own");
        }
        return value;
    }

    /**
     * {@code METRICS_BIND}: Where metrics are read.
     */
    private static InetSocketAddress metricsBind(Loading loading) {
        String text = loading.setting("METRICS_BIND")
                .example("10.0.0.5:9000")
                .developmentDefault("*:9000")
                .text();
        if (text == null) {
            return loading.none();
        }
        InetSocketAddress value;
        try {
            value = Identifiers.toSocketAddress(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("notAllInterfaces", Loading.PRODUCTION, Hosts.notAllInterfaces(value.getHostString()), "");
        }
        return value;
    }

    /**
     * {@code QUEUE_BIND}: Where the queue is open.
     */
    private static URI queueBind(Loading loading) {
        URI value = loading.setting("QUEUE_BIND")
                .example("tcp://10.0.0.5:5555")
                .developmentDefault("tcp://*:5555")
                .toUri();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("notAllInterfaces", Loading.PRODUCTION, Hosts.notAllInterfacesInUrl(value.toString()), "");
        }
        return value;
    }

    /**
     * {@code ADMIN_BIND}: Where the administration is open.
     */
    private static Optional<String> adminBind(Loading loading) {
        String value = loading.textSetting("ADMIN_BIND", Loading.EVERYWHERE)
                .optional()
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("notAllInterfaces", Loading.PRODUCTION, Hosts.notAllInterfaces(value), "");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code DATABASE_ADDRESS}: The address of the database.
     */
    private static InetAddress databaseAddress(Loading loading) {
        String text = loading.setting("DATABASE_ADDRESS")
                .example("fd00::5")
                .developmentDefault("::1")
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
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(value.getHostAddress()), "");
            if (value.equals(Identifiers.toAddress("2001:db8::1"))) {
                loading.rule("mustNotBe", Loading.PRODUCTION, Choices.mustNotBe("2001:db8::1"), "");
            }
        }
        return value;
    }

    /**
     * {@code TRUSTED_PROXIES}: The networks whose proxies are believed.
     */
    private static List<Cidr> trustedProxies(Loading loading) {
        String text = loading.listSetting("TRUSTED_PROXIES", ",")
                .defaultValue("10.0.0.0/8,fd00::/8")
                .text();
        if (text == null) {
            return loading.none();
        }
        List<Cidr> values = new ArrayList<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                values.add(Cidr.of(element));
            } catch (RuntimeException malformed) {
                loading.malformed(malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        List<Cidr> value = Collections.unmodifiableList(values);
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            for (Cidr element : value) {
                loading.next();
                loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhostInNetwork(element.toString()), "");
                loading.rule("notAllInterfaces", Loading.PRODUCTION, Hosts.notAllInterfacesInNetwork(element.toString()), "");
            }
            loading.whole();
        }
        return value;
    }

    /**
     * {@code OFFICE}: The network of the office.
     */
    private static Optional<Cidr> office(Loading loading) {
        String text = loading.setting("OFFICE")
                .sensitive()
                .distinct(Loading.PRODUCTION, true, "")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        Cidr value;
        try {
            value = Cidr.of(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        if (loading.appliesToValue(Loading.PRODUCTION) && value.equals(Cidr.of("192.0.2.0/24"))) {
            loading.rule("distinct", Loading.PRODUCTION, Choices.distinct("the example"), "");
        }
        if (loading.appliesToValue(Loading.STAGING) && value.equals(Cidr.of("192.0.2.0/24"))) {
            loading.rule("distinct", Loading.STAGING, Choices.distinct("the example"), "");
        }
        return Optional.of(value);
    }

    /**
     * {@code NAME_SERVERS}: The name servers.
     */
    private static Set<InetAddress> nameServers(Loading loading) {
        String text = loading.listSetting("NAME_SERVERS", " ")
                .example("10.0.0.53 10.0.1.53")
                .text();
        if (text == null) {
            return loading.none();
        }
        Set<InetAddress> values = new LinkedHashSet<>();
        for (String element : Convert.split(text, " ")) {
            loading.element(element);
            try {
                if (!values.add(Identifiers.toAddress(element))) {
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
        Set<InetAddress> value = Collections.unmodifiableSet(values);
        return value;
    }

    /**
     * {@code SITES}: The network of each site.
     */
    private static Map<String, Cidr> sites(Loading loading) {
        String text = loading.listSetting("SITES", ",")
                .defaultValue("")
                .text();
        if (text == null) {
            return loading.none();
        }
        Map<String, Cidr> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ",");
                if (values.put(name, Cidr.of(Convert.entryValue(element))) != null) {
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
        Map<String, Cidr> value = Collections.unmodifiableMap(values);
        return value;
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "APP_ENV",
                "BIND",
                "METRICS_BIND",
                "QUEUE_BIND",
                "ADMIN_BIND",
                "DATABASE_ADDRESS",
                "TRUSTED_PROXIES",
                "OFFICE",
                "NAME_SERVERS",
                "SITES"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "BIND.notAllInterfaces",
                "METRICS_BIND.notAllInterfaces",
                "QUEUE_BIND.notAllInterfaces",
                "ADMIN_BIND.notAllInterfaces",
                "DATABASE_ADDRESS.noLocalhost",
                "DATABASE_ADDRESS.mustNotBe",
                "TRUSTED_PROXIES.noLocalhost",
                "TRUSTED_PROXIES.notAllInterfaces",
                "OFFICE.distinct"
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
            return "shop.Network";
        }

        @Override
        public String loader() {
            return "shop.NetworkLoader";
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
     * What {@link NetworkLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<Network> {
        static ConfigLoader<Network> loader() {
            return new Instance();
        }

        @Override
        public Class<Network> type() {
            return Network.class;
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
            return List.of(NetworkLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(NetworkLoader.rules());
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
        public Network load(ConfigSource source) {
            return NetworkLoader.load(source);
        }

        @Override
        public ConfigReport<Network> check(ConfigSource source) {
            return NetworkLoader.check(source);
        }

        @Override
        public ConfigParts parts(Network configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addText("QUEUE_BIND", configuration.queueBind());
            parts.addText("ADMIN_BIND", configuration.adminBind());
            parts.addSensitive("OFFICE", configuration.office());
            return parts;
        }
    }

    /**
     * The values of {@link Network}.
     */
    @GeneratedCode
    private static final class Values implements Network {
        private final Environment environment;

        private final InetAddress bind;

        private final InetSocketAddress metricsBind;

        private final URI queueBind;

        private final Optional<String> adminBind;

        private final InetAddress databaseAddress;

        private final List<Cidr> trustedProxies;

        private final transient Optional<Cidr> office;

        private final Set<InetAddress> nameServers;

        private final Map<String, Cidr> sites;

        Values(Loading loading) {
            this.environment = NetworkLoader.environment(loading);
            this.bind = NetworkLoader.bind(loading);
            this.metricsBind = NetworkLoader.metricsBind(loading);
            this.queueBind = NetworkLoader.queueBind(loading);
            this.adminBind = NetworkLoader.adminBind(loading);
            this.databaseAddress = NetworkLoader.databaseAddress(loading);
            this.trustedProxies = NetworkLoader.trustedProxies(loading);
            this.office = NetworkLoader.office(loading);
            this.nameServers = NetworkLoader.nameServers(loading);
            this.sites = NetworkLoader.sites(loading);
        }

        @Override
        public Environment environment() {
            return environment;
        }

        @Override
        public InetAddress bind() {
            return bind;
        }

        @Override
        public InetSocketAddress metricsBind() {
            return metricsBind;
        }

        @Override
        public URI queueBind() {
            return queueBind;
        }

        @Override
        public Optional<String> adminBind() {
            return adminBind;
        }

        @Override
        public InetAddress databaseAddress() {
            return databaseAddress;
        }

        @Override
        public List<Cidr> trustedProxies() {
            return trustedProxies;
        }

        @Override
        public Optional<Cidr> office() {
            return office;
        }

        @Override
        public Set<InetAddress> nameServers() {
            return nameServers;
        }

        @Override
        public Map<String, Cidr> sites() {
            return sites;
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
            Members members = new Members("Network");
            members.add("environment", values.environment);
            members.add("bind", values.bind);
            members.add("metricsBind", values.metricsBind);
            members.add("queueBind", values.queueBind);
            members.add("adminBind", values.adminBind);
            members.add("databaseAddress", values.databaseAddress);
            members.add("trustedProxies", values.trustedProxies);
            members.addSecret("office", values.office);
            members.add("nameServers", values.nameServers);
            members.add("sites", values.sites);
            return members;
        }
    }
}
