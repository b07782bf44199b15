package dev.seaworthy.fuzz;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.Urls;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.jdbc.SslMode;
import org.postgresql.util.PSQLException;

/**
 * Any text as a URL of PostgreSQL's JDBC driver: a host of this machine, or one that may be spoken to without TLS, is refused.
 * The other direction, what is refused without need, is DriversAgreeTest's.
 */
class PostgresqlTest {
    /** Hosts that a name service could know. */
    private static final Pattern NAMES = Pattern.compile("[A-Za-z0-9._-]+(,[A-Za-z0-9._-]+)*");

    static List<Arguments> seeds() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String test : List.of("HostsTest", "ConnectionTextsTest")) {
            Seeds.literals("runtime/src/test/java/dev/seaworthy/runtime/load/rule/" + test + ".java").stream()
                    .filter(text -> text.contains("postgresql"))
                    .forEach(texts::add);
        }
        texts.add("jdbc:postgresql://db1:5432,db2/shop?sslmode=require&user=app&ssl=false");
        return Seeds.of(texts);
    }

    @MethodSource("seeds")
    @DictionaryEntries({
        "sslmode=",
        "require",
        "disable",
        "ssl=true",
        "PGHOST=",
        "host=",
        "localhost",
        "127.0.0.1",
        "%2e"
    })
    @FuzzTest(maxExecutions = 8_000)
    void whatItOpensIsJudged(@NotNull @WithUtf8Length(max = 300) String text) {
        Properties opened = opened(text);
        if (opened == null) {
            return;
        }
        String hosts = PGProperty.PG_HOST.getOrDefault(opened);
        if (hosts == null || !NAMES.matcher(hosts).matches()) {
            return;
        }
        List<String> names = List.of(hosts.split(",", -1));
        if (names.stream().anyMatch(HostsTest::isLocalHost)) {
            assertNotNull(Hosts.noLocalhost(text), () -> "opens " + hosts + ": " + text);
        }
        // What does not leave the machine need not be encrypted.
        if (!names.stream().allMatch(HostsTest::isLocalHost) && mayBeClear(opened)) {
            assertNotNull(Urls.encrypted(text), () -> "may be clear to " + hosts + ": " + text);
        }
    }

    private static @Nullable Properties opened(String text) {
        try {
            return Driver.parseURL(text, null);
        } catch (RuntimeException refused) {
            return null;
        }
    }

    /** Whether it speaks without TLS where the server wants that; Google's factory does the encryption of its instances itself. */
    private static boolean mayBeClear(Properties opened) {
        String factory = PGProperty.SOCKET_FACTORY.getOrDefault(opened);
        try {
            return factory == null && !SslMode.of(opened).requireEncryption();
        } catch (PSQLException noMode) {
            return false;
        }
    }
}
