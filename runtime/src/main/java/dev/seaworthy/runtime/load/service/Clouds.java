package dev.seaworthy.runtime.load.service;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.connection.Target;
import dev.seaworthy.runtime.text.Ascii;
import java.util.Arrays;
import java.util.List;

/** Services that are found by a name that their cloud gives them, which several addresses lead to. */
final class Clouds {
    private static final String AWS = ".amazonaws.com";
    private static final String AZURE = ".core.windows.net";
    private static final String SPACES = ".digitaloceanspaces.com";
    private static final String R2 = ".r2.cloudflarestorage.com";
    private static final String GOOGLE = "storage.googleapis.com";
    private static final String SOCKETS = "/cloudsql/";

    private Clouds() {}

    /** A resource by its ARN, or null where that names nothing which has an address too. */
    static @Nullable Service ofArn(String text) {
        String[] parts = text.split(":", 6);
        boolean isArn = parts.length == 6 && parts[0].equals("arn") && parts[1].startsWith("aws");
        if (isArn && parts[2].equals("s3") && parts[3].isEmpty()) {
            return bucket("aws", first(parts[5]));
        }
        return isArn && parts[2].equals("sqs") ? queue(parts[3], parts[4] + "/" + parts[5]) : null;
    }

    /** The service of an address, or null for one that its host and path identify. */
    static @Nullable Service of(@Nullable Kind kind, String host, Target target) {
        if (kind == Kind.S3) {
            return bucket("aws", host);
        }
        if (kind == Kind.GOOGLE_STORAGE) {
            return google(host);
        }
        if (kind == Kind.AZURE_STORAGE) {
            String container = target.user().isEmpty() ? first(Decoded.path(target.path())) : target.user();
            return host.endsWith(AZURE) ? azure(host, container) : azure("", "blob", host);
        }
        return kind == Kind.HTTP || kind == Kind.SQS ? ofWeb(host, target) : null;
    }

    private static @Nullable Service ofWeb(String host, Target target) {
        String path = Decoded.path(target.path());
        if (host.endsWith(AZURE)) {
            return azure(host, first(path));
        }
        if (host.equals("discord.com")
                || host.equals("discordapp.com")
                || host.endsWith(".discord.com")
                || host.endsWith(".discordapp.com")) {
            return discord(path);
        }
        if (host.endsWith("sentry.io") && !target.user().isEmpty()) {
            return Service.of("Sentry", "sentry.io", path.substring(path.lastIndexOf('/') + 1));
        }
        Service google = google(host, path);
        return google == null ? amazon(host, path) : google;
    }

    /** A webhook is known by its number; what follows is its password. */
    private static @Nullable Service discord(String path) {
        int at = path.indexOf("webhooks/");
        return at < 0 ? null : Service.of("Discord", "discord.com", first(path.substring(at + "webhooks/".length())));
    }

    private static @Nullable Service google(String host, String path) {
        if (host.endsWith("." + GOOGLE) && !host.startsWith("firebase")) {
            return google(host.substring(0, host.length() - GOOGLE.length() - 1));
        }
        boolean isStorage = host.equals(GOOGLE)
                || host.equals("storage.cloud.google.com")
                || host.equals("firebasestorage.googleapis.com")
                || (host.equals("www.googleapis.com") && path.contains("storage/v1/b/"));
        int api = path.indexOf("/b/");
        boolean isApi = api >= 0 && (path.startsWith("v0/b/") || path.contains("storage/v1/b/"));
        String bucket = first(isApi ? path.substring(api + "/b/".length()) : path);
        return isStorage && !bucket.isEmpty() ? google(bucket) : null;
    }

    private static Service google(String bucket) {
        return Service.of(Kind.GOOGLE_STORAGE.label(), "gs", Ascii.lower(bucket));
    }

    private static @Nullable Service amazon(String host, String path) {
        if (host.endsWith(SPACES)) {
            String name = host.substring(0, host.length() - SPACES.length()).replace(".cdn", "");
            int dot = name.lastIndexOf('.');
            String bucket = dot < 0 ? first(path) : name.substring(0, dot);
            return bucket.isEmpty() ? null : bucket("spaces " + name.substring(dot + 1), bucket);
        }
        if (host.endsWith(R2)) {
            String account = first(host.replace('.', '/'));
            return path.isEmpty() ? null : bucket("r2 " + account, first(path));
        }
        String aws = host.endsWith(".cn") ? host.substring(0, host.length() - ".cn".length()) : host;
        boolean isAws = aws.endsWith(AWS) || aws.endsWith(".api.aws");
        List<String> labels = Arrays.asList(host.split("\\.", -1));
        if (isAws && (labels.get(0).equals("sqs") || labels.get(0).equals("sqs-fips"))) {
            return queue(labels.get(1), path);
        }
        if (aws.endsWith("queue.amazonaws.com")) {
            return queue(labels.get(0).equals("queue") ? "us-east-1" : labels.get(0), path);
        }
        for (int i = labels.size() - 1; i >= 0; i--) {
            if (labels.get(i).equals("s3") || (isAws && labels.get(i).startsWith("s3-"))) {
                String bucket = i == 0 ? first(path) : String.join(".", labels.subList(0, i));
                String owner = isAws ? "aws" : String.join(".", labels.subList(i + 1, labels.size()));
                return bucket.isEmpty() ? null : bucket(owner, bucket);
            }
        }
        return null;
    }

    /** A queue by its account and its own name; an address without these is not one. */
    private static @Nullable Service queue(String region, String name) {
        return name.indexOf('/') < 0 ? null : Service.of(Kind.SQS.label(), "sqs " + region, name);
    }

    private static Service bucket(String owner, String name) {
        return Service.of(Kind.S3.label(), "s3 " + owner, Ascii.lower(name));
    }

    private static Service azure(String host, String container) {
        String[] labels = host.split("\\.", 3);
        return azure(labels[0], labels[1].equals("dfs") ? "blob" : labels[1], container);
    }

    /** A container, queue or table of an account, or the account, which is one for all of these. */
    static Service azure(String account, String part, String container) {
        return Service.of(
                Kind.AZURE_STORAGE.label(),
                "azure " + Ascii.lower(account),
                container.isEmpty() ? "" : part + "/" + Ascii.lower(container));
    }

    private static String first(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    /** The instance that a socket of Cloud SQL leads to; the path of any other socket. */
    static String socket(String path) {
        if (!path.startsWith(SOCKETS)) {
            return path;
        }
        return Ascii.lower(first(path.substring(SOCKETS.length())));
    }

    /** The host by which a cluster is known: a cluster of Aurora has another for reading, one of Neon another for its pool. */
    static String endpoint(String host) {
        return host.endsWith(".rds.amazonaws.com")
                ? host.replace(".cluster-ro-", ".cluster-")
                : host.endsWith(".neon.tech") ? host.replace("-pooler.", ".") : host;
    }
}
