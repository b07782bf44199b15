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
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.PathRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Loads {@link Files}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class FilesLoader {
    static {
        Loading.requireContract(1, FilesLoader.class);
    }

    private FilesLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Files load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Files config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Files load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Files load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        Files config = read(loading);
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
    public static Files loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Files config = read(loading);
        loading.announceEnvironment("Files", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Files> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Files> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Files> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<Files> loader() {
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
        return new Recorder("Files", "APP_ENV", source, variables(), rules());
    }

    private static Files read(Loading loading) {
        return new Values(loading);
    }

    /**
     * {@code KEYSTORE}: Key store of the server.
     */
    private static Path keystore(Loading loading) {
        Path value = loading.setting("KEYSTORE")
                .example("/etc/shop/server.p12")
                .toPath();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("exists", Loading.PRODUCTION, PathRules.exists(value, loading.files()), "the first connection would fail");
        }
        return value;
    }

    /**
     * {@code TEMPLATES}: Where templates are, in every environment.
     */
    private static Path templates(Loading loading) {
        Path value = loading.setting("TEMPLATES")
                .defaultValue("/usr/share/shop/templates")
                .toPath();
        if (loading.appliesToValue(Loading.DEVELOPMENT | Loading.STAGING | Loading.PRODUCTION)) {
            loading.rule("exists", Loading.DEVELOPMENT | Loading.STAGING | Loading.PRODUCTION, PathRules.exists(value, loading.files()), "");
        }
        return value;
    }

    /**
     * {@code TRUSTED}: Certificates that are trusted beside those of Java.
     */
    private static Optional<List<Path>> trusted(Loading loading) {
        String text = loading.listSetting("TRUSTED", ",")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        List<Path> values = new ArrayList<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                values.add(Convert.toPath(element));
            } catch (RuntimeException malformed) {
                loading.malformed(malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        List<Path> value = Collections.unmodifiableList(values);
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            for (Path element : value) {
                loading.next();
                loading.rule("exists", Loading.PRODUCTION, PathRules.exists(element, loading.files()), "");
                loading.rule("absolutePath", Loading.PRODUCTION, PathRules.absolutePath(element), "");
            }
            loading.whole();
        }
        return Optional.of(value);
    }

    /**
     * {@code TRANSLATIONS}: Translations by language.
     */
    private static Optional<Map<String, Path>> translations(Loading loading) {
        String text = loading.listSetting("TRANSLATIONS", ",")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        Map<String, Path> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ",");
                if (values.put(name, Convert.toPath(Convert.entryValue(element))) != null) {
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
        Map<String, Path> value = Collections.unmodifiableMap(values);
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            for (Path element : value.values()) {
                loading.next();
                loading.warning("exists", Loading.PRODUCTION, PathRules.exists(element, loading.files()), "");
            }
            loading.whole();
        }
        return Optional.of(value);
    }

    /**
     * {@code CREDENTIALS}: Credentials of the cloud, needed while developing, too.
     */
    private static Path credentials(Loading loading) {
        Path value = loading.setting("CREDENTIALS")
                .sensitive()
                .accepts("a path of the file system")
                .toPath();
        if (loading.appliesToValue(Loading.DEVELOPMENT)) {
            loading.rule("exists", Loading.DEVELOPMENT, PathRules.exists(value, loading.files()), "");
        }
        if (loading.appliesToValue(Loading.STAGING | Loading.PRODUCTION) && value.equals(Convert.toPath("/home/shop/credentials.json"))) {
            loading.rule("distinct", Loading.STAGING | Loading.PRODUCTION, Choices.distinct("the example"), "");
        }
        return value;
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "KEYSTORE",
                "TEMPLATES",
                "TRUSTED",
                "TRANSLATIONS",
                "CREDENTIALS"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "KEYSTORE.exists",
                "TEMPLATES.exists",
                "TRUSTED.exists",
                "TRUSTED.absolutePath",
                "TRANSLATIONS.exists",
                "CREDENTIALS.exists",
                "CREDENTIALS.distinct"
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
            return "shop.Files";
        }

        @Override
        public String loader() {
            return "shop.FilesLoader";
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
     * What {@link FilesLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<Files> {
        static ConfigLoader<Files> loader() {
            return new Instance();
        }

        @Override
        public Class<Files> type() {
            return Files.class;
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
            return List.of(FilesLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(FilesLoader.rules());
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
        public Files load(ConfigSource source) {
            return FilesLoader.load(source);
        }

        @Override
        public ConfigReport<Files> check(ConfigSource source) {
            return FilesLoader.check(source);
        }

        @Override
        public ConfigParts parts(Files configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addSensitive("CREDENTIALS", configuration.credentials());
            return parts;
        }
    }

    /**
     * The values of {@link Files}.
     */
    @GeneratedCode
    private static final class Values implements Files {
        private final Path keystore;

        private final Path templates;

        private final Optional<List<Path>> trusted;

        private final Optional<Map<String, Path>> translations;

        private final transient Path credentials;

        Values(Loading loading) {
            this.keystore = FilesLoader.keystore(loading);
            this.templates = FilesLoader.templates(loading);
            this.trusted = FilesLoader.trusted(loading);
            this.translations = FilesLoader.translations(loading);
            this.credentials = FilesLoader.credentials(loading);
        }

        @Override
        public Path keystore() {
            return keystore;
        }

        @Override
        public Path templates() {
            return templates;
        }

        @Override
        public Optional<List<Path>> trusted() {
            return trusted;
        }

        @Override
        public Optional<Map<String, Path>> translations() {
            return translations;
        }

        @Override
        public Path credentials() {
            return credentials;
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
            Members members = new Members("Files");
            members.add("keystore", values.keystore);
            members.add("templates", values.templates);
            members.add("trusted", values.trusted);
            members.add("translations", values.translations);
            members.addSecret("credentials", values.credentials);
            return members;
        }
    }
}
