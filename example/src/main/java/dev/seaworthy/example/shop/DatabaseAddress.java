package dev.seaworthy.example.shop;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A database as JDBC wants it: the URL without its credentials, which travel apart and so never reach a log. */
final class DatabaseAddress {
    private final String jdbcUrl;
    private final @Nullable String user;
    private final @Nullable String password;

    private DatabaseAddress(String jdbcUrl, @Nullable String user, @Nullable String password) {
        this.jdbcUrl = jdbcUrl;
        this.user = user;
        this.password = password;
    }

    /**
     * The address that a connection URL names.
     *
     * @param url {@code postgresql://user:password@host:5432/database?sslmode=require}, where user and password are
     *     percent-encoded, or a {@code jdbc:} URL
     * @throws IllegalArgumentException when it is neither; {@link #isOfAKnownKind} tells beforehand
     */
    static DatabaseAddress of(URI url) {
        if (!isOfAKnownKind(url)) {
            throw new IllegalArgumentException("There is no driver for URLs that begin with " + url.getScheme());
        }
        if ("jdbc".equals(url.getScheme())) {
            return new DatabaseAddress(embedded(url.toString()), null, null);
        }
        // The authority as it is written: several hosts, separated by commas, are PostgreSQL's own way to fail over.
        String authority = url.getRawAuthority() == null ? "" : url.getRawAuthority();
        int at = authority.lastIndexOf('@');
        String hosts = authority.substring(at + 1);
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        String jdbcUrl = "jdbc:postgresql://" + hosts + (url.getRawPath() == null ? "/" : url.getRawPath()) + query;
        if (at < 0) {
            return new DatabaseAddress(jdbcUrl, null, null);
        }
        String account = authority.substring(0, at);
        int colon = account.indexOf(':');
        return colon < 0
                ? new DatabaseAddress(jdbcUrl, decoded(account), null)
                : new DatabaseAddress(
                        jdbcUrl, decoded(account.substring(0, colon)), decoded(account.substring(colon + 1)));
    }

    /** Whether a driver for the URL is on board. */
    static boolean isOfAKnownKind(URI url) {
        String text = url.toString();
        return text.startsWith("postgresql://")
                || text.startsWith("postgres://")
                || text.startsWith("jdbc:postgresql:")
                || text.startsWith("jdbc:h2:");
    }

    String jdbcUrl() {
        return jdbcUrl;
    }

    @Nullable
    String user() {
        return user;
    }

    @Nullable
    String password() {
        return password;
    }

    /** H2 forgets a database in memory with its last connection unless it is told not to. */
    private static String embedded(String url) {
        return url.startsWith("jdbc:h2:mem:") && !url.contains("DB_CLOSE_DELAY") ? url + ";DB_CLOSE_DELAY=-1" : url;
    }

    /** A percent-encoded text; unlike in a form, {@code +} is a plus. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
