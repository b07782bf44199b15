package dev.seaworthy.runtime.load.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every judge at its bounds: what passes, what is refused, and the words of refusals. */
class JudgesTest {
    private static void passes(@Nullable Violation violation) {
        assertNull(violation, String.valueOf(violation));
    }

    private static void says(String message, @Nullable Violation violation) {
        assertNotNull(violation, "let through");
        assertEquals(message, violation.toString());
    }

    @Test
    void aTextThatIsTooMuchForAPatternIsRefusedByName() {
        String text = "ab".repeat(50_000);
        String said = "is too long to be matched against (a|b)*;"
                + " write a shorter value, or a pattern that does not repeat a group";
        says(said, Texts.matches(text, "(a|b)*"));
        says(said, Constraints.pattern(text, "(a|b)*", 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "wss://example.com",
                "rediss://redis:6380",
                "amqps://mq",
                "ldaps://dc",
                "smtps://mail",
                "sftp://files",
                "ftps://files",
                "mqtts://broker",
                "tls://nats:4222",
                "mongodb+srv://cluster.example.com/x",
                "mongodb://db/x?tls=true",
                "mongodb://db/x?ssl=true",
                "postgresql://db/x?sslmode=require",
                "postgres://db/x?sslmode=verify-full",
                "postgresql://db/x?application_name=a&sslmode=verify-ca",
                "jdbc:postgresql://db/x?sslmode=require",
                "jdbc:postgresql://db/x?ssl=true",
                "jdbc:mysql://db/x?sslMode=REQUIRED",
                "mysql://db/x?ssl-mode=VERIFY_IDENTITY",
                "jdbc:mysql://db/x?useSSL=true&requireSSL=true",
                "jdbc:mariadb://db/x?sslMode=verify-full",
                "jdbc:mariadb://db/x?useSsl=true",
                "jdbc:mariadb://db/x?sslMode=trust",
                "jdbc:sqlserver://db;encrypt=true",
                "jdbc:sqlserver://db;databaseName=x",
                "jdbc:sqlserver://db;encrypt=strict",
                "jdbc:jtds:sqlserver://db/x;ssl=require",
                "jdbc:oracle:thin:@tcps://db:2484/x",
                "jdbc:h2:ssl://db/x",
                "SSL://kafka:9093",
                "SASL_SSL://kafka:9093",
                "SSL://a:9093,SASL_SSL://b:9093",
                "bolt+s://db",
                "neo4j+s://db",
                "sqs://queue",
                "jdbc:mysql://db/x?sslMode=VERIFY_CA",
                "jdbc:aws-wrapper:postgresql://db/x?sslmode=require",
                "jdbc:p6spy:otel:mysql://db/x?sslMode=REQUIRED",
                "r2dbc:postgresql://db/x?sslMode=VERIFY_FULL",
                "r2dbc:pool:postgresql://db/x?ssl=true",
                "r2dbcs:mysql://db/x",
                "r2dbcs:oracle://db/x",
                "r2dbc:mssql://db/x?ssl=true",
                "vertx-reactive:postgresql://db/x?sslmode=verify-full"
            })
    void anEncryptedConnectionPasses(String text) {
        passes(Urls.encrypted(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com",
                "HTTP://example.com",
                "ws://example.com",
                "redis://redis:6379",
                "amqp://mq",
                "ldap://dc",
                "smtp://mail",
                "ftp://files",
                "mqtt://broker",
                "nats://nats:4222",
                "mongodb://db/x",
                "mongodb://db/x?tls=false",
                "mongodb+srv://c.example.com/x?tls=false",
                "mongodb+srv://c.example.com/x?ssl=false",
                "postgresql://db/x",
                "postgres://db/x?sslmode=prefer",
                "postgresql://db/x?sslmode=disable",
                "postgresql://db/x?sslmode=allow",
                "postgresql://db/x?ssl=true",
                "postgresql://db/sslmode=require",
                "jdbc:postgresql://db/x",
                "jdbc:postgresql://db/x?sslmode=disable&ssl=true",
                "jdbc:mysql://db/x",
                "jdbc:mysql://db/x?sslMode=PREFERRED",
                "jdbc:mysql://db/x?useSSL=true",
                "jdbc:mysql://db/x?useSSL=false&requireSSL=true",
                "jdbc:mariadb://db/x",
                "jdbc:mariadb://db/x?sslMode=disable",
                "jdbc:sqlserver://db;encrypt=false",
                "jdbc:sqlserver://db;encrypt=optional",
                "jdbc:sqlserver://db;encrypt=no",
                "jdbc:jtds:sqlserver://db/x",
                "jdbc:jtds:sqlserver://db/x;ssl=request",
                "jdbc:oracle:thin:@//db:1521/x",
                "jdbc:oracle:thin:@db:1521:x",
                "jdbc:h2:tcp://db/x",
                "jdbc:hsqldb:hsql://db/x",
                "PLAINTEXT://kafka:9092",
                "SASL_PLAINTEXT://kafka:9092",
                "SSL://a:9093,PLAINTEXT://b:9092",
                "bolt://db",
                "nats://a:4222,nats://b:4222",
                "memcached://cache",
                "stomp://mq",
                "telnet://x",
                "imap://mail",
                "pop3://mail",
                "jdbc:aws-wrapper:postgresql://db/x",
                "jdbc:aws-wrapper:mysql://db/x",
                "jdbc:p6spy:otel:mysql://db/x",
                "r2dbc:postgresql://db/x",
                "r2dbc:pool:postgresql://db/x?sslMode=prefer",
                "r2dbc:mysql://db/x",
                "r2dbc:oracle://db/x",
                "r2dbc:mssql://db/x",
                "vertx-reactive:postgresql://db/x",
                "vertx-reactive:postgresql://db/x?ssl=true"
            })
    void aConnectionInClearIsRefused(String text) {
        Violation violation = Urls.encrypted(text);
        assertNotNull(violation, text);
        assertEquals("must use an encrypted connection", violation.message());
        assertTrue(!violation.fix().isEmpty(), "advice");
    }

    @Test
    void theAdviceFitsTheVendor() {
        says("must use an encrypted connection; use rediss://", Urls.encrypted("redis://x"));
        says("must use an encrypted connection; use sftp or ftps", Urls.encrypted("ftp://x"));
        says("must use an encrypted connection; add sslmode=require to its parameters", Urls.encrypted("postgres://x"));
        says("must use an encrypted connection; add tls=true to its parameters", Urls.encrypted("mongodb://x"));
    }

    @Test
    void schemesAreComparedWithoutCase() {
        passes(Urls.schemes("HTTPS://x", "https"));
        passes(Urls.schemes(" postgresql://x", "postgres", "postgresql"));
        passes(Urls.schemes("jdbc:postgresql://x", "jdbc:postgresql"));
        passes(Urls.schemes("jdbc:postgresql://x", "jdbc"));
        says("must begin with https://", Urls.schemes("http://x", "https"));
        says("must begin with https://", Urls.schemes("httpsx://x", "https"));
        says("must begin with https://", Urls.schemes("https", "https"));
        says("must begin with postgres:// or postgresql://", Urls.schemes("mysql://x", "postgres", "postgresql"));
        says("must begin with jdbc:mysql:", Urls.schemes("mysql://x", "jdbc:mysql"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sk_test_x",
                "rk_test_x",
                "pk_test_x",
                "rzp_test_x",
                "test_x",
                "access-sandbox-x",
                "access-development-x",
                "sandbox_x",
                "EZTKx",
                "shippo_test_x",
                "duffel_test_x",
                "FLWSECK_TEST-x",
                "\"sk_test_x\"",
                " 'sk_test_x' ",
                "TEST-1234567890123456-010203-0123456789abcdef0123456789abcdef-123456789",
                "FLWPUBK_TEST-x",
                "sandbox-sq0idb-x",
                "1x00000000000000000000AA",
                "2x00000000000000000000AB",
                "3x00000000000000000000FF",
                "1x0000000000000000000000000000000AA",
                "6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI",
                "6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe",
                "AKIAIOSFODNN7EXAMPLE",
                "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
                "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
                "ASIAIOSFODNN7EXAMPLE",
                "AKIDEXAMPLE",
                "access_token$sandbox$x$y",
                "processor-sandbox-x",
                "link-sandbox-x",
                "sandbox-x",
                "sk_sbox_x",
                "pk_sbox_x",
                "skey_test_x",
                "pkey_test_x",
                "xnd_development_x",
                "xnd_public_development_x",
                "SB-Mid-server-x",
                "SB-Mid-client-x",
                "pdl_sdbx_apikey_x",
                "klarna_test_api_x",
                "klarna_test_client_x",
                "pub_test_x",
                "prv_test_x",
                "test_events_x",
                "test_integrity_x",
                "test_sk_x",
                "CHASECK_TEST-x",
                "CHAPUBK_TEST-x",
                "TEST_x",
                "sand_x",
                "api_sandbox.x",
                "api_sandbox_us.x",
                "sbx:x",
                "persona_sandbox_x",
                "secret-test-x",
                "project-test-x",
                "public-token-test-x",
                "POSTMARK_API_TEST",
                "prj_test_sk_x",
                "prj_test_pk_x",
                "signkey-test-x",
                "signkey-branch-x",
                "tr_dev_x",
                "0x0000000000000000000000000000000000000000",
                "10000000-ffff-ffff-ffff-000000000001",
                "20000000-ffff-ffff-ffff-000000000002",
                "30000000-ffff-ffff-ffff-000000000003",
                "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
                "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==",
                " sk_test_x "
            })
    void aTestKeyIsRefused(String text) {
        says("must not be a test key; take the live key from the vendor's console", Keys.noTestKeys(text));
        passes(Keys.live(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sk_live_x",
                "rk_live_x",
                "pk_live_x",
                "rzp_live_x",
                "live_x",
                "access-production-x",
                "EZAKx",
                "shippo_live_x",
                "duffel_live_x",
                "FLWSECK-x",
                "FLWPUBK-x",
                "production_x",
                "access_token$production$x$y",
                "processor-production-x",
                "xnd_production_x",
                "xnd_public_production_x",
                "pdl_live_apikey_x",
                "klarna_live_api_x",
                "klarna_live_client_x",
                "pub_prod_x",
                "prv_prod_x",
                "live_sk_x",
                "CHASECK-x",
                "CHAPUBK-x",
                "PROD_x",
                "prod_x",
                "api_live.x",
                "api_live_us.x",
                "prd:x",
                "persona_production_x",
                "secret-live-x",
                "prj_live_sk_x",
                "signkey-prod-x",
                "tr_prod_x"
            })
    void aLiveKeyPassesAndIsSaidToBeLive(String text) {
        passes(Keys.noTestKeys(text));
        says("is a live key, outside production; take the test key from the vendor's console", Keys.live(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whsec_abc",
                "skey_x",
                "pkey_x",
                "Mid-server-x",
                "Mid-client-x",
                "EAAAEx",
                "SG.x.y",
                "re_x",
                "key-x",
                "xoxb-1-2-x",
                "ghp_x",
                "AIzaSyx",
                "pk.eyJ1x.y",
                "AC0123456789abcdef0123456789abcdef",
                "shpat_x",
                "2f1b8a4e-5c7d-4e9f-8a6b-3d2c1e0f9a8b",
                "ASIAZZZZZZZZZZZZZZZZ",
                "AKIAZZZZZZZZZZZZZZZZ",
                "0x4AAAAAAADnPIDROrmt1Wwj",
                "6LdAbCdEAAAAAH0",
                "1x0",
                "contest_x",
                "latest",
                "my_test_",
                "4x00000000000000000000AA",
                "0x00000000000000000000AA",
                ""
            })
    void aKeyThatSaysNothingPassesBoth(String text) {
        passes(Keys.noTestKeys(text));
        passes(Keys.live(text));
    }

    @Test
    void theBeginningsOfTestKeysAreNamed() {
        assertTrue(Keys.testBeginnings().contains("sk_test_"), "Stripe");
        for (String beginning : Keys.testBeginnings()) {
            assertNotNull(Keys.noTestKeys(beginning + "x"), beginning);
        }
    }

    @Test
    void boundsAreAllowedThemselves() {
        passes(Bounds.min(5, 5, "5"));
        says("must be at least 5", Bounds.min(4, 5, "5"));
        passes(Bounds.max(5, 5, "5"));
        says("must be at most 5", Bounds.max(6, 5, "5"));
        passes(Bounds.min(0.5, 0.5, "0.5"));
        says("must be at least 0.5", Bounds.min(0.49, 0.5, "0.5"));
        passes(Bounds.max(0.5, 0.5, "0.5"));
        says("must be at most 0.5", Bounds.max(0.51, 0.5, "0.5"));
        passes(Bounds.min(Duration.ofSeconds(5), Duration.ofSeconds(5), "5s"));
        says("must be at least 5s", Bounds.min(Duration.ofMillis(4999), Duration.ofSeconds(5), "5s"));
        passes(Bounds.max(Duration.ofSeconds(5), Duration.ofSeconds(5), "5s"));
        says("must be at most 5s", Bounds.max(Duration.ofMillis(5001), Duration.ofSeconds(5), "5s"));
        OffsetDateTime noon = OffsetDateTime.parse("2026-11-29T12:00Z");
        OffsetDateTime same = OffsetDateTime.parse("2026-11-29T13:00+01:00");
        passes(Bounds.min(same, noon, "noon"));
        passes(Bounds.min(noon, same, "noon"));
        says("must be at least noon", Bounds.min(same.minusNanos(1), noon, "noon"));
        passes(Bounds.max(same, noon, "noon"));
        passes(Bounds.max(noon, same, "noon"));
        says("must be at most noon", Bounds.max(same.plusNanos(1), noon, "noon"));
    }

    @Test
    void pathsAreJudgedAfterTheyAreNormalised() throws IOException {
        try (FileSystem linux = Jimfs.newFileSystem(Configuration.unix())) {
            passes(PathRules.absolutePath(linux.getPath("/srv")));
            says("must be an absolute path", PathRules.absolutePath(linux.getPath("srv")));
            for (String good : new String[] {"/srv/data", "/tmpfiles", "/var/lib", "/tmp/../srv", "/home/tmp"}) {
                passes(PathRules.persistentPath(linux.getPath(good)));
            }
            for (String bad : new String[] {
                "/tmp", "/tmp/x", "/var/tmp/x", "/dev/shm/x", "/srv/../tmp/x", "/run/x", "/private/tmp"
            }) {
                says(
                        "must not be a temporary directory; name one that outlives a restart",
                        PathRules.persistentPath(linux.getPath(bad)));
            }
            for (String bad : new String[] {
                "/var/run/x",
                "/var/lock/x",
                "/usr/tmp/x",
                "/private/var/run/x",
                "/private/var/folders/ab/x",
                "/proc/self/root/srv",
                "/sys/x",
                "/dev/x",
                "/dev/fd/3",
                "/srv/../proc/1/cwd",
                "/run"
            }) {
                assertNotNull(PathRules.persistentPath(linux.getPath(bad)), bad);
                assertNotNull(PathRules.persistentPathAnywhere(linux.getPath(bad)), bad);
            }
            for (String good :
                    new String[] {"/runtime", "/device", "/var/runner", "/system", "/procedures", "/private/var/lib"}) {
                passes(PathRules.persistentPath(linux.getPath(good)));
            }
        }
        Path own = Path.of(System.getProperty("java.io.tmpdir"), "x");
        assertNotNull(PathRules.persistentPath(own));
    }

    @Test
    void linksOfAPathAreFollowed() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc")), "no /proc");
        Path directory = Files.createDirectories(Path.of("target", "links"));
        Path link = directory.resolve("link");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, Path.of("/proc"));
        try {
            says(
                    "must not be a temporary directory; name one that outlives a restart; a relative path begins in the"
                            + " working directory, "
                            + Path.of("").toAbsolutePath(),
                    PathRules.persistentPath(link));
            says(
                    "must not be a temporary directory; name one that outlives a restart; a link in it leads to a"
                            + " temporary directory",
                    PathRules.persistentPath(link.toAbsolutePath()));
            assertNotNull(PathRules.persistentPath(link.resolve("is/not/there")));
            passes(PathRules.persistentPath(directory.resolve("is/not/there")));
            passes(PathRules.persistentPathAnywhere(link));
        } finally {
            Files.delete(link);
        }
    }

    @Test
    void blanksBeforeATextDoNotMakeAnotherBeginning() {
        says("must not start with dev-", Texts.mustNotStartWith(" dev-x", "dev-"));
        says("must not start with  x", Texts.mustNotStartWith(" x", " x"));
        says("must start with dev-", Texts.startsWith(" dev-x", "dev-"));
    }

    @Test
    void ofAPathThatAnotherMachineWillReadLessIsKnown() {
        passes(PathRules.persistentPathAnywhere(Path.of("data")));
        passes(PathRules.persistentPathAnywhere(Path.of("../tmp/data")));
        assertNotNull(PathRules.persistentPathAnywhere(Path.of("/tmp/data")));
        assertNotNull(PathRules.persistentPathAnywhere(Path.of("/srv/../tmp")));
    }

    @Test
    void whatAPathNamesIsThereAndCanBeRead(@TempDir Path directory) throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        passes(PathRules.exists(directory));
        passes(PathRules.exists(file));
        passes(PathRules.exists(Path.of("")));
        String absent = "nothing is there; create it, or mount it before the start";
        assertEquals(absent, lackOf(directory.resolve("nothing")));
        assertEquals(absent, lackOf(file.resolve("below a file")));
        assertEquals(absent, lackOf(directory.resolve("x".repeat(300))));
        assertEquals(
                "nothing is there; a relative path begins in the working directory, "
                        + Path.of("").toAbsolutePath(),
                lackOf(Path.of("no/such/file")));
        Path link = Files.createSymbolicLink(directory.resolve("link"), file);
        passes(PathRules.exists(link));
        Files.delete(file);
        assertEquals("a link is there that leads to nothing", lackOf(link));
    }

    @Test
    void theTextOfACertificateIsNoPathOfItsFile() {
        String advice = "it is the text of a certificate or a key: write that to a file, and the path of the file here";
        Path path = Path.of("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----");
        assertEquals(advice, lackOf(path));
        Violation violation = PemRules.pem(path);
        assertNotNull(violation);
        assertEquals(advice, violation.fix());
    }

    @Test
    void whatMayNotBeReadIsNotSaidToBeAbsent(@TempDir Path directory) throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assumeTrue(directory.toFile().setExecutable(false) && !Files.isReadable(file), "root reads everything");
        String unreadable =
                "the user of this process may not read it, or a directory above it; change its owner or mode";
        assertEquals(unreadable, lackOf(file));
        assertTrue(directory.toFile().setExecutable(true) && file.toFile().setReadable(false));
        assertEquals(unreadable, lackOf(file));
    }

    private static String lackOf(Path path) {
        Violation violation = PathRules.exists(path);
        assertNotNull(violation, path.toString());
        assertEquals("must name a file or directory that can be read", violation.message());
        return violation.fix();
    }

    @Test
    void textsAreMeasuredInCodePoints() {
        passes(Texts.minLength("abc", 3));
        says("has 2 characters, and must have at least 3", Texts.minLength("ab", 3));
        says("has 1 character, and must have at least 2", Texts.minLength("😀", 2));
        passes(Texts.startsWith("sk_live_x", "rk_", "sk_live_"));
        says("must start with rk_ or sk_", Texts.startsWith("pk_x", "rk_", "sk_"));
        passes(Texts.mustNotStartWith("x", "dev-"));
        says("must not start with dev-", Texts.mustNotStartWith("dev-x", "test-", "dev-"));
        assertEquals("must have at least 1 character", RuleWords.minLength(1));
        assertEquals("must have at least 8 characters", RuleWords.minLength(8));
        passes(Texts.matches("abc", "[a-z]+"));
        says("must match [a-z]+", Texts.matches("abc1", "[a-z]+"));
    }

    @Test
    void choicesHaveTheirWords() {
        assertEquals("must be a, b or c", Choices.mustBe("a", "b", "c").toString());
        assertEquals("must not be a", Choices.mustNotBe("a").toString());
        assertEquals("must be a value that the source names", Choices.mustBe().toString());
        assertEquals(
                "must not be a value that the source names", Choices.mustNotBe().toString());
        assertEquals("must be set", Choices.required().toString());
        says("must not be set; remove the variable", Choices.forbidden());
        says("must not be the example; give this environment a value of its own", Choices.distinct("the example"));
    }

    @Test
    void numbersAreConstrainedAsJakartaSays() {
        passes(Constraints.min(1, 1));
        says("must be at least 1", Constraints.min(0, 1));
        passes(Constraints.max(9, 9));
        says("must be at most 9", Constraints.max(10, 9));
        passes(Constraints.decimalMin(new BigDecimal("0.50"), "0.5", true));
        says("must be greater than 0.5", Constraints.decimalMin(new BigDecimal("0.50"), "0.5", false));
        says("must be at least 0.5", Constraints.decimalMin(new BigDecimal("0.49"), "0.5", true));
        passes(Constraints.decimalMax(new BigDecimal("0.50"), "0.5", true));
        says("must be less than 0.5", Constraints.decimalMax(new BigDecimal("0.50"), "0.5", false));
        says("must be at most 0.5", Constraints.decimalMax(new BigDecimal("0.51"), "0.5", true));
        passes(Constraints.digits(new BigDecimal("123.450"), 3, 2));
        passes(Constraints.digits(new BigDecimal("0.01"), 0, 2));
        passes(Constraints.digits(new BigDecimal("1E+2"), 3, 0));
        passes(Constraints.digits(new BigDecimal("-123.4500"), 3, 2));
        passes(Constraints.digits(new BigDecimal("0.000"), 1, 0));
        passes(Constraints.digits(new BigDecimal("1000"), 4, 0));
        passes(Constraints.digits(new BigDecimal("5." + "0".repeat(9_000)), 1, 0));
        assertNotNull(Constraints.digits(new BigDecimal("1e2147483647"), 5, 0));
        assertNotNull(Constraints.digits(new BigDecimal("1e2147483640"), 5, 0));
        assertNotNull(Constraints.digits(new BigDecimal("1e-2147483647"), 5, 5));
        says(
                "must have at most 2 digits before the decimal point and 2 after it",
                Constraints.digits(new BigDecimal("123"), 2, 2));
        says(
                "must have at most 3 digits before the decimal point and 1 after it",
                Constraints.digits(new BigDecimal("1.25"), 3, 1));
        says(
                "must have at most 4 digits before the decimal point and 2 after it",
                Constraints.digits(new BigDecimal("1e2147483647"), 4, 2));
    }

    @Test
    void anEmailAddressMayHaveToMatchAPatternToo() {
        passes(Constraints.email("OPS@shop.example", ".+@shop\\.example", Pattern.CASE_INSENSITIVE));
        says("must match .+@shop\\.example", Constraints.email("ops@evil.example", ".+@shop\\.example", 0));
        says(
                "must be an email address, such as ops@example.com",
                Constraints.email("a b@shop.example", ".+@shop\\.example", 0));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1, 1, 1, -",
                "0, 1, 1, must be greater than 0",
                "-1, 1, 1, must be greater than 0",
                "0, 0, 1, -",
                "-1, 0, 1, must be 0 or greater",
                "-1, -1, -1, -",
                "0, -1, -1, must be less than 0",
                "1, -1, -1, must be less than 0",
                "0, -1, 0, -",
                "1, -1, 0, must be 0 or less"
            })
    void signsAreConstrained(int signum, int least, int greatest, @Nullable String said) {
        Violation violation = Constraints.sign(signum, least, greatest);
        assertEquals(said, violation == null ? null : violation.toString());
    }

    @Test
    void sizesAreConstrained() {
        passes(Constraints.size(1, 1, Integer.MAX_VALUE, "characters"));
        says("must not be empty", Constraints.size(0, 1, Integer.MAX_VALUE, "characters"));
        says("must have at least 2 elements", Constraints.size(1, 2, Integer.MAX_VALUE, "elements"));
        says("must have exactly 64 characters", Constraints.size(63, 64, 64, "characters"));
        passes(Constraints.size(5, 0, 5, "bytes"));
        says("must have at most 5 bytes", Constraints.size(6, 0, 5, "bytes"));
        says("must have 2 to 5 characters", Constraints.size(1, 2, 5, "characters"));
        says("must have 2 to 5 characters", Constraints.size(6, 2, 5, "characters"));
        passes(Constraints.notBlank(" x "));
        says("must not be blank", Constraints.notBlank(" \t"));
        passes(Constraints.pattern("ABC", "[a-z]+", java.util.regex.Pattern.CASE_INSENSITIVE));
        says("must match [a-z]+", Constraints.pattern("ABC", "[a-z]+", 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b",
                "ops@example.com",
                "first.last+tag@sub.example.co",
                "x@[10.0.0.1]",
                "o'neil@example.com",
                "a@b-c.de"
            })
    void anEmailAddressPasses(String text) {
        passes(Constraints.email(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@b",
                "a@",
                "a b@c",
                ".a@b",
                "a.@b",
                "a..b@c",
                "a@b..c",
                "a@-b",
                "a@b-",
                "a@b c",
                "a@b_c",
                "(a@b",
                "a@",
                "a.b.@c",
                "\u007fa@b",
                "a\tb@c",
                "a,b@c",
                "a@[]",
                "a@b@c",
                "a@.b",
                "a@b."
            })
    void whatIsNoEmailAddressIsRefused(String text) {
        says("must be an email address, such as ops@example.com", Constraints.email(text));
    }

    @Test
    void anEmailAddressHasItsLengths() {
        passes(Constraints.email("a".repeat(64) + "@b"));
        assertNotNull(Constraints.email("a".repeat(65) + "@b"));
        passes(Constraints.email("a@" + "b".repeat(63)));
        assertNotNull(Constraints.email("a@" + "b".repeat(64)));
    }
}
