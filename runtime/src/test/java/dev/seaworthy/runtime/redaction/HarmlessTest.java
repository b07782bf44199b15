package dev.seaworthy.runtime.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.seaworthy.runtime.Masking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ordinary values stay readable, as values and in lines of a log. */
class HarmlessTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.example.com/v1",
                "https://api.example.com/v1/",
                "https://app.example.com",
                "http://localhost:8080",
                "http://127.0.0.1:3000/health",
                "http://[::1]:8080/",
                "https://api.example.com/v2/orders-2024/list.json",
                "https://eu-west-1.console.aws.amazon.com/console/home?region=eu-west-1",
                "https://app.example.com,https://www.example.com",
                "https://app.example.com/#top",
                "postgresql://db:5432/shop?sslmode=require",
                "postgresql://db1:5432,db2:5432/shop?target_session_attrs=read-write",
                "jdbc:postgresql://db:5432/shop?sslmode=verify-full&ApplicationName=shop",
                "jdbc:mysql://db:3306/shop?useSSL=true&serverTimezone=UTC",
                "jdbc:sqlserver://db:1433;databaseName=shop;encrypt=true;trustServerCertificate=false",
                "jdbc:oracle:thin:@//db:1521/shop",
                "jdbc:oracle:thin:@db:1521:shop",
                "jdbc:h2:mem:shop;MODE=PostgreSQL;DB_CLOSE_DELAY=-1",
                "jdbc:sqlite:/var/lib/shop/shop.db",
                "redis://redis:6379/0",
                "rediss://cache.example.com:6380",
                "amqp://rabbit:5672",
                "mongodb://db1:27017,db2:27017/shop?replicaSet=rs0&w=majority",
                "nats://n1:4222,nats://n2:4222",
                "ldap://ldap.example.com:389",
                "s3://shop-uploads/images",
                "file:///var/lib/shop",
                "mydb.c9akciqabc12.eu-west-1.rds.amazonaws.com:5432",
                "app.example.com,www.example.com",
                "localhost,127.0.0.1,::1",
                "[::1]:8080",
                "[::]:8080",
                "[2001:db8::1]:443",
                "fe80::1:2:3:4",
                "::ffff:127.0.0.1",
                "[::ffff:127.0.0.1]",
                "10.0.0.0/8,2001:db8::/32",
                "fd00::/8 10.0.0.53 fd00::53",
                "db:5432",
                "kafka1:9092,kafka2:9092",
                "a=1,b=2",
                "cardio=30m,surgery=2h",
                "host=db port=5432 dbname=shop sslmode=require",
                "Server=db;Database=shop;Encrypt=true",
                "shop@example.com",
                "Shop <shop@example.com>",
                "mailto:shop@example.com",
                "/run/secrets/db_password",
                "/var/lib/shop/uploads",
                "/var/lib/shop,/dev/shm/x,",
                "/srv/a, /srv/b",
                "./data/shop.db",
                "C:\\data\\shop",
                "2024-01-01T10:00:00Z",
                "2024-01-01 10:00:00",
                "10:30",
                "1h30m",
                "30s",
                "10MB",
                "1.5e-3",
                "-42",
                "true",
                "Europe/Vienna",
                "de-AT",
                "UTF-8",
                "application/json",
                "text/html, application/json",
                "123e4567-e89b-12d3-a456-426614174000",
                "postgres:16-alpine",
                "registry.example.com/shop/api:1.4.2",
                "com.example.shop:debug",
                "0 */5 * * * *",
                "*.example.com",
                "Welcome to our shop!",
                "A-01,B-02,C3,D-04",
                "password",
                "client_secret_post",
                "/srv/../tmp/data",
                "/usr/local/bin:/usr/bin",
                "x",
                "",
            })
    void staysAsItIs(String text) {
        assertEquals(text, Redaction.ofValue(text).shown());
        assertFalse(Redaction.ofValue(text).holdsCredential());
        assertEquals(text, Masking.masked(text));
        String line = "2024-01-01 10:00:00 INFO main: starts with " + text + " for 3 workers";
        assertEquals(line, Masking.masked(line));
    }

    /** A list of paths or of patterns may be hidden, since nobody knows what it is; a default may still be one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/**,/health",
                "/api/*",
                "/etc/app,conf/app,/opt/app",
                "/tmpfiles,data/files,/dev/shm/x",
                "/products/{id}",
                "/data/*.csv,other/x"
            })
    void whatIsNotKnownIsNotACredential(String text) {
        assertFalse(Redaction.ofValue(text).holdsCredential());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.IllegalStateException: the pool is closed\n\tat org.example.Pool.open(Pool.java:12)\n\tat app//org.example.Main$1.run(Main.java:7)\n\t... 3 more\n",
                "x\n\tat java.base@17.0.15/java.lang.Thread.run(Thread.java:840)\n\tat java.base/java.lang.Object.wait(Native Method)",
                "x\n\t\tat org.example.Pool$$Lambda/0x00007f1c.<init>(Unknown Source)\r\n\tat a.B.lambda$run$0(B.java) ~[b-1.0+2.jar!/:?]\n",
                "Caused by: java.io.IOException: Connection refused: db/10.0.0.5:5432",
                "GET /products/42 200 in 12 ms",
                "GET /products?page=2 200",
                "the session token expired for user 5",
                "wrong password",
                "Started in 1.2 seconds (process running for 1.5)",
                "request 4f2a took 30 ms, which is slow; see https://docs.example.com/slow.",
            })
    void proseStaysAsItIs(String line) {
        assertEquals(line, Masking.masked(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a-z]{3}", "^\\d+$", "aB3dE5gH7jK9", "s3cr3t!pw", "YQ=="})
    void aShortWordIsShownWhateverItIs(String text) {
        assertEquals('"' + text.replace("\\", "\\\\") + '"', Shown.quoted(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "u:pw@tcp(db:3306)/x",
                "postgresql:/u:pw@db/x",
                "my password is hunter2",
                "{\"a\":\"b@c\"}",
                "aB3dE5gH7jK9mN1pQ",
                "passsword: correct horse",
                "auth shop R7xk secret",
                "a1bc x2yz",
                "shop/EGNSOPLMJCURCTTRBOY",
                "t$,<_:) $`),/",
            })
    void whatIsNotUnderstoodShowsItsLength(String text) {
        assertEquals("a text of " + text.length() + " characters that is not shown", Shown.quoted(text));
    }

    /** What follows the stroke is a password, or may be one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "HELLO 3 AUTH shop |w2-e IZ-h/v5m_a6%",
                "of shop is |sk_dubanrd3.o[]",
                "wrong code |_',_\" [% <{|_ for user 5",
                "shop| rt,-mcahh6 3ou2",
                "postmark+api://|z_2s9st8teq6&6:_f@of/ :-default",
            })
    void aLineOfALogShowsNothingFromAPasswordOn(String line) {
        String password = line.substring(line.indexOf('|') + 1);
        String shown = Masking.masked(line.replaceFirst("\\|", ""));
        for (int i = 0; i + 5 <= password.length(); i++) {
            assertFalse(shown.contains(password.substring(i, i + 5)), shown);
        }
    }
}
