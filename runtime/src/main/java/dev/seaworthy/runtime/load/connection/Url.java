package dev.seaworthy.runtime.load.connection;

import dev.seaworthy.runtime.Nullable;

/** A URL without what wraps its driver's name. */
final class Url {
    private static final String JDBC = "jdbc:";

    private static final String R2DBC = "r2dbc:";

    /**
     * What may stand before the name of a driver. AWS's wrapper, P6Spy, log4jdbc, OpenTelemetry and OpenTracing, pools and proxies of R2DBC,
     * the JDK's jar: and Spring's url:, and ActiveMQ's transports that take several URLs.
     */
    private static final String[] AROUND = {
        "aws-wrapper:",
        "p6spy:",
        "log4jdbc:",
        "otel:",
        "opentelemetry:",
        "opentracing:",
        "tracing:",
        "pool:",
        "proxy:",
        "jar:",
        "url:",
        "failover:",
        "fanout:",
        "static:",
        "discovery:",
        "masterslave:"
    };

    /** What each standard begins with: the JDBC driver of AWS Secrets Manager, and Quarkus' reactive URLs, are two of them. */
    private static final String[][] STANDARDS = {
        {JDBC, JDBC}, {"jdbc-secretsmanager:", JDBC}, {R2DBC, R2DBC}, {"r2dbcs:", R2DBC}, {"vertx-reactive:", ""}
    };

    private static final String TESTCONTAINERS = "tc:";

    private final String standard;
    private final boolean isSecure;
    private final boolean isStarted;
    private final Text text;

    Url(String standard, boolean isSecure, boolean isStarted, Text text) {
        this.standard = standard;
        this.isSecure = isSecure;
        this.isStarted = isStarted;
        this.text = text;
    }

    /** What the URL is written for: {@code jdbc:}, {@code r2dbc:}, or nothing. */
    String standard() {
        return standard;
    }

    /** Whether it is written for Java's drivers of databases. */
    boolean isJdbc() {
        return standard.equals(JDBC);
    }

    /** Whether the standard asks for TLS, as {@code r2dbcs:} does. */
    boolean isSecure() {
        return isSecure;
    }

    /** Whether what it names is started beside the program, as Testcontainers does. */
    boolean isStarted() {
        return isStarted;
    }

    /** The driver's name and what follows. */
    Text text() {
        return text;
    }

    static Url of(Text text) {
        String standard = "";
        boolean isSecure = false;
        boolean isStarted = false;
        int start = 0;
        for (String[] each : STANDARDS) {
            if (text.startsWith(each[0])) {
                standard = each[1];
                isSecure = each[0].equals("r2dbcs:");
                start = each[0].length();
            }
        }
        for (int length = around(text, start); length > 0; length = around(text, start)) {
            isStarted |= text.hasAt(start, TESTCONTAINERS);
            start += length;
        }
        return new Url(standard, isSecure, isStarted, text.after(start));
    }

    private static int around(Text text, int at) {
        if (at > 0 && text.hasAt(at, TESTCONTAINERS)) {
            return TESTCONTAINERS.length();
        }
        for (String around : AROUND) {
            if (text.hasAt(at, around)) {
                return around.length();
            }
        }
        return 0;
    }

    /** Whether it belongs to a standard or has a scheme with {@code ://}; else it may be a plain host. */
    boolean hasScheme() {
        return !standard.isEmpty() || scheme() != null;
    }

    /** The scheme before {@code ://}, in lower case, or null. */
    @Nullable
    String scheme() {
        int end = nameEnd();
        return end > 0 && text.hasAt(end, "://") ? text.between(0, end).lower() : null;
    }

    /** The word before the first colon, in lower case, where it could be a scheme; or null. */
    @Nullable
    String word() {
        int end = nameEnd();
        return end > 0 && text.hasAt(end, ":") ? text.between(0, end).lower() : null;
    }

    private int nameEnd() {
        boolean isLetter = !text.isEmpty() && Character.isLetter(text.at(0));
        int end = 0;
        while (isLetter && end < text.length() && isNameCharacter(text.at(end))) {
            end++;
        }
        return end;
    }

    static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "+-._".indexOf(c) >= 0;
    }

    /** Whether the driver has a name, which is given with its standard. */
    boolean isFor(String name) {
        if (!name.startsWith(standard)) {
            return false;
        }
        String driver = name.substring(standard.length());
        return text.startsWith(driver) && text.hasAt(driver.length(), ":");
    }

    /** The place after {@code //}, which only words of the driver stand before; or -1. */
    int authority() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (c == '/') {
                return text.hasAt(i, "//") ? i + 2 : -1;
            }
            if (c != ':' && !isNameCharacter(c)) {
                return -1;
            }
        }
        return -1;
    }
}
