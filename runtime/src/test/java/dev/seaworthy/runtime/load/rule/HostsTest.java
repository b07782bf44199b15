package dev.seaworthy.runtime.load.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is the local machine, and what only looks like it. */
class HostsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST",
                "LocalHost.",
                "localhost:8080",
                "http://\uff4c\uff4f\uff43\uff41\uff4c\uff48\uff4f\uff53\uff54/",
                "http://127\u30020\u30020\u30021:80",
                "app.localhost",
                "localhost.localdomain",
                "host.docker.internal",
                "http://host.docker.internal:9000/x",
                "127.0.0.1",
                "127.0.0.1:80",
                "127.1",
                "127.255.255.254",
                "2130706433",
                "0x7f.1",
                "0x7f000001",
                "0177.0.0.1",
                "017700000001",
                "0.0.0.0",
                "0",
                "0.0.0.0:8080",
                "::1",
                "[::1]",
                "[::1]:443",
                "::",
                "[::]:80",
                "0:0:0:0:0:0:0:1",
                "0000:0000:0000:0000:0000:0000:0000:0001",
                "::ffff:127.0.0.1",
                "::ffff:7f00:1",
                "::127.0.0.1",
                "[::ffff:127.0.0.1]:80",
                "::1%lo",
                "http://localhost",
                "http://localhost/",
                "HTTP://LOCALHOST:80/x",
                "https://user:pass@localhost:8443/path?x=y",
                "http://[::1]:3000",
                "http://[0:0:0:0:0:0:0:1]/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://127.1/",
                "http://local%68ost/",
                "redis://127.0.0.1:6379/0",
                "redis://:p@localhost:6379",
                "amqp://guest:guest@localhost:5672/%2F",
                "mongodb://db1:27017,localhost:27018/shop",
                "mongodb://u:p@127.0.0.1:27017,db2/shop?replicaSet=a",
                "postgresql://localhost/shop",
                "postgresql:///shop",
                "postgresql://shop@/shop",
                "postgresql://shop@/shop?host=/var/run/postgresql",
                "postgresql:///shop?host=localhost",
                "postgresql://db1:5432,127.0.0.1:5432/shop",
                "jdbc:postgresql://localhost:5432/shop",
                "jdbc:aws-wrapper:postgresql://localhost:5432/shop",
                "r2dbc:postgresql://localhost:5432/shop",
                "r2dbc:pool:postgresql://shop:pass@127.0.0.1/shop",
                "r2dbc:postgresql:failover://db1:5432,localhost:5432/shop",
                "r2dbcs:oracle://localhost:2484/shop",
                "r2dbc:h2:mem:///shop",
                "r2dbc:h2:file:///srv/shop",
                "r2dbc:h2:tcp://localhost/shop",
                "vertx-reactive:postgresql://localhost/shop",
                "jdbc:postgresql://db1:5432,localhost:5432/shop",
                "jdbc:postgresql:shop",
                "jdbc:postgresql:///shop",
                "jdbc:postgresql://[::1]/shop",
                "jdbc:mysql://localhost/shop",
                "jdbc:mysql:///shop",
                "jdbc:mysql:replication://db1,localhost/shop",
                "jdbc:mysql://address=(host=localhost)(port=3306)/shop",
                "jdbc:mysql://address=(host=db1)(port=3306),address=(host=127.0.0.1)(port=3306)/shop",
                "jdbc:mariadb:loadbalance://localhost,db/shop",
                "jdbc:h2:mem:shop",
                "jdbc:h2:~/shop",
                "jdbc:h2:file:./shop",
                "jdbc:h2:tcp://localhost/~/shop",
                "jdbc:hsqldb:mem:shop",
                "jdbc:hsqldb:hsql://localhost/shop",
                "jdbc:derby:shop;create=true",
                "jdbc:derby://localhost:1527/shop",
                "jdbc:sqlite:shop.db",
                "jdbc:sqlite::memory:",
                "jdbc:duckdb:",
                "jdbc:sqlserver://localhost:1433;databaseName=shop",
                "jdbc:sqlserver://;serverName=localhost;databaseName=shop",
                "jdbc:sqlserver://localhost\\SQLEXPRESS",
                "jdbc:sqlserver://(local);databaseName=shop",
                "jdbc:oracle:thin:@localhost:1521:xe",
                "jdbc:oracle:thin:@//127.0.0.1:1521/xe",
                "jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=localhost)(PORT=1521))(CONNECT_DATA=(SID=x)))",
                "kafka1:9092,localhost:9092",
                "PLAINTEXT://localhost:9092",
                "file:///var/lib/shop.db",
                "unix:///var/run/redis.sock",
                "shop.test, localhost",
                "JDBC:POSTGRESQL://LOCALHOST/x",
                "jdbc:p6spy:postgresql://localhost/x",
                "jdbc:otel:postgresql://localhost/x",
                "jdbc:log4jdbc:mysql://localhost/x",
                "jdbc:h2:ssl://localhost/x",
                "jdbc:hsqldb:http://localhost/x",
                "jdbc:hsqldb:file:x",
                "jdbc:derby:memory:x",
                "jdbc:jtds:sqlserver://localhost/x",
                "jdbc:sqlserver://:1433",
                "jdbc:sqlserver:databaseName=x",
                "jdbc:sqlserver://.",
                "jdbc:sqlserver://db;serverName=localhost",
                "jdbc:oracle:thin:@tcps://localhost:2484/x",
                "jdbc:oracle:thin:@tcp://localhost/x",
                "jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(HOST = db))(ADDRESS=(HOST = localhost)))",
                "mysql:///shop",
                "mysql://db/x?host=localhost",
                "postgresql://db/x?a=b&host=%2Fvar%2Frun",
                "unix:/var/run/x.sock",
                "shop:pw@unix(x.sock)/shop",
                "mongodb://loca.sock/shop",
                "redis://run%2Floca.sock",
                "a@localhost",
                "http://u@[::1]/",
                "http://[::1",
            })
    void theLocalMachineIsRefused(String text) {
        assertNotNull(Hosts.noLocalhost(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db",
                "example.com",
                "localhost.acme.com",
                "my-localhost",
                "notlocalhost.com",
                "localhost-db.internal",
                "localhosts",
                "localdomain",
                "postgresql://loca.sock/shop",
                "POSTGRESQL://loca.sock/shop",
                "POSTGRESQL://loca.sock:5432/shop",
                "jdbc:mysql://loca.sock/shop",
                "foo://loca.sock:80/",
                "loca.sock",
                "128.0.0.1",
                "126.255.255.255",
                "10.127.0.1",
                "10.0.0.127",
                "1.0.0.127",
                "192.168.0.1",
                "0.0.0.1",
                "8.8.8.8:53",
                "256.0.0.1",
                "127.0.0.0.1",
                "127.example.com",
                "2130706432x",
                "fe80::1",
                "fe80::1%eth0",
                "2001:db8::1",
                "::2",
                "1::1",
                "[2001:db8::1]:443",
                "::ffff:10.0.0.1",
                "r2dbc:postgresql://db:5432/shop",
                "r2dbc:pool:postgresql://shop:pass@db/localhost",
                "r2dbcs:oracle://db:2484/shop",
                "r2dbc:h2:tcp://db/x",
                "jdbc:aws-wrapper:mysql://db/x",
                "vertx-reactive:postgresql://db/localhost",
                "http://example.com/localhost",
                "http://example.com/?next=http://localhost/",
                "http://example.com:8080/127.0.0.1",
                "http://example.com#localhost",
                "https://localhost@example.com/",
                "https://localhost:127.0.0.1@example.com/",
                "postgresql://localhost:secret@db:5432/shop",
                "postgresql://user:pass@db:5432/localhost",
                "postgresql://db/shop?application_name=localhost",
                "postgresql://db/shop?host=db2",
                "jdbc:postgresql://db:5432/localhost",
                "jdbc:postgresql://db1:5432,db2:5432/shop?user=localhost",
                "jdbc:postgresql://db/shop?options=localhost",
                "jdbc:mysql://db/localhost?x=127.0.0.1",
                "jdbc:mysql://address=(host=db1)(port=3306)/shop",
                "jdbc:sqlserver://sql.example.com:1433;databaseName=localhost",
                "jdbc:sqlserver://;serverName=sql.example.com",
                "jdbc:oracle:thin:@//db.example.com:1521/localhost",
                "jdbc:oracle:thin:@db.example.com:1521:localhost",
                "jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(HOST=db.example.com)(PORT=1521)))",
                "jdbc:h2:tcp://db.example.com/~/shop",
                "jdbc:derby://db:1527/shop",
                "mongodb://db1,db2:27017/localhost",
                "mongodb+srv://u:p@cluster.example.mongodb.net/localhost",
                "redis://redis:6379/0",
                "rediss://default:p@redis.example.com:6380",
                "amqps://b-1.mq.example.com:5671",
                "kafka1:9092,kafka2:9092",
                "https://hooks.example.com",
                "host.example.com",
                "internal",
                "smtp.example.com",
                "",
                "jdbc:sqlserver://sql.example.com\\localhost",
                "jdbc:sqlserver://;serverName=db.example.com;databaseName=localhost",
                "jdbc:jtds:sqlserver://db.example.com/localhost",
                "jdbc:hsqldb:hsql://db.example.com/localhost",
                "jdbc:oracle:thin:@tcps://db.example.com:2484/localhost",
                "jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(HOST = db))(ADDRESS=(HOST = db2))(X=localhost))",
                "mysql://db/x?hosts=localhost",
                "postgresql://db/x?xhost=localhost",
                "db.example.com:5432:localhost",
                "2001:db8::1",
                "user@db.example.com",
                "http://u@[2001:db8::1]:80/localhost",
                "9host:80",
                "h+x.y-z://db.example.com",
                "a.b,c.d:1",
            })
    void whatOnlyLooksLikeItIsNot(String text) {
        assertNull(Hosts.noLocalhost(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "*:8080",
                "https://*",
                "http://*:3000",
                "exam*ple.com",
                "a.example.com,*",
                "*.*",
                "https://*/"
            })
    void aWildcardIsRefused(String text) {
        assertNotNull(Hosts.noWildcard(text, false), text);
        assertNotNull(Hosts.noWildcard(text, true), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*.example.com",
                "https://*.example.com",
                "https://*.example.com:8443",
                ".example.com",
                "a.com,*.b.com"
            })
    void aWildcardForSubdomainsIsRefusedUnlessItIsAllowed(String text) {
        assertNotNull(Hosts.noWildcard(text, false), text);
        assertNull(Hosts.noWildcard(text, true), text);
    }

    @Test
    void eachOfSeveralOriginsIsJudged() {
        assertNull(Hosts.noWildcard("https://a.com/x,y,*", false), "a comma of a path");
        assertNull(Hosts.noWildcard("https://a.com/x *", false), "what follows a path");
        assertNotNull(Hosts.noWildcard("https://a.com/x https://*", false), "another URL after a blank");
        assertNotNull(Hosts.noWildcard("https://a.com/x,https://b.com,*", false), "a host after a URL without a path");
        assertNotNull(Hosts.noWildcard("https://a.com/x,://*", false), "a URL without a scheme");
        assertNotNull(Hosts.noWildcard("://*", false), "a URL without a scheme");
        assertNotNull(Hosts.noWildcard("*.", true), "no host follows");
        assertNotNull(Hosts.noWildcard("*", true), "every host");
    }

    @Test
    void aUrlHasAScheme() {
        assertNull(Hosts.noLocalhostInUrl("https://db"));
        assertNull(Hosts.notAllInterfacesInUrl("https://db"));
        assertNotNull(Hosts.noLocalhostInUrl("db"));
        assertNotNull(Hosts.notAllInterfacesInUrl("db"));
        assertNull(Hosts.noLocalhost("db"));
        assertNull(Hosts.notAllInterfaces("db"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com",
                "https://example.com/*",
                "https://example.com/?q=*",
                "https://us*r:p*ss@example.com",
                "a.example.com,b.example.com",
                "https://example.com#*",
            })
    void aStarThatIsNoHostIsNone(String text) {
        assertNull(Hosts.noWildcard(text, false), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db",
                "db.example.com:5432",
                "kafka1:9092,kafka2:9092",
                "https://shop.example.com",
                "https://shop.example.com/a/1?b=2",
                "postgresql://shop@db.example.com:5432/shop?sslmode=verify-full",
                "jdbc:postgresql://db1:5432,db2:5432/shop?user=shop",
                "jdbc:mysql://db/shop",
                "redis://redis:6379/0",
                "a",
                "z9",
                "A-b_c.d",
                "Z",
                "db:0",
                "db:9,db2:10",
                "db/path",
                "db?a=b",
                "http://db/a?b=c&d=e",
                "https://db",
                "postgres://u:p@db/shop",
                "postgres://a-z_A.Z09:0@db/shop",
                "rediss://db",
                "jdb",
                "r2db",
                "vert",
                "loca.example",
                "intern.example",
                "db/local",
                "db/h/s/p/hos/socke/pip"
            })
    void theUsualTextsAreToldApartWithoutBeingRead(String text) {
        assertFalse(Hosts.mayBeLocal(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1db",
                "_db",
                "-db",
                ".db",
                "db:",
                "db:x",
                "db:/",
                "db,",
                ",db",
                "db,1",
                "db#a",
                "db;a",
                "db//a",
                "http://db//a",
                "db/a;b",
                "db/a#b",
                "db/a,b",
                "db/a:b",
                "db/a@b",
                "u@db",
                "u:p@db",
                "jdbc",
                "JDBC:x",
                "r2dbc",
                "vertx",
                "http://",
                "http://@db",
                "http://u:p:q@db",
                "http://u@",
                "ftp://db",
                "HTTP://db",
                "local",
                "LOCAL",
                "xlocaly",
                "loopback",
                "xinternal",
                "INTERNAL",
                "db/?host=x",
                "db/?HOST=x",
                "db/xhost",
                "db/?socket=x",
                "db/?SocketFactory=x",
                "db/?pipe=x",
                "db/?Pipe=x",
                "\u00e4db"
            })
    void anyOtherTextIsRead(String text) {
        assertTrue(Hosts.mayBeLocal(text), text);
    }

    /** Whatever is not worth reading must be fine when it is read anyway. */
    @Test
    void whatIsNotReadNamesNothingLocal() {
        String[] pieces = {
            "localhost",
            "127.0.0.1",
            "127.1",
            "0",
            "::1",
            "[::1]",
            "db",
            "a.b-c_d",
            "host",
            "HOST=",
            "host=",
            "serverName=",
            "loopback",
            "host.docker.internal",
            "Local%68ost",
            "://",
            "//",
            "/",
            ":",
            "@",
            ",",
            "?",
            "#",
            ";",
            "&",
            "=",
            ".",
            "\\",
            "(",
            ")",
            "(local)",
            "(host=localhost)",
            "jdbc:",
            "jdbc:postgresql:",
            "jdbc:mysql:",
            "postgresql",
            "mysql",
            "file",
            "unix:",
            "http",
            "tcp:",
            "1521",
            "5432",
            " ",
            "%",
            "é",
            "x",
            "u:p",
            "?sslmode=require",
            "service",
            "socket=",
            "redis",
            "rediss://",
            "https://",
            "user:secret@",
            "_",
            "5432/"
        };
        int unread = 0;
        for (int seed = 0; seed < 300_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 1 + random.nextInt(9); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String host = text.toString();
            if (!Hosts.mayBeLocal(host)) {
                unread++;
                assertNull(ConnectionRules.noLocalhost(host, false), host);
            }
        }
        assertTrue(unread > 1_000, "not read: " + unread);
    }
}
