package dev.seaworthy.runtime.load.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single drivers open: named pipes of other machines, embedded engines, and sockets that others do not know. */
class DriversOwnWaysTest {
    private static final String PIPE = "jdbc:mysql://web/x?socketFactory=com.mysql.cj.protocol.NamedPipeSocketFactory";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mariadb://db/s?pipe=x",
                "jdbc:mariadb://address=(host=db)(pipe=x)/s",
                "jdbc:mariadb://address=(host=db)/s?pipe=x",
                PIPE + "&namedPipePath=\\\\db\\pipe\\x",
                PIPE + "&namedPipePath=%5C%5Cdb%5Cpipe%5Cx",
                PIPE + "&PATH=//db/pipe/x&sslMode=VERIFY_CA",
                PIPE + "&path=\\\\.\\UNC\\db\\pipe\\x",
                "jdbc:mysql://localhost/x?protocol=pipe&path=\\\\db\\pipe\\x&sslMode=REQUIRED",
                "jdbc:mysql://address=(protocol=pipe)(path=\\\\db\\pipe\\x)/x",
                "jdbc:mysql://(host=localhost,PROTOCOL=PIPE,NamedPipePath=\\\\db\\pipe\\x)/x",
            })
    void aPipeOfAnotherMachineIsSentInClear(String text) {
        assertNull(Hosts.noLocalhost(text));
        assertNotNull(Urls.encrypted(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mariadb://localhost/s?pipe=x",
                "jdbc:mariadb://./s?pipe=x",
                "jdbc:mariadb:///s?pipe=x",
                "jdbc:mariadb://address=(pipe=x)/s",
                "jdbc:mariadb://address=(host=LocalHost)(pipe=x)/s",
                PIPE,
                PIPE + "&namedPipePath=\\\\.\\pipe\\x",
                "jdbc:mysql://db/x?protocol=pipe",
                "jdbc:derby:memory:shop",
                "jdbc:derby:shop",
                "jdbc:derby:/data/shop",
                "jdbc:derby:memory://db/shop",
                "jdbc:opentracing:h2:mem:x",
                "sqlite3:db/development.sqlite3",
            })
    void whatNeverLeavesTheMachineIsLocal(String text) {
        says("must not name the local machine", Hosts.noLocalhost(text));
        says("must not name the local machine", Hosts.noLocalhostInUrl(text));
        assertNull(Urls.encrypted(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Server=np:\\\\.\\pipe\\sql\\query;Database=x",
                "Server=np:.;Database=x",
                "Server=lpc:db;Database=x"
            })
    void microsoftsProtocolsNameTheLocalMachine(String text) {
        says("must not name the local machine", Hosts.noLocalhost(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:clickhouse:https://db:8443/x",
                "jdbc:ch:https://db/x?ssl=false",
                "jdbc:ch://db/x?ssl=true",
                "jdbc:derby://db:1527/shop;ssl=basic",
                "jdbc:opentracing:postgresql://db/x?sslmode=require",
                "mongodb://db/x?tls=1",
                "rediss://db?socket=/tmp/s",
                "https://api.example.com/?socket=x",
                "jdbc:mysql://db/x?sslMode=REQUIRED&namedPipePath=x",
                "jdbc:mysql://db/x?sslMode=REQUIRED&socket=/tmp/s",
                "jdbc:postgresql://db/x?sslmode=require&socket=/tmp/s",
                "jdbc:sqlserver://localhost;socketFactoryClass=com.google.cloud.sql.sqlserver.SocketFactory;"
                        + "socketFactoryConstructorArg=p:r:i",
                "jdbc:mariadb://address=(host=db)(pipe=x)(sslMode=trust)/s",
                "discovery:(ssl://db:61616)",
            })
    void whatIsSafePasses(String text) {
        assertNull(Hosts.noLocalhost(text));
        assertNull(Urls.encrypted(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:ch:http://db/x",
                "jdbc:clickhouse://db/x?SSL=true",
                "jdbc:clickhouse://db/x?ssl=1",
                "jdbc:clickhouse://db/x;ssl=true",
                "jdbc:derby://db:1527/shop",
                // It falls back to clear text where the server has no TLS.
                "jdbc:mariadb://db/x?sslMode=allow",
                "jdbc:mysql://db/x?sslMode=PREFERRED&namedPipePath=x",
                "discovery:(tcp://db:61616)",
            })
    void whatMayBeClearIsRefused(String text) {
        assertNotNull(Urls.encrypted(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "jdbc:sqlserver://db;serverName=b|must name its server once; keep the server after //, or the one in its parameters",
                "jdbc:sqlserver://;serverName=a;serverName=b|must not set serverName twice; keep one of the two",
                "jdbc:sqlserver://;serverName=a;server=b|must not set both serverName and server; keep one of the two",
                "postgresql://db/x?host=a&hostaddr=1.2.3.4|must not set both host and hostaddr; keep one of the two",
                "jdbc:mysql://(host=db):3306/x|must have nothing after the parentheses of a host;"
                        + " write its port in them, as in (host=db,port=3306)",
                "broker:(tcp://db:1)|must have :// after its scheme; write it as scheme://host",
                "postgresql://a#b:1,localhost/x|must be percent-encoded where a password holds a comma, /, ?, # or @;"
                        + " write %2C, %2F, %3F, %23 or %40 in its place",
            })
    void theMessageSaysWhatIsThere(String text, String message) {
        says(message, Hosts.noLocalhost(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:ops@example.com", "xmpp:ops@example.com", "sip:ops@example.com"})
    void anAddressOfAPersonNamesItsHost(String text) {
        assertNull(Hosts.noLocalhost(text));
        assertNull(Hosts.noLocalhostInUrl(text));
        says("must not name the local machine", Hosts.noLocalhostInUrl(text.replace("example.com", "localhost")));
    }

    private static void says(String words, @Nullable Violation violation) {
        assertEquals(words, String.valueOf(violation));
    }
}
