package shop;

import dev.seaworthy.AtLeastOne;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import dev.seaworthy.runtime.Nullable;
import jakarta.validation.constraints.Max;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;

/** A shop whose settings say which of its parts are there. */
@EnvConfig(productionNames = "prod")
public interface ShopConfig {
    /** Where this runs. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Files in a bucket. */
    @EnvGroup(prefix = "AWS_", presentWhen = "FILE_STORAGE", is = "s3")
    Optional<Bucket> aws();

    /** Files in a bucket elsewhere. */
    @RequiredWhen(variable = "PLAN", is = "gold")
    @EnvGroup(prefix = "GCS_", presentWhen = "FILE_STORAGE", is = {"gcs", "google"})
    @Nullable
    Files gcs();

    /** Where files are kept. */
    @EnvVar(value = "FILE_STORAGE", defaultValue = "S3", aliases = "STORAGE")
    @ProductionRule(mustNotBe = "none")
    Storage fileStorage();

    /** What remembers answers. */
    @EnvVar(value = "CACHE_TYPE", developmentDefault = "caffeine")
    Cache cacheType();

    /** A cache of several processes. */
    @EnvGroup(prefix = "REDIS_", presentWhen = "CACHE_TYPE", is = "redis")
    Optional<Redis> redis();

    /** What was bought. */
    @EnvVar("PLAN")
    Optional<Plan> plan();

    /** What those get who bought gold. */
    @EnvGroup(prefix = "GOLD_", presentWhen = "PLAN", is = "gold")
    Optional<Gold> gold();

    /** How much is written to the log. */
    @EnvVar("LEVEL")
    @Max(9)
    OptionalInt level();

    /** What goes to another log. */
    @EnvGroup(prefix = "TRACE_", presentWhen = "LEVEL", is = {"8", "9"})
    Optional<Trace> trace();

    /** Messages to people on call. */
    @EnvGroup(prefix = "PAGER_", presentWhen = "APP_ENV", is = "prod")
    Optional<Pager> pager();

    /** What is done later. */
    @EnvGroup(prefix = "JOBS_")
    Jobs jobs();

    /** Where files are kept. */
    enum Storage {
        /** Nowhere. */
        NONE,
        /** On a disk. */
        LOCAL,
        /** In S3. */
        S3,
        /** In Google's cloud. */
        GCS,
        /** The same. */
        GOOGLE
    }

    /** A cache. */
    enum Cache {
        /** In this process. */
        CAFFEINE,
        /** In Redis. */
        REDIS
    }

    /** A bucket. */
    @AtLeastOne({"REGION", "UPLOAD_BUCKET_URL"})
    interface Bucket {
        /** Its name. */
        @EnvVar("BUCKET")
        String bucket();

        /** Its region. */
        @EnvVar("REGION")
        Optional<String> region();

        /** Where it is. */
        @EnvVar("UPLOAD_BUCKET_URL")
        @ProductionRule(encrypted = true)
        Optional<URI> uploadBucketUrl();

        /** Who may read. */
        @EnvVar(value = "ACL", defaultValue = "private")
        String acl();
    }

    /** Files. */
    interface Files {
        /** Their bucket. */
        @EnvVar("BUCKET")
        String bucket();
    }

    /** Redis. */
    interface Redis {
        /** How it is reached. */
        @EnvVar(value = "CONNECTION_TYPE", defaultValue = "standalone")
        String connectionType();

        /** Where it is. */
        @EnvVar("HOST")
        @RequiredWhen(variable = "CONNECTION_TYPE", is = "standalone")
        Optional<String> host();

        /** Its port. */
        @EnvVar(value = "PORT", defaultValue = "6379")
        int port();
    }

    /** What gold brings. */
    interface Gold {
        /** The account. */
        @EnvVar("ACCOUNT")
        int account();
    }

    /** Another log. */
    interface Trace {
        /** Its file. */
        @EnvVar("FILE")
        String file();
    }

    /** Messages. */
    interface Pager {
        /** Who gets them. */
        @EnvVar("TEAM")
        String team();
    }

    /** What is done later. */
    interface Jobs {
        /** A queue of other processes. */
        @EnvGroup(prefix = "RABBIT_", presentWhen = "QUEUE", is = "rabbit")
        Optional<Rabbit> rabbit();

        /** What keeps them. */
        @EnvVar(value = "QUEUE", defaultValue = "memory")
        String queue();
    }

    /** RabbitMQ. */
    interface Rabbit {
        /** Where it is. */
        @EnvVar("HOST")
        String host();

        /** What failed. */
        @EnvGroup(prefix = "FAILED_", presentWhen = "KEEP", is = "true")
        Optional<Failed> failed();

        /** Whether what failed is kept. */
        @EnvVar(value = "KEEP", defaultValue = "true")
        boolean keep();
    }

    /** What failed. */
    interface Failed {
        /** How many are kept. */
        @EnvVar("LIMIT")
        int limit();
    }

    /** What was bought. */
    record Plan(String name) {
        /** Reads a plan. */
        public static Plan parse(String text) {
            return new Plan(text);
        }
    }
}
