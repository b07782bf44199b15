package shop;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.GeneratedCode;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Members;
import dev.seaworthy.runtime.load.Recorder;
import dev.seaworthy.runtime.load.Relation;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.load.rule.Urls;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
        Loading loading = new Loading(environmentNames(), "APP_ENV", ConfigSources.standard(environmentNames(), "APP_ENV"));
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
        Loading loading = new Loading(environmentNames(), "APP_ENV", source);
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
        Loading loading = new Loading(environmentNames(), "APP_ENV", ConfigSources.standard(environmentNames(), "APP_ENV"));
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
        return check(ConfigSources.standard(environmentNames(), "APP_ENV"));
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
        return new Recorder(environmentNames(), "ShopConfig", "APP_ENV", source, variables(), rules());
    }

    private static EnvironmentNames environmentNames() {
        return EnvironmentNames.canonical()
                .with(Environment.PRODUCTION, "prod");
    }

    private static ShopConfig read(Loading loading) {
        ShopConfig values = new Values(loading);
        if (loading.judgesDependencies()) {
            if (values.redis().isPresent()) {
                if (!loading.isMissing("REDIS_HOST") && !loading.isMissing("REDIS_CONNECTION_TYPE")) {
                    loading.requirement("REDIS_HOST", values.redis().get().host().isPresent() && !values.redis().get().host().get().isBlank(), values.redis().get().connectionType().equals("standalone"), "REDIS_CONNECTION_TYPE", "standalone");
                }
            }
            if (!loading.isMissing("FILE_STORAGE") && !loading.isMissing("PLAN") && values.gcs() == null) {
                if (loading.isKept("PLAN", "gold") && loading.requiresGroup("FILE_STORAGE", "PLAN is gold")) {
                    new GcsValues(loading);
                    loading.leaveRequiredGroup("FILE_STORAGE", "gcs or google");
                }
            }
            if (values.aws().isPresent()) {
                loading.relation(Relation.AT_LEAST_ONE, "", new String[] {"AWS_REGION", "AWS_UPLOAD_BUCKET_URL"}, loading.isSet("AWS_REGION"), loading.isSet("AWS_UPLOAD_BUCKET_URL"));
            }
        }
        return values;
    }

    /**
     * {@code APP_ENV}: Where this runs.
     */
    private static Environment environment(Loading loading) {
        loading.setting("APP_ENV")
                .accepts("development, staging or production")
                .text();
        return loading.environment();
    }

    /**
     * {@code AWS_UPLOAD_BUCKET_URL}: Where it is.
     */
    private static Optional<URI> awsUploadBucketUrl(Loading loading) {
        URI value = loading.setting("AWS_UPLOAD_BUCKET_URL")
                .optional()
                .toUri();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("encrypted", Loading.PRODUCTION, Urls.encrypted(value.toString()), "");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code FILE_STORAGE}: Where files are kept.
     */
    private static ShopConfig.Storage fileStorage(Loading loading) {
        ShopConfig.Storage value = toStorage(loading.setting("FILE_STORAGE")
                .alias("STORAGE")
                .defaultValue("s3"));
        while (loading.isSetTwice()) {
            loading.compare(value, fileStorage(loading.second()));
        }
        if (loading.appliesToValue(Loading.PRODUCTION) && value == ShopConfig.Storage.NONE) {
            loading.rule("mustNotBe", Loading.PRODUCTION, Choices.mustNotBe("none"), "");
        }
        return value;
    }

    /**
     * {@code PLAN}: What was bought.
     */
    private static Optional<ShopConfig.Plan> plan(Loading loading) {
        String text = loading.setting("PLAN")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        ShopConfig.Plan value;
        try {
            value = Loading.made(ShopConfig.Plan.parse(text.strip()), "Plan.parse");
        } catch (Throwable malformed) {
            return loading.malformed("Plan", malformed);
        }
        loading.keep("PLAN");
        return Optional.of(value);
    }

    /**
     * {@code LEVEL}: How much is written to the log.
     */
    private static OptionalInt level(Loading loading) {
        int value = loading.setting("LEVEL")
                .optional()
                .toInt();
        if (loading.has() && value > 9L) {
            loading.constraint(Constraints.max(value, 9L), "");
        }
        return loading.has() ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /**
     * {@code AWS_…}: there when {@code FILE_STORAGE} is {@code s3}.
     */
    private static Optional<ShopConfig.Bucket> aws(Loading loading) {
        ShopConfig.Storage value = ShopConfigLoader.fileStorage(loading);
        boolean isOn = loading.has() && value == ShopConfig.Storage.S3;
        if (!isOn) {
            loading.unused(loading.isSet("AWS_BUCKET"), "FILE_STORAGE", "s3");
            loading.unused(loading.isTextSet("AWS_REGION", Loading.EVERYWHERE), "FILE_STORAGE", "s3");
            loading.unused(loading.isSet("AWS_UPLOAD_BUCKET_URL"), "FILE_STORAGE", "s3");
            loading.unused(loading.isTextSet("AWS_ACL", Loading.EVERYWHERE), "FILE_STORAGE", "s3");
            return Optional.empty();
        }
        loading.enterGroup("FILE_STORAGE", "s3");
        AwsValues group = new AwsValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code GCS_…}: there when {@code FILE_STORAGE} is {@code gcs or google}.
     */
    private static ShopConfig. @Nullable Files gcs(Loading loading) {
        ShopConfig.Storage value = ShopConfigLoader.fileStorage(loading);
        boolean isOn = loading.has() && (value == ShopConfig.Storage.GCS || value == ShopConfig.Storage.GOOGLE);
        if (!isOn) {
            loading.unused(loading.isSet("GCS_BUCKET"), "FILE_STORAGE", "gcs or google");
            return null;
        }
        loading.enterGroup("FILE_STORAGE", "gcs or google");
        GcsValues group = new GcsValues(loading);
        loading.leaveGroup();
        return group;
    }

    /**
     * {@code REDIS_…}: there when {@code CACHE_TYPE} is {@code redis}.
     */
    private static Optional<ShopConfig.Redis> redis(Loading loading) {
        ShopConfig.Cache value = ShopConfigLoader.toCache(loading.setting("CACHE_TYPE")
                .accepts("caffeine or redis")
                .developmentDefault("caffeine"));
        boolean isOn = loading.has() && value == ShopConfig.Cache.REDIS;
        if (!isOn) {
            loading.unused(loading.isTextSet("REDIS_CONNECTION_TYPE", Loading.EVERYWHERE), "CACHE_TYPE", "redis");
            loading.unused(loading.isTextSet("REDIS_HOST", Loading.EVERYWHERE), "CACHE_TYPE", "redis");
            loading.unused(loading.isSet("REDIS_PORT"), "CACHE_TYPE", "redis");
            return Optional.empty();
        }
        loading.enterGroup("CACHE_TYPE", "redis");
        RedisValues group = new RedisValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code GOLD_…}: there when {@code PLAN} is {@code gold}.
     */
    private static Optional<ShopConfig.Gold> gold(Loading loading) {
        ShopConfigLoader.plan(loading);
        boolean isOn = loading.has() && loading.isKept("PLAN", "gold");
        if (!isOn) {
            loading.unused(loading.isSet("GOLD_ACCOUNT"), "PLAN", "gold");
            return Optional.empty();
        }
        loading.enterGroup("PLAN", "gold");
        GoldValues group = new GoldValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code TRACE_…}: there when {@code LEVEL} is {@code 8 or 9}.
     */
    private static Optional<ShopConfig.Trace> trace(Loading loading) {
        OptionalInt value = ShopConfigLoader.level(loading);
        boolean isOn = loading.has() && (value.getAsInt() == 8 || value.getAsInt() == 9);
        if (!isOn) {
            loading.unused(loading.isSet("TRACE_FILE"), "LEVEL", "8 or 9");
            return Optional.empty();
        }
        loading.enterGroup("LEVEL", "8 or 9");
        TraceValues group = new TraceValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code PAGER_…}: there when {@code APP_ENV} is {@code production}.
     */
    private static Optional<ShopConfig.Pager> pager(Loading loading) {
        Environment value = ShopConfigLoader.environment(loading);
        boolean isOn = loading.has() && value == Environment.PRODUCTION;
        if (!isOn) {
            loading.unused(loading.isSet("PAGER_TEAM"), "APP_ENV", "production");
            return Optional.empty();
        }
        loading.enterGroup("APP_ENV", "production");
        PagerValues group = new PagerValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code JOBS_RABBIT_…}: there when {@code JOBS_QUEUE} is {@code rabbit}.
     */
    private static Optional<ShopConfig.Rabbit> jobsRabbit(Loading loading) {
        String value = loading.textSetting("JOBS_QUEUE", Loading.EVERYWHERE)
                .defaultValue("memory")
                .toText();
        boolean isOn = loading.has() && value.equals("rabbit");
        if (!isOn) {
            loading.unused(loading.isSet("JOBS_RABBIT_HOST"), "JOBS_QUEUE", "rabbit");
            loading.unused(loading.isSet("JOBS_RABBIT_FAILED_LIMIT"), "JOBS_QUEUE", "rabbit");
            loading.unused(loading.isSet("JOBS_RABBIT_KEEP"), "JOBS_QUEUE", "rabbit");
            return Optional.empty();
        }
        loading.enterGroup("JOBS_QUEUE", "rabbit");
        JobsRabbitValues group = new JobsRabbitValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code JOBS_RABBIT_FAILED_…}: there when {@code JOBS_RABBIT_KEEP} is {@code true}.
     */
    private static Optional<ShopConfig.Failed> jobsRabbitFailed(Loading loading) {
        boolean value = loading.setting("JOBS_RABBIT_KEEP")
                .defaultValue("true")
                .toBoolean();
        boolean isOn = loading.has() && value;
        if (!isOn) {
            loading.unused(loading.isSet("JOBS_RABBIT_FAILED_LIMIT"), "JOBS_RABBIT_KEEP", "true");
            return Optional.empty();
        }
        loading.enterGroup("JOBS_RABBIT_KEEP", "true");
        JobsRabbitFailedValues group = new JobsRabbitFailedValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    private static ShopConfig.Storage toStorage(Loading loading) {
        return switch (loading.toWord()) {
            case "gcs" -> ShopConfig.Storage.GCS;
            case "google" -> ShopConfig.Storage.GOOGLE;
            case "local" -> ShopConfig.Storage.LOCAL;
            case "none" -> ShopConfig.Storage.NONE;
            case "s3" -> ShopConfig.Storage.S3;
            default -> loading.unknown("gcs", "google", "local", "none", "s3");
        };
    }

    private static ShopConfig.Cache toCache(Loading loading) {
        return switch (loading.toWord()) {
            case "caffeine" -> ShopConfig.Cache.CAFFEINE;
            case "redis" -> ShopConfig.Cache.REDIS;
            default -> loading.unknown("caffeine", "redis");
        };
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "APP_ENV",
                "AWS_BUCKET",
                "AWS_REGION",
                "AWS_UPLOAD_BUCKET_URL",
                "AWS_ACL",
                "GCS_BUCKET",
                "FILE_STORAGE",
                "CACHE_TYPE",
                "REDIS_CONNECTION_TYPE",
                "REDIS_HOST",
                "REDIS_PORT",
                "PLAN",
                "GOLD_ACCOUNT",
                "LEVEL",
                "TRACE_FILE",
                "PAGER_TEAM",
                "JOBS_RABBIT_HOST",
                "JOBS_RABBIT_FAILED_LIMIT",
                "JOBS_RABBIT_KEEP",
                "JOBS_QUEUE"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "AWS_UPLOAD_BUCKET_URL.encrypted",
                "FILE_STORAGE.mustNotBe"
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
            return ConfigSources.standard(environmentNames(), "APP_ENV");
        }

        @Override
        public Evaluation evaluate(ConfigSource source) {
            Recorder recorder = recorder(source);
            return recorder.evaluation(read(recorder.loading()));
        }

        @Override
        public EnvironmentNames environmentNames() {
            return ShopConfigLoader.environmentNames();
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
                            new ConfigGroup("aws", ShopConfig.Bucket.class, true),
                            new ConfigGroup("gcs", ShopConfig.Files.class, true),
                            new ConfigGroup("redis", ShopConfig.Redis.class, true),
                            new ConfigGroup("gold", ShopConfig.Gold.class, true),
                            new ConfigGroup("trace", ShopConfig.Trace.class, true),
                            new ConfigGroup("pager", ShopConfig.Pager.class, true),
                            new ConfigGroup("jobs", ShopConfig.Jobs.class, false),
                            new ConfigGroup("jobs.rabbit", ShopConfig.Rabbit.class, true),
                            new ConfigGroup("jobs.rabbit.failed", ShopConfig.Failed.class, true));
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard(environmentNames(), "APP_ENV");
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
            if (configuration.aws().isPresent()) {
                addAws(configuration.aws().get(), parts);
            }
            if (configuration.gcs() != null) {
                addGcs(configuration.gcs(), parts);
            }
            if (configuration.redis().isPresent()) {
                addRedis(configuration.redis().get(), parts);
            }
            parts.addText("PLAN", configuration.plan());
            if (configuration.gold().isPresent()) {
                addGold(configuration.gold().get(), parts);
            }
            if (configuration.trace().isPresent()) {
                addTrace(configuration.trace().get(), parts);
            }
            if (configuration.pager().isPresent()) {
                addPager(configuration.pager().get(), parts);
            }
            addJobs(configuration.jobs(), parts);
            return parts;
        }

        @Override
        public EnvironmentNames environmentNames() {
            return ShopConfigLoader.environmentNames();
        }

        private static void addAws(ShopConfig.Bucket group, ConfigParts parts) {
            parts.addGroup("aws", group);
            parts.addText("AWS_BUCKET", group.bucket());
            parts.addText("AWS_REGION", group.region());
            parts.addText("AWS_UPLOAD_BUCKET_URL", group.uploadBucketUrl());
            parts.addText("AWS_ACL", group.acl());
        }

        private static void addGcs(ShopConfig.Files group, ConfigParts parts) {
            parts.addGroup("gcs", group);
            parts.addText("GCS_BUCKET", group.bucket());
        }

        private static void addRedis(ShopConfig.Redis group, ConfigParts parts) {
            parts.addGroup("redis", group);
            parts.addText("REDIS_CONNECTION_TYPE", group.connectionType());
            parts.addText("REDIS_HOST", group.host());
        }

        private static void addGold(ShopConfig.Gold group, ConfigParts parts) {
            parts.addGroup("gold", group);
        }

        private static void addTrace(ShopConfig.Trace group, ConfigParts parts) {
            parts.addGroup("trace", group);
            parts.addText("TRACE_FILE", group.file());
        }

        private static void addPager(ShopConfig.Pager group, ConfigParts parts) {
            parts.addGroup("pager", group);
            parts.addText("PAGER_TEAM", group.team());
        }

        private static void addJobs(ShopConfig.Jobs group, ConfigParts parts) {
            parts.addGroup("jobs", group);
            if (group.rabbit().isPresent()) {
                addJobsRabbit(group.rabbit().get(), parts);
            }
            parts.addText("JOBS_QUEUE", group.queue());
        }

        private static void addJobsRabbit(ShopConfig.Rabbit group, ConfigParts parts) {
            parts.addGroup("jobs.rabbit", group);
            parts.addText("JOBS_RABBIT_HOST", group.host());
            if (group.failed().isPresent()) {
                addJobsRabbitFailed(group.failed().get(), parts);
            }
        }

        private static void addJobsRabbitFailed(ShopConfig.Failed group, ConfigParts parts) {
            parts.addGroup("jobs.rabbit.failed", group);
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final Environment environment;

        private final Optional<ShopConfig.Bucket> aws;

        private final ShopConfig. @Nullable Files gcs;

        private final ShopConfig.Storage fileStorage;

        private final ShopConfig.Cache cacheType;

        private final Optional<ShopConfig.Redis> redis;

        private final Optional<ShopConfig.Plan> plan;

        private final Optional<ShopConfig.Gold> gold;

        private final OptionalInt level;

        private final Optional<ShopConfig.Trace> trace;

        private final Optional<ShopConfig.Pager> pager;

        private final ShopConfig.Jobs jobs;

        Values(Loading loading) {
            this.environment = ShopConfigLoader.environment(loading);
            this.aws = ShopConfigLoader.aws(loading);
            this.gcs = ShopConfigLoader.gcs(loading);
            this.fileStorage = ShopConfigLoader.fileStorage(loading);
            this.cacheType = ShopConfigLoader.toCache(loading.setting("CACHE_TYPE")
                    .accepts("caffeine or redis")
                    .developmentDefault("caffeine"));
            this.redis = ShopConfigLoader.redis(loading);
            this.plan = ShopConfigLoader.plan(loading);
            this.gold = ShopConfigLoader.gold(loading);
            this.level = ShopConfigLoader.level(loading);
            this.trace = ShopConfigLoader.trace(loading);
            this.pager = ShopConfigLoader.pager(loading);
            this.jobs = new JobsValues(loading);
        }

        @Override
        public Environment environment() {
            return environment;
        }

        @Override
        public Optional<ShopConfig.Bucket> aws() {
            return aws;
        }

        @Override
        public ShopConfig. @Nullable Files gcs() {
            return gcs;
        }

        @Override
        public ShopConfig.Storage fileStorage() {
            return fileStorage;
        }

        @Override
        public ShopConfig.Cache cacheType() {
            return cacheType;
        }

        @Override
        public Optional<ShopConfig.Redis> redis() {
            return redis;
        }

        @Override
        public Optional<ShopConfig.Plan> plan() {
            return plan;
        }

        @Override
        public Optional<ShopConfig.Gold> gold() {
            return gold;
        }

        @Override
        public OptionalInt level() {
            return level;
        }

        @Override
        public Optional<ShopConfig.Trace> trace() {
            return trace;
        }

        @Override
        public Optional<ShopConfig.Pager> pager() {
            return pager;
        }

        @Override
        public ShopConfig.Jobs jobs() {
            return jobs;
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
            members.addGroup("aws", values.aws);
            members.addGroup("gcs", values.gcs);
            members.add("fileStorage", values.fileStorage);
            members.add("cacheType", values.cacheType);
            members.addGroup("redis", values.redis);
            members.add("plan", values.plan);
            members.addGroup("gold", values.gold);
            members.add("level", values.level);
            members.addGroup("trace", values.trace);
            members.addGroup("pager", values.pager);
            members.addGroup("jobs", values.jobs);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Bucket}.
     */
    @GeneratedCode
    private static final class AwsValues implements ShopConfig.Bucket {
        private final String bucket;

        private final Optional<String> region;

        private final Optional<URI> uploadBucketUrl;

        private final String acl;

        AwsValues(Loading loading) {
            this.bucket = loading.setting("AWS_BUCKET")
                    .toText();
            this.region = Optional.ofNullable(loading.textSetting("AWS_REGION", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.uploadBucketUrl = ShopConfigLoader.awsUploadBucketUrl(loading);
            this.acl = loading.textSetting("AWS_ACL", Loading.EVERYWHERE)
                    .defaultValue("private")
                    .toText();
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
        public Optional<URI> uploadBucketUrl() {
            return uploadBucketUrl;
        }

        @Override
        public String acl() {
            return acl;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof AwsValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(AwsValues values) {
            Members members = new Members("Bucket");
            members.add("bucket", values.bucket);
            members.add("region", values.region);
            members.add("uploadBucketUrl", values.uploadBucketUrl);
            members.add("acl", values.acl);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Files}.
     */
    @GeneratedCode
    private static final class GcsValues implements ShopConfig.Files {
        private final String bucket;

        GcsValues(Loading loading) {
            this.bucket = loading.setting("GCS_BUCKET")
                    .toText();
        }

        @Override
        public String bucket() {
            return bucket;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof GcsValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(GcsValues values) {
            Members members = new Members("Files");
            members.add("bucket", values.bucket);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Redis}.
     */
    @GeneratedCode
    private static final class RedisValues implements ShopConfig.Redis {
        private final String connectionType;

        private final Optional<String> host;

        private final int port;

        RedisValues(Loading loading) {
            this.connectionType = loading.textSetting("REDIS_CONNECTION_TYPE", Loading.EVERYWHERE)
                    .defaultValue("standalone")
                    .toText();
            this.host = Optional.ofNullable(loading.textSetting("REDIS_HOST", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.port = loading.setting("REDIS_PORT")
                    .defaultValue("6379")
                    .toInt();
        }

        @Override
        public String connectionType() {
            return connectionType;
        }

        @Override
        public Optional<String> host() {
            return host;
        }

        @Override
        public int port() {
            return port;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof RedisValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(RedisValues values) {
            Members members = new Members("Redis");
            members.add("connectionType", values.connectionType);
            members.add("host", values.host);
            members.add("port", values.port);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Gold}.
     */
    @GeneratedCode
    private static final class GoldValues implements ShopConfig.Gold {
        private final int account;

        GoldValues(Loading loading) {
            this.account = loading.setting("GOLD_ACCOUNT")
                    .accepts("a whole number")
                    .toInt();
        }

        @Override
        public int account() {
            return account;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof GoldValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(GoldValues values) {
            Members members = new Members("Gold");
            members.add("account", values.account);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Trace}.
     */
    @GeneratedCode
    private static final class TraceValues implements ShopConfig.Trace {
        private final String file;

        TraceValues(Loading loading) {
            this.file = loading.setting("TRACE_FILE")
                    .toText();
        }

        @Override
        public String file() {
            return file;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof TraceValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(TraceValues values) {
            Members members = new Members("Trace");
            members.add("file", values.file);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Pager}.
     */
    @GeneratedCode
    private static final class PagerValues implements ShopConfig.Pager {
        private final String team;

        PagerValues(Loading loading) {
            this.team = loading.setting("PAGER_TEAM")
                    .toText();
        }

        @Override
        public String team() {
            return team;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PagerValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(PagerValues values) {
            Members members = new Members("Pager");
            members.add("team", values.team);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Jobs}.
     */
    @GeneratedCode
    private static final class JobsValues implements ShopConfig.Jobs {
        private final Optional<ShopConfig.Rabbit> rabbit;

        private final String queue;

        JobsValues(Loading loading) {
            this.rabbit = ShopConfigLoader.jobsRabbit(loading);
            this.queue = loading.textSetting("JOBS_QUEUE", Loading.EVERYWHERE)
                    .defaultValue("memory")
                    .toText();
        }

        @Override
        public Optional<ShopConfig.Rabbit> rabbit() {
            return rabbit;
        }

        @Override
        public String queue() {
            return queue;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof JobsValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(JobsValues values) {
            Members members = new Members("Jobs");
            members.addGroup("rabbit", values.rabbit);
            members.add("queue", values.queue);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Rabbit}.
     */
    @GeneratedCode
    private static final class JobsRabbitValues implements ShopConfig.Rabbit {
        private final String host;

        private final Optional<ShopConfig.Failed> failed;

        private final boolean keep;

        JobsRabbitValues(Loading loading) {
            this.host = loading.setting("JOBS_RABBIT_HOST")
                    .toText();
            this.failed = ShopConfigLoader.jobsRabbitFailed(loading);
            this.keep = loading.setting("JOBS_RABBIT_KEEP")
                    .defaultValue("true")
                    .toBoolean();
        }

        @Override
        public String host() {
            return host;
        }

        @Override
        public Optional<ShopConfig.Failed> failed() {
            return failed;
        }

        @Override
        public boolean keep() {
            return keep;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof JobsRabbitValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(JobsRabbitValues values) {
            Members members = new Members("Rabbit");
            members.add("host", values.host);
            members.addGroup("failed", values.failed);
            members.add("keep", values.keep);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Failed}.
     */
    @GeneratedCode
    private static final class JobsRabbitFailedValues implements ShopConfig.Failed {
        private final int limit;

        JobsRabbitFailedValues(Loading loading) {
            this.limit = loading.setting("JOBS_RABBIT_FAILED_LIMIT")
                    .accepts("a whole number")
                    .toInt();
        }

        @Override
        public int limit() {
            return limit;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof JobsRabbitFailedValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(JobsRabbitFailedValues values) {
            Members members = new Members("Failed");
            members.add("limit", values.limit);
            return members;
        }
    }
}
