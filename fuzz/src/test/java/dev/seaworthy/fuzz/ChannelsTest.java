package dev.seaworthy.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.Urls;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any text as what a program connects to: an URL of a scheme without encryption is refused, a plain one of a scheme with it is
 * accepted, and of PostgreSQL's and MySQL's plain ones the mode decides. Nothing is thrown and no name is looked up.
 */
class ChannelsTest {
    private static final Set<String> CLEAR =
            Set.of("http", "ws", "redis", "amqp", "ldap", "smtp", "ftp", "mqtt", "nats", "tcp", "telnet");
    private static final Pattern ENCRYPTED = Pattern.compile(
            "(https|wss|rediss|amqps|ldaps|mqtts)://[a-z][a-z0-9.-]*[a-z0-9](:[0-9]{1,4})?(/[a-z0-9/_-]*)?");
    private static final Pattern POSTGRESQL =
            Pattern.compile("(?:jdbc:)?postgresql://[a-z][a-z0-9]*(?::[0-9]{1,4})?/[a-z]+\\?([a-zA-Z_=&-]*)");
    private static final Set<String> POSTGRESQL_ENCRYPTED = Set.of("require", "verify-ca", "verify-full");
    private static final Pattern MYSQL =
            Pattern.compile("jdbc:mysql://[a-z][a-z0-9]*(?::[0-9]{1,4})?/[a-z]+\\?sslMode=([A-Z_]*)");
    private static final Set<String> MYSQL_ENCRYPTED = Set.of("REQUIRED", "VERIFY_CA", "VERIFY_IDENTITY");

    static List<Arguments> seeds() throws IOException {
        List<String> texts = new ArrayList<>(
                Seeds.literals("runtime/src/test/java/dev/seaworthy/runtime/load/rule/ConnectionTextsTest.java"));
        texts.add("jdbc:mysql://db/shop?sslMode=VERIFY_CA");
        texts.add("postgresql://db:5432/shop?connect_timeout=a&sslmode=verify-ca");
        texts.add("jdbc:postgresql://db:5432/shop?sslmode=reQuire");
        return Seeds.of(texts);
    }

    @MethodSource("seeds")
    @DictionaryEntries({
        "sslmode=require",
        "sslMode=REQUIRED",
        "jdbc:",
        "r2dbc:",
        "://",
        "(HOST=",
        "encrypt=true;",
        "+srv"
    })
    @FuzzTest(maxExecutions = 4_000)
    void isEncryptedOrRefused(@NotNull @WithUtf8Length(max = 400) String text) {
        Lookups lookups = new Lookups();
        boolean isRefused = Urls.encrypted(text) != null;
        Optional<URI> uri = uri(text);
        uri.filter(each -> each.getHost() != null && CLEAR.contains(scheme(each)))
                .ifPresent(clear -> assertNotNull(Urls.encrypted(text), text));
        if (ENCRYPTED.matcher(text).matches()) {
            assertNull(Urls.encrypted(text), text);
        }
        mode(text).ifPresent(isEncrypted -> assertEquals(!isEncrypted, isRefused, text));
        assertSchemes(text, uri);
        Scheme.inCapitals(text).ifPresent(read -> assertEquals(Urls.encrypted(read) != null, isRefused, text));
        Hosts.notAllInterfacesInUrl(text);
        Hosts.noLocalhostInUrl(text);
        lookups.assertNone(text);
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }

    private static String scheme(URI uri) {
        return String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    }

    private static void assertSchemes(String text, Optional<URI> uri) {
        boolean isHttps = uri.filter(each -> scheme(each).equals("https") && each.getHost() != null)
                .isPresent();
        if (isHttps && text.indexOf(',') < 0) {
            assertNull(Urls.schemes(text, "https"), text);
            assertNotNull(Urls.schemes(text, "http"), text);
        }
        uri.filter(each -> each.getHost() != null && !scheme(each).equals("https"))
                .ifPresent(other -> assertNotNull(Urls.schemes(text, "https"), text));
    }

    /** Whether a plain text of PostgreSQL's or MySQL's has a mode that encrypts; nothing of other texts. */
    private static Optional<Boolean> mode(String text) {
        var mysql = MYSQL.matcher(text);
        if (mysql.matches()) {
            return Optional.of(MYSQL_ENCRYPTED.contains(mysql.group(1)));
        }
        var postgresql = POSTGRESQL.matcher(text);
        if (!postgresql.matches()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        for (String each : postgresql.group(1).split("&", -1)) {
            String[] pair = each.split("=", -1);
            // What has another form, stands twice, or has to do with the channel otherwise is for the drivers to say.
            boolean isPlain = pair.length == 2 && parameters.put(pair[0], pair[1]) == null;
            String name = pair[0].toLowerCase(Locale.ROOT);
            if (!isPlain
                    || (!name.equals("sslmode")
                            && name.matches(".*(ssl|gss|host|service|socket|pg|proto|channel).*"))) {
                return Optional.empty();
            }
        }
        String mode = parameters.getOrDefault("sslmode", "");
        // PostgreSQL's driver of Java reads a mode in any case, libpq in small letters alone.
        return Optional.of(
                POSTGRESQL_ENCRYPTED.contains(text.startsWith("jdbc:") ? mode.toLowerCase(Locale.ROOT) : mode));
    }
}
