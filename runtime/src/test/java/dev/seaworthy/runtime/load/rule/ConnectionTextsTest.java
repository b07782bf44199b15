package dev.seaworthy.runtime.load.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Connection texts in which a driver reads something else than a quick look does. */
class ConnectionTextsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // A password with characters that end nothing.
                "postgresql://app:a;b@localhost:5432/shop",
                "mongodb://app:a;b@localhost/x",
                "redis://app:a;b@localhost:6379",
                "amqp://app:a;b@localhost:5672",
                "http://app:a;b@localhost/",
                "mongodb://app:a#b@localhost/x",
                "postgresql://app:a?b@localhost/",
                "postgresql://app:a/b@localhost/",
                "postgresql://app:a(b@localhost/shop?options=x@y",
                // Several URLs in one text.
                "https://a.example.com,http://localhost:3000",
                "SSL://db:9093,PLAINTEXT://localhost:9092",
                "nats://a:4222,nats://localhost:4222",
                "http://es1:9200,http://localhost:9200",
                "redis://a:6379,redis://127.0.0.1:6379",
                "ldap://a ldap://localhost",
                "http://a; http://localhost",
                "http://a|http://localhost",
                "a.com b.com localhost",
                "nats://a:4222,localhost:4222",
                // No host, and the driver opens the local machine.
                "postgresql://:5432/shop",
                "postgresql://user:pw@:5432/shop",
                "jdbc:mysql://:3306/shop",
                "jdbc:mariadb://:3306/x",
                "jdbc:mariadb://127.0.0.1:917:5,db:5114/x",
                "jdbc:mariadb:loadbalance://[::1]password=a@db/x",
                "jdbc:mariadb://address=(host=[::[1])(sslMode=disable)/x",
                "jdbc:mariadb://address=(host=local]host)/x",
                "jdbc:mariadb://address=(host=db)host=localhost/x",
                "r2dbc:postgresql://:5432/x",
                "amqp://my_host:5672",
                "smtp:///",
                "ldap:///dc=x",
                // Parameters.
                "sqlserver://sa:pw@localhost:1433?database=shop",
                "jdbc:sqlserver://db; serverName=localhost",
                "jdbc:postgresql://db/shop?host=localhost",
                "jdbc:postgresql://db/shop?PGHOST=localhost",
                "postgresql:///shop?host=db,localhost",
                "postgresql://shop:pw@/shop?host=db,localhost",
                "postgresql://shop:pw@/shop",
                "postgresql://db/shop?hostaddr=127.0.0.1",
                "postgresql://db/shop?host=db&host=localhost",
                "jdbc:sqlserver://;serverName=localhost\\SQLEXPRESS",
                "jdbc:sqlserver://;serverName=.",
                "jdbc:sqlserver://;serverName=(local)",
                "jdbc:sqlserver://;server=localhost",
                "jdbc:sqlserver://.:1433",
                "jdbc:sqlserver://(local):1433",
                "jdbc:sqlserver://db;failoverPartner=localhost",
                "jdbc:mariadb://db/x?localSocket=/run/mysqld.sock",
                "jdbc:mysql://[db,localhost]/x",
                "jdbc:mysql://(host=db,port=1),(port=2, host = localhost)/x",
                "jdbc:postgresql://db/x?socketFactory=org.newsclub.net.unix.AFUNIXSocketFactory",
                // Sockets.
                "postgresql://%2Fvar%2Frun%2Fpostgresql/shop",
                "mongodb://%2Ftmp%2Fx.sock",
                "mongodb://x.sock",
                "redis-socket:///run/redis.sock",
                "/var/run/postgresql",
                // Names of the machine.
                "localhost4.localdomain4",
                "localhost6.localdomain6",
                "ipv6-localhost",
                "ipv6-loopback",
                "loopback",
                "host.containers.internal",
                "gateway.docker.internal",
                "kubernetes.docker.internal",
                "docker.for.mac.host.internal",
                "::1:6379",
                "::1:65000",
                // Wrapped.
                "failover:(tcp://localhost:61616)",
                "failover:(tcp://a:61616,tcp://localhost:61616)?randomize=false",
                "failover://(ssl://a,ssl://localhost)",
                "jdbc-secretsmanager:postgresql://localhost:5432/x",
                "jdbc:tc:postgresql:16:///shop",
                "vm://broker",
                "jar:http://localhost/x.jar",
                // Without slashes, or without a scheme.
                "http:/localhost/",
                "http:localhost",
                "//localhost/x",
                "host=localhost dbname=shop",
                "user=shop password=x dbname=shop sslmode=verify-full",
                "dbname=shop sslmode=require",
                "service=shop sslmode=require",
                "host='' dbname=shop",
                "host=@abstract sslmode=require",
                "host=db,@abstract sslmode=require",
                "host='localhost' dbname=shop",
                "host='/tmp' dbname=shop",
                "host = localhost dbname = shop",
                "host=local\\host dbname=shop",
                "host=db1, dbname=shop",
                "password='host=db' dbname=shop",
                "user=shop password=x://y host=localhost",
                "password=a;b host=localhost",
                "hostaddr=127.0.0.1 host=db dbname=shop",
                "search_path=shop user=shop",
                "postgresql://%40abstract/shop",
                "postgresql:///shop?host=db,@abstract",
                "postgresql://shop:x@@db/shop",
                "postgresql://db/shop#?hostaddr=127.0.0.1",
                "dbname=shop host=\\",
                "postgresql://db?application_name=a@localhost",
                "Server=localhost;Database=shop",
                "Data Source=tcp:localhost,1433;Initial Catalog=x",
                "UseDevelopmentStorage=true",
                "BlobEndpoint=http://127.0.0.1:10000/account;AccountName=x",
                "shop:pw@tcp(localhost:3306)/shop",
                "shop:pw@unix(/run/mysqld.sock)/shop",
                // gRPC, STUN and Oracle.
                "dns:///localhost:50051",
                "dns:localhost:50051",
                "ipv4:127.0.0.1:50051",
                "ipv6:[::1]:50051",
                "stun:localhost:3478",
                "jdbc:oracle:thin:@db1:1521;localhost:1522/x",
                "http://a/x,localhost,http://b",
                "http://a,http://b/x,localhost",
                "https://shop:]n/{@db:6247,127.1:6622",
                "host1:4532,LocalHost:5806,ho=st1",
                "=shop@[::ffff:127.0.0.1]",
                "smtp://::8839/INBOX",
                "pop3://0.0.0.0::6876/",
                "https://db/x:3170,localhost:6736",
                "jdbc:oracle:thin:@(DESCRIPTION = (ADDRESS = (PROTOCOL = TCPS)(HOST = localhost)(PORT = 2484)))",
                "(DESCRIPTION=(ADDRESS=(PROTOCOL=ipc)(KEY=x)))",
            })
    void noLocalhostRefusesWhatTheDriverWouldOpenHere(String text) {
        assertNotNull(Hosts.noLocalhost(text), text);
        assertNotNull(Hosts.noLocalhostInUrl(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://shop:pw@/shop?host=db.example.com",
                "jdbc:postgresql:///db?cloudSqlInstance=p:r:i&socketFactory=com.google.cloud.sql.postgres.SocketFactory",
                "jdbc:mysql:///db?cloudSqlInstance=p:r:i&socketFactory=com.google.cloud.sql.mysql.SocketFactory",
                "jdbc:cloudspanner:/projects/p/instances/i/databases/d",
                "jdbc:sybase:Tds:dbhost:5000/x",
                "jdbc:firebirdsql:dbhost/3050:x",
                "jdbc:phoenix:zk:2181:/hbase",
                "jdbc:sqlserver://;server=db",
                "jdbc:sqlserver://; serverName=db",
                "https://u:p)w@api.example.com/users/@localhost",
                "postgresql://app:a;b@db:5432/shop",
                "https://a.example.com,https://b.example.com",
                "failover:(ssl://a:61617,ssl://b:61617)?randomize=false",
                "jdbc:mysql://address=(host=db1)(port=3306),address=(host=db2)/x",
                "jdbc:oracle:thin:@shop_high?TNS_ADMIN=/opt/wallet",
                "jdbc:oracle:thin:@db1/@localhost",
                "jdbc:mysql://a:b@db1,address=(host=127.1)(port=3306):4@db2/x",
                "jdbc:mariadb://db/x?sslMode=trust",
                "jdbc:mariadb://address=(host=db)(port=3306)useSsl=true",
                "dns:///db:50051",
                "stun:stun.example.com:3478",
                "rediss-sentinel://:pw@s1,s2,s3/0#main",
                "s3://bucket/a,b",
                "shop:pw@tcp(db:3306)/shop",
            })
    void noLocalhostPassesDocumentedTextsOfProduction(String text) {
        assertNull(Hosts.noLocalhost(text), text);
        assertNull(Hosts.noLocalhostInUrl(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db",
                "db:5432",
                "redis:6379",
                "kafka1:9092, kafka2:9092",
                "ops@example.com",
                "git@github.com:shop/shop.git",
                "host=db dbname=shop",
                "host=db port=5432 user=shop password='a @localhost'",
                "host=db user=shop password=p@ss:/w",
                "host=db1,db2 user=shop password=a;b",
                "host=db;port=5432;dbname=shop",
                "Server=db;Database=shop",
                "fe80::1%eth0",
            })
    void aTextWithoutASchemeIsWhatItSaysButNoUrl(String text) {
        assertNull(Hosts.noLocalhost(text), text);
        assertNotNull(Hosts.noLocalhostInUrl(text), text);
        assertNotNull(Urls.encrypted(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The last one counts, or the first one: nobody reads both alike.
                "jdbc:postgresql://db/shop?sslmode=require&sslmode=disable",
                "jdbc:mysql://db/shop?sslMode=REQUIRED&sslMode=DISABLED",
                "jdbc:sqlserver://db;encrypt=true;encrypt=false",
                "mssql://db/shop?encrypt=true&encrypt=false",
                "mongodb://db/x?tls=true&tls=false",
                // Names and separators that the driver does not see.
                "jdbc:postgresql://db/shop?sslMode=require",
                "jdbc:postgresql://db/shop?SSLMODE=require",
                "jdbc:postgresql://db/shop?user=x;sslmode=require",
                "jdbc:mysql://db/shop?SSLMODE=REQUIRED",
                "jdbc:mysql://db/shop?ssl-mode=REQUIRED",
                "jdbc:mariadb://db/shop?USESSL=true",
                "r2dbc:postgresql://db/shop?sslmode=require",
                // White space and braces that it does not mind.
                "jdbc:sqlserver://db:1433; databaseName=shop; encrypt=false",
                "jdbc:sqlserver://db;encrypt = false",
                "jdbc:sqlserver://db;encrypt={false}",
                "jdbc:sqlserver://db;databaseName={a}};encrypt=true;};encrypt=false",
                // One host of several.
                "failover:(tcp://a:61616)",
                "failover:(ssl://a:61617,tcp://b:61616)",
                "ldaps://a ldap://b",
                "rediss://a;redis://b",
                "nats://a,tls://b",
                "tls://a,b",
                "https://es1:9200,es2:9200",
                "jdbc:mysql://(host=a,sslMode=DISABLED),b/x?sslMode=REQUIRED",
                "jdbc:mariadb://address=(host=a)(sslMode=disable)/x?sslMode=trust",
                "jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=tcps)(HOST=a))(ADDRESS=(PROTOCOL=tcp)(HOST=b)))",
                // Wrapped and rare.
                "jdbc-secretsmanager:postgresql://db/x",
                "jdbc-secretsmanager:mysql://db/x",
                "jar:http://a/x.jar",
                "url:http://a/",
                "redis+sentinel://a",
                "r2dbcs:postgresql://db/x?sslMode=disable",
                "jdbc:snowflake://x.snowflakecomputing.com/?ssl=off",
                "jdbc:cloudspanner://h/projects/p?usePlainText=true",
                "jdbc:db2://db:50000/x",
                "shop:pw@tcp(db:3306)/shop",
                "DefaultEndpointsProtocol=http;AccountName=x",
                "host=db sslmode=prefer",
                "host=db password='x sslmode=require'",
                // Sockets and classes that the driver does not know: it opens the host.
                "http://api.example.com/?socket=x",
                "redis://cache:6379/0?pipe=x",
                "redis://cache:6379/0?socketFactory=com.google.cloud.sql.mysql.SocketFactory",
                "amqp://mq/?socketFactory=unix",
                "mongodb://db/shop?unixSocket=x",
                "postgresql://db/shop?unixSocketPath=x",
                "jdbc:postgresql://db/shop?unixSocketPath=x",
                "jdbc:mysql://db/shop?socket=x",
                "jdbc:mariadb://db/shop?unix_socket=x",
                "r2dbc:postgresql://db/shop?pipe=x",
                // What nobody knows.
                "foo",
                "//db/x",
                "u:p@db/c",
                "u/p@//db:1521/x",
                "https:x",
                "https:/x",
                "https:///x",
                "custom://db",
                "grpc-thing://db",
                "jdbc:unknown://db/x",
                "jdbc:oracle:thin:@db",
                "jdbc:oracle:thin:@shop_high",
                "",
                // A host, but to MongoDB's drivers.
                "jdbc:postgresql://db.sock:5432/shop",
                "jdbc:postgresql://db.sock/shop",
                "redis://db.sock",
                // A parameter of another name or value, to drivers that do not trim.
                "jdbc:postgresql://db/shop?ssl ",
                "jdbc:postgresql://db/shop?ssl\u0003\u0000",
                "jdbc:postgresql://db/shop?ssl=true\n",
                "postgresql://db/shop?sslmode=require\n",
            })
    void encryptedRefusesWhatMayBeClear(String text) {
        assertNotNull(Urls.encrypted(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql:///db?cloudSqlInstance=p:r:i&socketFactory=com.google.cloud.sql.postgres.SocketFactory",
                "jdbc:mariadb://db/shop?localSocket=/run/mysqld.sock",
                "mysql://db/shop?unix_socket=/run/mysqld.sock",
                "r2dbc:mariadb://db/shop?socket=/run/mysqld.sock",
                "jdbc:mysql://db/shop?socketFactory=org.newsclub.net.mysql.AFUNIXDatabaseSocketFactory",
                "jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL = TCPS)(HOST = db)(PORT = 2484)))",
                "jdbc:oracle:thin:@shop_high?TNS_ADMIN=/opt/wallet",
                "jdbc:oracle:thin:@tcps://db:2484/x",
                "jdbc:oracle:thin:@tc ps://db:2484/x",
                "jdbc:mariadb://address=(host=db)(sslMode=t rust)/x",
                "jdbc:postgresql://db/shop?ssl",
                "jdbc:postgresql://db/shop?ssl=true",
                "r2dbc:postgresql://db/x?sslMode=tunnel",
                "jdbc:mariadb://db/x?sslMode=REQUIRED",
                "jdbc:mariadb://db/x?sslMode=VERIFY_IDENTITY",
                "jdbc:mysql://db/x?useSSL=true&verifyServerCertificate=true",
                "mysqlx://db/x",
                "mongodb+srv://c.example.com/x",
                "mongodb://a,b/x?replicaSet=r&tls=true",
                "jdbc:sqlserver://db;databaseName={a;encrypt=false}",
                "jdbc:sqlserver://db;Encrypt = {true}",
                "failover:(ssl://a:61617,ssl://b:61617)",
                "ldaps://a ldaps://b",
                "rediss-sentinel://s1,s2/0#main",
                "jdbc:snowflake://x.snowflakecomputing.com/",
                "jdbc:cloudspanner:/projects/p/instances/i/databases/d",
                "jdbc:db2://db:50001/x:sslConnection=true;",
                "jdbc:trino://db:443/hive?SSL=true",
                "DefaultEndpointsProtocol=https;AccountName=x;AccountKey=abc==",
                "host=db sslmode=verify-full",
                "host = db sslmode = 'require'",
                "host=db user=shop password='sslmode=disable ' sslmode=require",
                "host=/run/postgresql dbname=shop",
                "custom+tls://db",
                "neo4j+ssc://db",
                "https://shop.example.com/a,b?c=d",
                "unix:///run/x.sock",
                "jdbc:mysql://db/x?sslMode=REQUIRED\n",
                "mongodb://db/x?tls=true \n",
                "https://db/x?y\n",
                " jdbc:postgresql://db/shop?ssl=true",
                "ldaps://a ldaps://b\n",
                "mongodb://x.sock/shop",
                "shop:pw@unix(x.sock)/shop",
                "jdbc:h2:mem:x",
            })
    void encryptedPassesDocumentedTextsOfProduction(String text) {
        assertNull(Urls.encrypted(text), text);
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            assertTrue(Urls.canBeEncrypted(text.substring(0, colon)), text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http",
                "AMQP",
                "redis",
                "ws",
                "tcp",
                "stun",
                "jdbc:phoenix",
                "jdbc:firebirdsql",
                "jdbc:h2:tcp",
                "jdbc:aws-wrapper:h2:tcp",
                "r2dbc:oracle"
            })
    void noUrlOfASchemeInClearCanBeEncrypted(String scheme) {
        assertFalse(Urls.canBeEncrypted(scheme), scheme);
        assertNotNull(
                Urls.encrypted(RuleWords.beginning(scheme) + "//server.example/x?ssl=true&sslmode=require"), scheme);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$(KAFKA_HOST):9093",
                "${KAFKA_HOST}:9093",
                "$KAFKA_HOST:9093",
                "a.example:9093,${B}:9093",
                "{{ .Values.ip }}:8080",
                "{{host}}",
                "${DATABASE_URL}",
                "<host>:5432",
                "https://<your-host>/x",
                "postgresql://billing@$(DB_HSOT):5432/billing?sslmode=verify-full",
                "postgresql://u:p@${DB}/x?sslmode=verify-full",
                "jdbc:postgresql://${DB}:5432/x",
                "jdbc:mysql://{{db}}/x",
                "mongodb://a.example,$(B)/x?tls=true",
                "rediss://:p@${REDIS}:6379/0",
                "amqps://u:p@$(MQ)",
                "host=${DB} dbname=x",
                "jdbc:oracle:thin:@tcps://${DB}:2484/x",
                "jdbc:sqlserver://${DB};encrypt=true",
                "ldaps://${LDAP}/ou=x",
            })
    void aHostThatNobodyFilledInIsRefused(String text) {
        Violation local = Hosts.noLocalhost(text);
        assertNotNull(local, text);
        assertEquals("must name a host, not a template that was not filled in", local.message());
        assertNotNull(Urls.encrypted(text), text);
    }

    /** Elsewhere such marks are characters as any other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://u:pa$$w0rd@db/x?sslmode=verify-full",
                "https://shop.example.com/{id}?a=${b}",
                "jdbc:postgresql://db/${schema}?sslmode=require"
            })
    void aTemplateInAnotherPlaceIsNotAHost(String text) {
        assertNull(Hosts.noLocalhost(text), text);
        assertNull(Urls.encrypted(text), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "foo|must begin with a scheme that says what it is",
                "//db/x|must begin with a scheme that says what it is",
                "u:p@db/c|must begin with a scheme where it holds a user",
                "https:example.com|must have :// after its scheme",
                "amqps://u:x@a.example:5671,b.example:5671|must name one host",
                "https:///x|must name a host",
                "postgresql:///shop|must name a host",
                "https://https://x|must have one scheme",
                "https://db:x/y|must have a number as its port",
                "jdbc:oracle:thin:@db1,(ADDRESS=(HOST=b))|must be a list of hosts or a connect descriptor",
                "mongodb://app:a/b@db|must be percent-encoded where a password holds a comma, /, ?, # or @",
            })
    void bothSayWhatToWriteWhereNobodyCanTell(String text, String demand) {
        Violation local = Hosts.noLocalhostInUrl(text);
        Violation clear = Urls.encrypted(text);
        assertNotNull(local, text);
        assertNotNull(clear, text);
        assertEquals(demand, local.message());
        assertEquals(demand, clear.message());
        assertEquals(local.fix(), clear.fix());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgresql://db/x?sslmode=disable|sslmode=disable|sslmode=require",
                "jdbc:postgresql://db/x?sslmode=allow&user=a|sslmode=allow|sslmode=require",
                "r2dbc:postgresql://db/x?sslMode=prefer|sslMode=prefer|sslMode=require",
                "user=x host=db sslmode=prefer|sslmode=prefer|sslmode=require",
                "jdbc:mysql://db/x?sslMode=PREFERRED|sslMode=PREFERRED|sslMode=REQUIRED",
                "jdbc:mysql://(host=a,sslMode=DISABLED),b/x?sslMode=REQUIRED|sslMode=DISABLED|sslMode=REQUIRED",
                "mysql://db/x?sslMode=DISABLED|sslMode=DISABLED|ssl-mode=REQUIRED",
                "mysqlx://db/x?xdevapi.ssl-mode=DISABLED|xdevapi.ssl-mode=DISABLED|xdevapi.ssl-mode=REQUIRED",
                "shop:pw@tcp(db:3306)/shop?tls=preferred|tls=preferred|tls=true",
                "jdbc:mariadb://db/x?sslMode=disable|sslMode=disable|sslMode=verify-full",
                "jdbc:sqlserver://db;encrypt=false|encrypt=false|encrypt=true",
                "jdbc:jtds:sqlserver://db/x;ssl=request|ssl=request|ssl=require",
                "mongodb+srv://db/x?ssl=false|ssl=false|tls=true",
                "mongodb://db/x?ssl=false|ssl=false|tls=true",
                "jdbc:snowflake://db/?ssl=off|ssl=off|ssl=on",
                "jdbc:cloudspanner://db/projects/p?usePlainText=true|usePlainText=true|usePlainText=false",
                "jdbc:db2://db:50000/x:sslConnection=false;|sslConnection=false|sslConnection=true",
            })
    void whatIsAdvisedTakesThePlaceOfWhatIsThere(String text, String found, String advised) {
        says("must use an encrypted connection; write " + advised + " in place of " + found, Urls.encrypted(text));
        assertNull(Urls.encrypted(text.replace(found, advised)), text);
    }

    @Test
    void aValueThatNoDriverKnowsIsNotShown() {
        says(
                "must use an encrypted connection; write sslmode=require in place of the value that sslmode has",
                Urls.encrypted("postgresql://db/x?sslmode=Ahj3kQ9"));
        says(
                "must use an encrypted connection; add sslMode=REQUIRED to its parameters",
                Urls.encrypted("jdbc:mysql://db/x?useSSL=false"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":3310|write the host before the colon",
                "db1,:3310|write the host before the colon",
                "shop@:3310|write the host before the colon",
                "[|write its host",
                "shop:pw@tcp(:3306)/shop|write its host",
                "jdbc:oracle:thin:@|write its host",
                "jdbc:sqlserver:;database=shop|write its host",
                "jdbc:sqlserver://;database=shop|write the host after ://",
                "redis://:6379/0|write the host after ://",
            })
    void theHostIsWrittenWhereTheTextHasAPlaceForIt(String text, String advice) {
        says("must name a host; " + advice, Hosts.noLocalhost(text));
    }

    @Test
    void aUrlThatIsAPortAloneLacksItsScheme() {
        says(
                "must begin with a scheme that says what it is;"
                        + " write it as scheme://host, for example https://example.com",
                Hosts.noLocalhostInUrl(":3310"));
    }

    @Test
    void keyWordsAreToldWhatTheyLack() {
        says(
                "must name a host; add it to its parameters, for example host=db.example.com",
                Hosts.noLocalhost("user=shop password=x dbname=shop sslmode=verify-full"));
        says("must not name the local machine", Hosts.noLocalhost("host=@abstract sslmode=require"));
        says(
                "must use an encrypted connection; add sslmode=require to its parameters",
                Urls.encrypted("user=shop password=a:b@c host=db dbname=shop"));
        says(
                "must not have both blanks and semicolons between its parameters;"
                        + " write it as postgresql://user:password@host/database",
                Hosts.noLocalhost("host=db; dbname=shop"));
    }

    @Test
    void whatIsGivenTwiceIsNamed() {
        says(
                "must not set sslmode twice; keep one of the two",
                Urls.encrypted("postgresql://db/x?sslmode=require&sslmode=disable"));
        says(
                "must not set both host and PGHOST; keep one of the two",
                Hosts.noLocalhost("jdbc:postgresql://db/x?host=a&PGHOST=b"));
        says(
                "must use a scheme that is known to be encrypted; use one such as https://, or one that ends in +ssl or +tls;"
                        + " the rule schemes allows others by name",
                Urls.encrypted("custom://db"));
        says(
                "must use an encrypted connection; write the scheme before each host",
                Urls.encrypted("ssl://a:9093,b:9093"));
    }

    private static void says(String words, @Nullable Violation violation) {
        assertNotNull(violation);
        assertEquals(words, violation.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.com,https://*",
                "https://example.com:*",
                "*://example.com",
                "http*://example.com",
                "%2A",
                "a.com;*",
                "a.com *",
                "https://a.com/x,https://*",
                " * ",
            })
    void aWildcardIsFoundWhereverItStands(String text) {
        assertNotNull(Hosts.noWildcard(text, true), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2A.example.com", "https://a.com,https://*.b.com", "https://%2a.b.com"})
    void aWildcardForSubdomainsIsFoundWhereverItStands(String text) {
        assertNotNull(Hosts.noWildcard(text, false), text);
        assertNull(Hosts.noWildcard(text, true), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.com/x,*", "https://a.com/%2A", "https://a.com?q=.x", "50%.example.com"})
    void aStarOfAPathIsNone(String text) {
        assertNull(Hosts.noWildcard(text, false), text);
    }

    @Test
    void theUsualEncryptedTextsAreToldApartWithoutBeingRead() {
        String[] usual = {
            "https://shop.example.com/a",
            "rediss://default:pw@redis.example.com:6380",
            "postgresql://shop:pw@db:5432/shop?sslmode=verify-full",
            "jdbc:postgresql://db:5432/shop?sslmode=require",
            "jdbc:postgresql://db:5432/shop?sslmode=verify-full",
            "postgresql://db/shop?sslmode=require"
        };
        for (String text : usual) {
            assertEquals(true, Urls.isUsual(text), text);
            assertNull(ConnectionRules.encrypted(text), text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://shop.example.com/a",
                "https://a.example,https://b.example",
                ",https://a.example",
                "https://localhost/a",
                "redis://redis.example.com",
                "postgresql://db/shop",
                "postgresql://db/shop?a=b&sslmode=require",
                "postgresql://db/shop?a=b?sslmode=require",
                "postgresql://db/shop?sslmode=prefer",
                "postgres://db/shop?sslmode=require",
                "mysql://db/shop?sslmode=require",
                "jdbc:postgresql://localhost/shop?sslmode=require"
            })
    void anyOtherTextIsRead(String text) {
        assertFalse(Urls.isUsual(text), text);
    }
}
