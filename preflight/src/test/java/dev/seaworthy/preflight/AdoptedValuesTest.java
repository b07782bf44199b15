package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the values of single variables: their types, defaults and rules, and what the report has of them. */
class AdoptedValuesTest {
    @TempDir
    private Path folder;

    private Adopted adopted(String text) throws IOException {
        return Adopted.of(folder, text, "");
    }

    /** What is unsafe in production is a value for development alone, and production is held to the other one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NODE_TLS_REJECT_UNAUTHORIZED=0",
                "TLS_VERIFY=false",
                "VERIFY_SSL_CERTIFICATES=no",
                "SSL_VERIFY=false",
                "SESSION_COOKIE_SECURE=false",
                "DJANGO_SECURE_SSL_REDIRECT=False",
                "FORCE_SSL=false"
            })
    void aSwitchThatIsUnsafeIsForDevelopment(String line) throws IOException {
        Adopted adopted = adopted(line);
        String name = line.substring(0, line.indexOf('='));
        String value = line.substring(line.indexOf('=') + 1);
        String setting = adopted.setting(name);
        assertTrue(setting.contains("defaultValue = \"true\""), setting);
        assertTrue(setting.contains("developmentDefault = \"" + value + "\""), setting);
        assertTrue(setting.contains("mustBe = \"true\""), setting);
        assertTrue(setting.contains("boolean "), setting);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VERIFY_EMAIL=false",
                "SECURE_MODE=false",
                "SSL_CERT_VERIFY_DEPTH=0",
                "SKIP_EMAIL_VERIFICATION=true",
                "COOKIE_SECURE_NAME=false"
            })
    void anotherSwitchHasNoRule(String line) throws IOException {
        String name = line.substring(0, line.indexOf('='));
        assertFalse(adopted(line).source().contains("@ProductionRule"), name);
    }

    /** A name with skip, disable or no means the opposite when it is on; what is safe today stays so. */
    @ParameterizedTest
    @CsvSource({
        "TLS_INSECURE_SKIP_VERIFY, false",
        "SKIP_SSL_VERIFY, false",
        "VAULT_SKIP_VERIFY, false",
        "SMTP_SKIP_VERIFY, false",
        "DISABLE_TLS_VERIFICATION, false",
        "NO_VERIFY_SSL, false",
        "IGNORE_SSL_ERRORS, false",
        "DISABLE_COOKIE_SECURE, false",
        "INSECURE_COOKIES, false",
        "NO_SSL_REDIRECT, false",
        "NO_DEBUG, true",
        "CORS_ALLOW_ALL_ORIGINS, false",
        "DJANGO_CORS_ORIGIN_ALLOW_ALL, false",
        "N8N_SECURE_COOKIE, true",
        "RAILS_FORCE_SSL, true",
        "TLS_VERIFY, true"
    })
    void productionIsHeldToTheSafeValue(String name, boolean safe) throws IOException {
        Adopted adopted = adopted(name + "=" + safe + "\nX_" + name + "=" + !safe);
        for (String each : new String[] {name, "X_" + name}) {
            String setting = adopted.setting(each);
            assertTrue(setting.contains("mustBe = \"" + safe + "\""), setting);
            assertTrue(setting.contains("defaultValue = \"" + safe + "\""), setting);
            assertEquals(each.startsWith("X_"), setting.contains("developmentDefault"), setting);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KAFKA_BROKERS=localhost:9092",
                "KAFKA_BOOTSTRAP_SERVERS=localhost:9092,localhost:9093",
                "MEMCACHED_SERVERS=127.0.0.1:11211",
                "RABBITMQ_ADDRESSES=localhost:5672",
                "SMTP_SERVER=",
                "SMTP_ADDRESS=localhost",
                "CASSANDRA_CONTACT_POINTS=db",
                "DIRECT_URL=postgresql://postgres:[YOUR-PASSWORD]@db.example:5432/postgres"
            })
    void aServerIsOnAnotherMachine(String line) throws IOException {
        String name = line.substring(0, line.indexOf('='));
        String setting = adopted(line).setting(name);
        assertTrue(setting.contains("noLocalhost = true"), setting);
        assertTrue(setting.contains("because = \"in production it runs on another machine\""), setting);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SMTP_FROM_ADDRESS=a@b.example",
                "BIND_ADDRESSES=0.0.0.0",
                "DD_AGENT_HOST=localhost",
                "STATSD_HOST=127.0.0.1",
                "OTEL_EXPORTER_OTLP_ENDPOINT=http://localhost:4317"
            })
    void whatRunsBesideTheApplicationMayBeLocal(String line) throws IOException {
        String setting = adopted(line).setting(line.substring(0, line.indexOf('=')));
        assertFalse(setting.contains("noLocalhost"), setting);
    }

    @Test
    void theApplicationsOwnAddressHasAReasonOfItsOwn() throws IOException {
        String setting = adopted("NEXTAUTH_URL=http://localhost:3000").setting("NEXTAUTH_URL");
        assertTrue(setting.contains("because = \"others cannot reach the local machine\""), setting);
    }

    @Test
    void aStrongSecretThatIsLeftEmptyIsRequiredInProduction() throws IOException {
        Adopted adopted = adopted("NEXTAUTH_SECRET=\n# AUTH_SECRET=\nGOOGLE_CLIENT_SECRET=");
        assertEquals("Optional<Secret>", adopted.type("NEXTAUTH_SECRET"));
        String setting = adopted.setting("NEXTAUTH_SECRET");
        assertTrue(setting.contains("required = true") && setting.contains("strongSecret = true"), setting);
        assertFalse(adopted.setting("AUTH_SECRET").contains("required"), adopted.all());
        assertFalse(adopted.setting("GOOGLE_CLIENT_SECRET").contains("required"), adopted.all());
    }

    /** What asks for another value may be copied, so that production refuses it as the repository's own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DISCORD_CLIENT_SECRET=your-discord-client-secret",
                "API_TOKEN_SALT=tobemodified",
                "ADMIN_PASSWORD=change_me_please"
            })
    void aPlaceholderOfASecretIsItsDevelopmentDefault(String line) throws IOException {
        String setting = adopted(line).setting(line.substring(0, line.indexOf('=')));
        assertTrue(setting.contains("developmentDefault = \"" + line.substring(line.indexOf('=') + 1) + "\""), setting);
    }

    @Test
    void aPublishableKeyOfAVendorIsNoTestKey() throws IOException {
        String setting = adopted("STRIPE_PUBLISHABLE_KEY=pk_test_abc").setting("STRIPE_PUBLISHABLE_KEY");
        assertTrue(setting.contains("noTestKeys = true"), setting);
        assertTrue(setting.contains("String "), setting);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APP_KEYS=crimson,purple|Secret",
                "COOKIE_SIGNING_KEYS=falcon,orchid|Secret",
                "REDIS_AUTH=correct-horse|Secret",
                "HTTP_BASIC_AUTH=ops:sunflower|Secret",
                "PIN=48213|Secret",
                "GH_PAT=abc|Secret",
                "SLACK_WEBHOOK_URL=https://hooks.slack.com/services/T/B/x|Secret",
                "AZURE_STORAGE_CONNECTION_STRING=a=b;c=d|Secret",
                "CORS_ALLOW_CREDENTIALS=true|boolean",
                "WEBHOOK_URL=https://n8n.example.com/|URI",
                "TRUSTED_PROXIES=10.0.0.0/8|Cidr",
                "TRUSTED_CIDRS='10.0.0.0/8,fd00::/8'|List<Cidr>",
                "RETRY_BACKOFF=PT0.5S|Duration",
                "FEATURES='{\"a\":true,\"b\":1}'|String",
                "ALLOWED_ORIGINS='[\"https://a.example\",\"https://b.example\"]'|String",
                "TRUSTED_DOMAINS='a.example b.example'|String",
                "DJANGO_CORS_ALLOW_ALL_ORIGINS=yes|boolean",
                "GOOGLE_APPLICATION_CREDENTIALS=/etc/keys/gcp.json|Path",
                "SSH_PRIVATE_KEY_PATH=/etc/keys/id|Path",
                "SSH_PRIVATE_KEY_FILE=|Optional<Path>",
                "SSH_PRIVATE_KEY_PATH=~/.ssh/id_rsa|Secret"
            })
    void theTypeIsThatOfAnExpert(String line, String type) throws IOException {
        assertEquals(type, adopted(line).type(line.substring(0, line.indexOf('='))), line);
    }

    @Test
    void theDefaultOfAReferenceIsAValue() throws IOException {
        Adopted adopted = adopted("""
                NODE_NAME=${NODE:-worker}
                QUEUE_NAME=${QUEUE:-${OTHER}}
                SITE_NAME=${SITE}""");
        assertTrue(adopted.setting("NODE_NAME").contains("example = \"worker\""), adopted.all());
        assertFalse(adopted.setting("QUEUE_NAME").contains("example"), adopted.all());
        assertFalse(adopted.setting("SITE_NAME").contains("example"), adopted.all());
    }

    @ParameterizedTest
    @CsvSource({
        "FLAG=1, 'boolean f = Boolean.parseBoolean(System.getenv(\"FLAG\"));', in the sources only true is true: here 1\\, yes and on are too\\, and any other text is refused",
        "SIZE_MAX=50MB, '', '1MB is 1,000,000 bytes here: write 1MiB for what Spring calls 1MB'"
    })
    void aValueThatIsReadDifferentlyIsPointedAt(String line, String member, String look) throws IOException {
        Adopted adopted = Adopted.of(folder, line, member);
        String name = line.substring(0, line.indexOf('='));
        assertTrue(adopted.line(name).contains(look.replace("\\", "")), adopted.printed());
        Adopted plain = Adopted.of(
                Files.createDirectories(folder.resolve("plain")),
                line.replace("=1", "=true").replace("50MB", "50MiB"),
                member);
        assertFalse(plain.line(name).contains(" here"), plain.printed());
    }

    /** A short line without a stop is a sentence where the next one begins as one; a full line goes on. */
    @Test
    void linesOfACommentAreSentences() throws IOException {
        Adopted adopted = adopted("""
                # How long we wait
                # before a retry
                RETRY_WAIT=30
                # The address of the relay
                # Ask the operators for it
                RELAY_NODE=a
                # The relay, whose address is known to those who run
                # Postfix for us
                POSTFIX_NODE=a
                # The relay of the
                # Berlin office
                OFFICE_NODE=a""");
        assertTrue(adopted.setting("RETRY_WAIT").contains("* How long we wait before a retry.\n"), adopted.all());
        assertTrue(
                adopted.setting("RELAY_NODE").contains("* The address of the relay. Ask the operators for it.\n"),
                adopted.all());
        assertTrue(adopted.setting("POSTFIX_NODE").contains("who run Postfix for us.\n"), adopted.all());
        assertTrue(adopted.setting("OFFICE_NODE").contains("of the Berlin office.\n"), adopted.all());
    }

    @Test
    void aSentenceInACommentIsNoSetting() throws IOException {
        Adopted adopted = adopted("# DEBUG=true enables verbose logs\nPORT=80");
        assertFalse(adopted.has("DEBUG"), adopted.all());
        assertTrue(adopted.setting("PORT").contains("DEBUG=true enables verbose logs"), adopted.all());
    }

    @Test
    void anUnsafeDefaultOfTheSourcesIsForDevelopmentToo() throws IOException {
        Adopted adopted = Adopted.of(folder, "", "@Value(\"${TLS_VERIFY:false}\") boolean verify;");
        String setting = adopted.setting("TLS_VERIFY");
        assertTrue(setting.contains("defaultValue = \"true\""), setting);
        assertTrue(setting.contains("mustBe = \"true\""), setting);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DJANGO_SECRET_KEY",
                "UTILS_SECRET",
                "SECRET",
                "SECRET_KEY",
                "COOKIE_KEY",
                "TOTP_VAULT_KEY",
                "ACTIVE_RECORD_ENCRYPTION_PRIMARY_KEY",
                "ACTIVE_RECORD_ENCRYPTION_KEY_DERIVATION_SALT",
                "RAILS_SECRET_KEY_BASE",
                "JWT_ACCESS_SECRET",
                "URL_SIGNING_KEY"
            })
    void aSecretThatTheApplicationMakesIsStrong(String name) throws IOException {
        Adopted adopted = adopted(name + "=changeme");
        assertTrue(adopted.setting(name).contains("strongSecret = true"), adopted.all());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GOOGLE_CLIENT_SECRET",
                "OAUTH_SECRET",
                "AWS_SECRET_ACCESS_KEY",
                "AWS_SECRET_KEY",
                "STRIPE_WEBHOOK_SECRET",
                "FACEBOOK_APP_SECRET",
                "PAYPAL_API_SECRET",
                "MAILGUN_API_KEY",
                "RECAPTCHA_SECRET_KEY",
                "SLACK_SIGNING_SECRET"
            })
    void aSecretThatIsGivenNeedNotBe(String name) throws IOException {
        Adopted adopted = adopted(name + "=changeme");
        assertFalse(adopted.setting(name).contains("strongSecret"), adopted.all());
        assertEquals("Secret", adopted.type(name));
    }

    private Adopted read(String... members) throws IOException {
        return Adopted.of(folder, "", String.join("\n", members));
    }

    @Test
    void eachPlaceholderOfATextIsASetting() throws IOException {
        Adopted adopted = read(
                "@Value(\"http://${API_HOST:localhost}:${API_PORT:9000}/v1\") String url;",
                "@Value(\"${OUTER_A:${INNER_A:inner}}\") String outer;",
                "@Value(\"#{'${APP_LIST:a;b}'.split(';')}\") java.util.List<String> list;",
                "@Value(\"\\\\${NOT_READ}\") String escaped;",
                "@Scheduled(cron = \"${CRON_TEXT:0 0 4 * * *}\", zone = \"${cron.zone}\") void run() {}",
                "@Topics({\"${TOPIC_ONE:a}\", \"x-${TOPIC_TWO}\"}) void listen() {}",
                "String resolved = env.resolvePlaceholders(\"${RESOLVED_ONE:here}\");");
        assertTrue(adopted.setting("API_HOST").contains("developmentDefault = \"localhost\""), adopted.all());
        assertTrue(adopted.setting("API_PORT").contains("defaultValue = \"9000\""), adopted.all());
        assertEquals("int", adopted.type("API_PORT"));
        assertEquals("Optional<String>", adopted.type("OUTER_A"));
        assertTrue(
                adopted.line("OUTER_A")
                        .contains("Look: its default in the sources is another variable or property: see defaultFrom"),
                adopted.printed());
        assertTrue(adopted.setting("INNER_A").contains("\"inner\""), adopted.all());
        assertEquals("String", adopted.type("APP_LIST"));
        assertTrue(adopted.line("APP_LIST").contains("the sources split its value"), adopted.printed());
        assertTrue(adopted.has("CRON_TEXT") && adopted.has("TOPIC_ONE") && adopted.has("TOPIC_TWO"), adopted.all());
        assertTrue(adopted.setting("RESOLVED_ONE").contains("\"here\""), adopted.all());
        assertFalse(adopted.has("NOT_READ"), adopted.all());
    }

    @Test
    void aDefaultThatIsAnExpressionIsSaid() throws IOException {
        Adopted adopted = read(
                "@Value(\"${APP_ENABLED:#{null}}\") Boolean enabled;", "@Value(\"${APP_WIDTH:#{2 * 4}}\") int width;");
        assertEquals("Optional<Boolean>", adopted.type("APP_ENABLED"));
        assertEquals("OptionalInt", adopted.type("APP_WIDTH"));
        assertTrue(
                adopted.line("APP_WIDTH").contains("its default in the sources is an expression"), adopted.printed());
    }

    @Test
    void theMapOfExpressionsIsRead() throws IOException {
        Adopted adopted = read(
                "@Value(\"#{systemEnvironment['ONE_SYS_ENV']}\") String one;",
                "@Value(\"#{systemEnvironment['TWO_SYS_ENV'] ?: 'blue'}\") String two;",
                "@Value(\"#{systemEnvironment.get('THREE_SYS_ENV')}\") Integer three;",
                "@Value(\"#{systemEnvironment.getOrDefault('FOUR_SYS_ENV', 'red')}\") String four;",
                "@Value(\"#{systemEnvironment.FIVE_SYS_ENV == null ? 1 : 2}\") int five;",
                "@Value(\"#{systemEnvironment[name]}\") String six;");
        assertEquals("Optional<String>", adopted.type("ONE_SYS_ENV"));
        assertTrue(adopted.setting("TWO_SYS_ENV").contains("\"blue\""), adopted.all());
        assertEquals("OptionalInt", adopted.type("THREE_SYS_ENV"));
        assertTrue(adopted.setting("FOUR_SYS_ENV").contains("\"red\""), adopted.all());
        assertEquals("Optional<String>", adopted.type("FIVE_SYS_ENV"));
        assertTrue(
                adopted.printed().contains("S.java:7 reads a variable whose name is not a constant."),
                adopted.printed());
    }

    @Test
    void theVariableOfAPropertyIsNamed() throws IOException {
        Adopted adopted = read(
                "@Value(\"${spring.datasource.url}\") String url;",
                "@Value(\"${A_B:${shop.mail-from:x}}\") String from;",
                "@Value(\"${shop.${REGION_NAME}.url}\") String byRegion;");
        assertTrue(
                adopted.printed()
                        .contains(
                                "S.java:2 reads the property spring.datasource.url, for which Spring takes the variable"
                                        + " SPRING_DATASOURCE_URL."),
                adopted.printed());
        assertTrue(adopted.printed().contains("takes the variable SHOP_MAIL_FROM."), adopted.printed());
        assertTrue(adopted.has("REGION_NAME"), adopted.all());
        assertTrue(
                adopted.printed().contains("S.java:4 reads a variable whose name is not a constant."),
                adopted.printed());
    }

    @Test
    void linesStandInTheOrderOfTheSource() throws IOException {
        Adopted adopted = read(
                "@Value(\"${KNOWN_NAME}\") String known;",
                "@Value(\"${a.one}\") String one;",
                "\n\n\n\n\n\n\n\n@Value(\"${a.two}\") String two;");
        assertTrue(
                adopted.printed().indexOf("S.java:3 reads") < adopted.printed().indexOf("S.java:12 reads"),
                adopted.printed());
        assertTrue(adopted.printed().contains("S.java:3 reads"), adopted.printed());
    }

    @Test
    void theLineSaysTheTypeAsItIsWritten() throws IOException {
        Adopted adopted = adopted("# A_LIMIT=5\n# B_WAIT=30s\n# C_RATE=0.5");
        for (String name : List.of("A_LIMIT", "B_WAIT", "C_RATE")) {
            assertTrue(adopted.line(name).contains("  " + adopted.type(name) + ","), adopted.all());
        }
    }

    @Test
    void whatIsCommentedOutIsOptionalInAnyCase() throws IOException {
        Adopted adopted = adopted("""
                # http_proxy=http://gateway.local:8118
                # Shop__MailHost=mail.example.com
                # BROKEN_ONE="no end
                # log_level=debug prints more
                DEBUG=false

                # SMTP_PORT=25
                # SMTP_OPEN_TIMEOUT
                # SMTP_READ_TIMEOUT

                # DATABASE_SETTINGS
                DATABASE_POOL=5

                # QUEUE_HEADING
                # It is prose about QUEUE_HEADING
                QUEUE_WIDTH=5""");
        assertEquals("Optional<URI>", adopted.type("http_proxy"));
        assertEquals("Optional<String>", adopted.type("Shop__MailHost"));
        assertTrue(
                adopted.line("BROKEN_ONE").contains("Optional<String>. Look: its value cannot be read"), adopted.all());
        assertFalse(adopted.has("log_level"), adopted.all());
        assertTrue(adopted.setting("DEBUG").contains("log_level=debug prints more"), adopted.all());
        assertTrue(adopted.line("SMTP_OPEN_TIMEOUT").contains("Optional<String>."), adopted.all());
        assertTrue(adopted.line("SMTP_READ_TIMEOUT").contains("Optional<String>."), adopted.all());
        assertFalse(adopted.printed().contains("DATABASE_SETTINGS "), adopted.all());
        assertFalse(adopted.printed().contains("QUEUE_HEADING "), adopted.all());
    }

    @Test
    void aNameAloneGivesWayToAnAssignment() throws IOException {
        Adopted adopted = adopted("# A_NAME\n# B_NAME\n# C_NAME\n\nA_NAME=5\n# B_NAME=6");
        assertTrue(adopted.setting("A_NAME").contains("defaultValue = \"5\""), adopted.all());
        assertEquals("int", adopted.type("A_NAME"));
        assertEquals("OptionalInt", adopted.type("B_NAME"));
        assertEquals("Optional<String>", adopted.type("C_NAME"));
    }

    @Test
    void aCommentedValueThatTheRuleRefusesIsForDevelopment() throws IOException {
        Adopted adopted =
                adopted("# DB_HOST=127.0.0.1\n# MAIL_URL=http://localhost:25\n# APP_DEBUG=true\n# SECRET_KEY=changeme");
        for (String name : List.of("DB_HOST", "MAIL_URL")) {
            assertTrue(adopted.setting(name).contains("developmentDefault = \""), adopted.all());
            assertTrue(adopted.type(name).startsWith("Optional<"), adopted.all());
            assertTrue(
                    adopted.line(name).contains("Look: its value stands in a comment, and counts in development now"),
                    adopted.all());
        }
        assertTrue(
                adopted.line("APP_DEBUG")
                        .contains("Look: its value in a.env:3 is not copied: the rule refuses it in production."),
                adopted.all());
        assertTrue(adopted.line("SECRET_KEY").contains("Look: its value in a.env:4 is not copied."), adopted.all());
    }

    @Test
    void filesAndSourcesThatDifferAreSaid() throws IOException {
        Adopted adopted = Adopted.of(
                folder,
                "PORT=8080\nWORKERS=4\n# RETRIES=3",
                "int port = Integer.parseInt(System.getenv().getOrDefault(\"PORT\", \"9090\"));"
                        + "int workers = Integer.parseInt(System.getenv().getOrDefault(\"WORKERS\", \"4\"));"
                        + "int retries = Integer.parseInt(System.getenv().getOrDefault(\"RETRIES\", \"7\"));"
                        + "String one = System.getenv().getOrDefault(\"COLOR\", \"blue\");"
                        + "String two = System.getenv().getOrDefault(\"COLOR\", \"red\");");
        String differs = "the sources have another default than the files";
        assertTrue(adopted.line("PORT").contains(differs + "; that of the sources counts"), adopted.printed());
        assertTrue(adopted.line("RETRIES").contains(differs), adopted.printed());
        assertFalse(adopted.line("WORKERS").contains(differs), adopted.printed());
        assertTrue(
                adopted.line("COLOR").contains("the sources have different defaults; the first one counts"),
                adopted.printed());
    }

    @Test
    void theLineNamesThePlaceOfTheValue() throws IOException {
        Adopted adopted = Adopted.of(
                folder,
                "DB_PASSWORD=",
                "\n\nString a = System.getenv().getOrDefault(\"DB_PASSWORD\", \"Xk93jf82hs\");");
        assertTrue(adopted.line("DB_PASSWORD").contains("its value in S.java:4 is not copied"), adopted.printed());
    }

    @ParameterizedTest
    @CsvSource({
        "AWS_USE_PATH_STYLE_ENDPOINT=false, boolean",
        "VERIFY_URL=false, boolean",
        "ENABLE_API_HOST=true, boolean",
        "PROXY_HOST=true, boolean",
        "OAUTH_APP_ID=false, String",
        "LDAP_USER_DN=false, String",
        "MAX_TOKENS=4096, int",
        "MAX_TOKENS_PER_CALL=4096, int",
        "REFRESH_TOKEN_COOKIE_SAME_SITE=lax, String",
        "OIDC_TOKEN_URI=https://id.example.com/token, URI",
        "PASSWORD_RESET_URL=https://shop.example.com/reset, URI",
        "RESET_PASSWORD_WITHIN=6h, Duration",
        "TOKEN_EXPIRY=15m, Duration",
        "API_KEY_HEADER=X-Api-Key, String",
        "PRIVATE_KEY_PATH=/etc/shop/key.pem, Path",
        "API_KEY_FILE=/run/keys/api, Path",
        "TOKEN_COOKIE_NAME=shop_session, String",
    })
    void theValueAndTheLastWordSayMoreThanOtherWords(String line, String type) throws IOException {
        Adopted adopted = adopted(line);
        assertEquals(type, adopted.type(line.substring(0, line.indexOf('='))), adopted.all());
        assertFalse(adopted.printed().contains("not copied"), adopted.printed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SECRET_NAME=hunter2word",
                "MAIL_PASSWORD=true",
                "ACCESS_TOKENS=4096",
                "API_KEY_HEADER=Bearer Xk93jf82hsk3",
                "API_KEY_HEADER=Xk93jf82hsk3jdk29s",
                "PRIVATE_KEY_PATH=Xk93jf82hsk3",
                "OIDC_TOKEN_URI=Xk93jf82hsk3",
                "TOKEN_SITE=4bd1c0b3e0a94fd7a2cc",
                "API_KEY_VALUE=abc",
                "API_KEY_HEADER=abcdefghijkl",
                "TOKEN_NAME=abcdefghijkl",
                "SIGNING_SECRET=6h"
            })
    void whatIsDoubtfulIsASecret(String line) throws IOException {
        Adopted adopted = adopted(line);
        String value = line.substring(line.indexOf('=') + 1);
        assertEquals("Secret", adopted.type(line.substring(0, line.indexOf('='))), adopted.all());
        assertFalse(adopted.setting(line.substring(0, line.indexOf('='))).contains("\"" + value + "\""), adopted.all());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "# Can be: 'none', 'peer', 'client_once', see http://example.com/x ; none ; NONE,PEER,CLIENT_ONCE",
                "# Possible values are redis, memory or file, default is memory ; memory ; REDIS,MEMORY,FILE",
                "# One of default, blue, green ; blue ; DEFAULT,BLUE,GREEN",
                "# One of 'see', 'default' and 'other' ; see ; SEE,DEFAULT,OTHER",
                "# Options: a, b, c etc ; a ; A,B,C",
                "# Signups: true, false, api_only ; false ; TRUE,FALSE,API_ONLY",
                "# true : everybody\\n# false: nobody\\n# api_only: by the API ; false ; TRUE,FALSE,API_ONLY",
                "# Where:\\n# - disk (default)\\n# - cloud ; disk ; DISK,CLOUD",
                "# The level (\"fatal\", \"error\", \"warn\", \"info\", \"debug\", \"silent\") ; info"
                        + " ; FATAL,ERROR,WARN,INFO,DEBUG,SILENT",
                "# Set to redis or memory ; redis ; REDIS,MEMORY"
            })
    void anEnumHasTheValuesThatAreListed(String comment, String value, String constants) throws IOException {
        Adopted adopted = adopted(comment.replace("\\n", "\n") + "\nA_CHOICE=" + value);
        Matcher body = Pattern.compile("enum AChoiceChoice \\{([^}]*)}").matcher(adopted.source());
        assertTrue(body.find(), adopted.all());
        assertEquals(constants, body.group(1).replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "Can be empty or unset,,Optional<String>",
        "Used by the api; the web and worker,web,String",
        "'Note: web is best',web,String",
        "'For api, web or worker',web,String",
        "Either true or false,true,boolean"
    })
    void proseIsNoEnum(String comment, String value, String type) throws IOException {
        Adopted adopted = adopted("# " + comment + "\nA_CHOICE=" + (value == null ? "" : value));
        assertEquals(type, adopted.type("A_CHOICE"), adopted.all());
    }

    @Test
    void aLevelThatIsListedIsAccepted() throws IOException {
        Adopted adopted = adopted("# debug, info, warn, error, silent\nLOG_LEVEL=info");
        assertTrue(adopted.source().contains("SILENT"), adopted.all());
    }

    @Test
    void aFileOfASecretIsNoSetting() throws IOException {
        Adopted adopted = adopted("""
                DB_PASSWORD=
                DB_PASSWORD_FILE=/run/secrets/db
                POSTGRES_USER=shop
                POSTGRES_USER_FILE=/run/secrets/user
                AUDIT_LOG=on
                AUDIT_LOG_FILE=/var/log/audit.log
                # LONE_SECRET_FILE=/run/secrets/lone""");
        assertFalse(adopted.has("DB_PASSWORD_FILE") || adopted.has("POSTGRES_USER_FILE"), adopted.all());
        assertTrue(adopted.has("AUDIT_LOG_FILE") && adopted.has("LONE_SECRET_FILE"), adopted.all());
        assertTrue(
                adopted.printed()
                        .contains(
                                "\nDB_PASSWORD_FILE is left out: a start reads DB_PASSWORD from the file that it names."),
                adopted.printed());
    }

    @Test
    void noHalfOfASentenceIsLeft() throws IOException {
        Adopted adopted = adopted("""
                # Where mails go. The relay is asked with
                # user shop and password=Xk93jf82hsk3jd
                # unless it is local. Ask the operators.
                MAIL_RELAY=mail.example.com

                # The first server
                # redis://:Xk93jf82hsk3jd@cache:6379 of two
                CACHE_NODE=a.example.com

                # It is plain.
                # token=Xk93jf82hsk3jd
                # - kept
                PLAIN_NODE=b.example.com""");
        assertTrue(adopted.setting("MAIL_RELAY").contains("* Where mails go. Ask the operators.\n"), adopted.all());
        assertTrue(adopted.setting("CACHE_NODE").contains("* Cache node.\n"), adopted.all());
        assertTrue(adopted.setting("PLAIN_NODE").contains("* It is plain. - kept.\n"), adopted.all());
        for (String name : List.of("MAIL_RELAY", "CACHE_NODE", "PLAIN_NODE")) {
            assertTrue(adopted.line(name).contains("a part of its comment is left out"), adopted.printed());
        }
    }

    @Test
    void aWildcardInACommentIsForDevelopment() throws IOException {
        assertTrue(adopted("# CORS_ORIGINS=*").setting("CORS_ORIGINS").contains("developmentDefault = \"*\""));
    }

    @Test
    void longLinesAreRead() throws IOException {
        Adopted adopted = Adopted.of(
                folder,
                "# B=1\n# " + "A_".repeat(100_000) + "A\nTOKEN_HEADER=" + "a-".repeat(50_000) + "a\nC=1",
                "@Value(\"" + "${A_B:".repeat(3_000) + "}".repeat(3_000) + "\") String deep;");
        assertEquals("int", adopted.type("C"));
        assertTrue(adopted.printed().contains("S.java:2 reads a variable whose name is not a constant."), "the line");
    }

    @ParameterizedTest
    @CsvSource({
        "APP_ENV=local, developmentNames, local",
        "APP_ENV=Testing, developmentNames, Testing",
        "NODE_ENV=dev, developmentNames, dev",
        "RAILS_ENV=stage, stagingNames, stage",
        "APP_ENVIRONMENT=prod, productionNames, prod"
    })
    void anotherNameOfAnEnvironmentIsKept(String line, String attribute, String name) throws IOException {
        Adopted adopted = adopted(line + "\nPORT=80");
        String variable = line.substring(0, line.indexOf('='));
        assertTrue(adopted.source().contains(attribute + " = \"" + name + "\""), adopted.all());
        assertTrue(adopted.setting(variable).contains("Environment environment();"), adopted.all());
        assertTrue(adopted.printed().contains("set " + variable + " to development"), adopted.all());
        assertTrue(adopted.printed().contains(name), adopted.all());
    }

    @Test
    void aNameOfNoEnvironmentIsPointedAt() throws IOException {
        Adopted adopted = adopted("APP_ENV=moon\nPORT=80");
        assertFalse(adopted.all().contains("moon"), adopted.all());
        assertTrue(
                adopted.printed()
                        .contains("APP_ENV names no environment in a.env:1. Change it there, or add that name to"
                                + " developmentNames, stagingNames or productionNames of @EnvConfig."),
                adopted.all());
    }

    @Test
    void aVariableThatIsCalledSoAndHoldsSomethingElseIsASetting() throws IOException {
        Adopted adopted = adopted("SENTRY_ENVIRONMENT=blue\nPORT=80");
        assertTrue(adopted.source().contains("@EnvVar(\"APP_ENV\")"), adopted.all());
        assertTrue(adopted.has("SENTRY_ENVIRONMENT"), adopted.all());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MNEMONIC=legal winner thank",
                "WALLET_MNEMONIC_TEXT=orchid",
                "SEED_PHRASE=letter advice cage",
                "SEED=orchid garden",
                "WALLET_RECOVERY=zoo zoo zoo wrong",
                "RECOVERY_CODES=4829-1123",
                "PHRASE=sunflower",
                "ACCESS=letmein2024!",
                "DOOR_ACCESS=48213",
                "TOTP_SEED=JBSWY3DPEHPK3PXP",
                "KENNWORT=sunflower",
                "LETTER_TO_ALL=zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong"
            })
    void whatMayBeACredentialIsASecretAndIsSaid(String line) throws IOException {
        Adopted adopted = adopted(line);
        String name = line.substring(0, line.indexOf('='));
        assertEquals("Secret", adopted.type(name), adopted.all());
        assertFalse(adopted.all().contains(line.substring(line.indexOf('=') + 1)), adopted.all());
        boolean isSaid =
                adopted.line(name).contains("; by its name it may hold a credential: make it a String if it holds none")
                        || adopted.line(name).contains("; its value looks like the words of a key");
        assertTrue(isSaid || name.startsWith("RECOVERY_CODES"), adopted.printed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RANDOM_SEED=42|int",
                "DB_SEED=true|boolean",
                "PUBLIC_ACCESS=false|boolean",
                "CASSANDRA_SEEDS=a.example,b.example|List<String>",
                "RECOVERY=https://shop.example.com/recovery|URI",
                "RECOVERY_EMAIL=a@b.example|String",
                "ACCESS_LOG=on|boolean",
                "GREETING=hello and welcome to the new shop of the town where all are fine|String"
            })
    void anotherNameOrValueLeavesNoDoubt(String line, String type) throws IOException {
        Adopted adopted = adopted(line);
        assertEquals(type, adopted.type(line.substring(0, line.indexOf('='))), adopted.all());
        assertFalse(adopted.printed().contains("Look: its value"), adopted.printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"letmein2024!", "Summer2024#x", "p4s5w0rd", "Winter24%", "a1b2c3d4"})
    void aValueThatLooksLikeAPasswordIsNotCopied(String value) throws IOException {
        Adopted adopted = adopted("GREETING=\"" + value + "\"\n# it is " + value + " today\nOTHER=a");
        assertFalse(adopted.all().contains(value), adopted.all());
        assertTrue(adopted.line("GREETING").contains("Look: its value in a.env:1 is not copied"), adopted.printed());
        assertTrue(adopted.line("OTHER").contains("a part of its comment is left out"), adopted.printed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eu-west-1",
                "utf8_general_ci",
                "postgres15",
                "a@example2.com",
                "#ff8800",
                "v1.2.3-rc4",
                "*.example2.com"
            })
    void aValueThatIsANameIsCopied(String value) throws IOException {
        assertTrue(adopted("GREETING='" + value + "'").all().contains("\"" + value + "\""), value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# PIN 4829",
                "# the pin is 4829",
                "# PIN of the door: 4829",
                "# Login with admin123",
                "# admin / letmein2024!",
                "# mnemonic legal winner thank year",
                "# The seed words: zoo zoo zoo wrong",
                "# legal winner thank year wave sausage worth useful legal winner thank yellow",
                "# The door's code 482911",
                "# it was 48291734 before"
            })
    void aCommentThatTellsACredentialIsLeftOut(String comment) throws IOException {
        Adopted adopted = adopted(comment + "\nDOOR=a");
        assertTrue(adopted.setting("DOOR").contains("* Door."), adopted.all());
        assertTrue(
                adopted.line("DOOR").contains("a part of its comment is left out, because it may hold a credential"),
                adopted.printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"API_TOKEN='' # Xk93jf", "API_TOKEN=changeme # was 4829", "API_TOKEN='' # sunflower"})
    void aCommentBesideASecretTellsMore(String line) throws IOException {
        Adopted adopted = adopted(line);
        assertTrue(adopted.setting("API_TOKEN").contains("* API token."), adopted.all());
        assertTrue(adopted.line("API_TOKEN").contains("a part of its comment is left out"), adopted.printed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# RS256, at least 32 characters",
                "# The token expires after 3600 seconds",
                "# Get a key at https://example.com/2024/tokens",
                "# Made with openssl rand -base64 48",
                "# Answers on port 8080",
                "# Keep 365 days",
                "# Required",
                "# See RFC 6749 and RFC 7519"
            })
    void aCommentWithOtherNumbersIsCopied(String comment) throws IOException {
        Adopted adopted = adopted(comment + "\nAPI_TOKEN=");
        assertTrue(adopted.setting("API_TOKEN").contains("* " + comment.substring(2)), adopted.all());
    }

    @ParameterizedTest
    @CsvSource({
        "MEM=512m, DataSize",
        "RAM=512m, DataSize",
        "JVM_XMX=2g, DataSize",
        "XMS=512M, DataSize",
        "HEAP=256m, DataSize",
        "UPLOAD_SIZE=10k, DataSize",
        "TOKEN_AGE=5m, Duration",
        "SESSION_DURATION=15m, Duration",
        "POLL_EVERY=30s, Duration",
        "QUOTA=512m, String",
        "AMOUNT=10k, String",
        "AMOUNT=2G, String"
    })
    void aLetterIsTheUnitThatTheNameSays(String line, String type) throws IOException {
        Adopted adopted = adopted(line);
        String name = line.substring(0, line.indexOf('='));
        assertEquals(type, adopted.type(name), adopted.all());
        assertEquals(type.equals("DataSize"), adopted.setting(name).contains("unit = \"1024\""), adopted.all());
        assertEquals(
                type.equals("DataSize"),
                adopted.line(name).contains("a single letter is a unit of powers of 1024 here"),
                adopted.printed());
        assertEquals(
                type.equals("String"),
                adopted.line(name).contains("its value may be a size or not"),
                adopted.printed());
    }

    @Test
    void aDurationOfSpringIsInItsUnit() throws IOException {
        Adopted adopted = read(
                "@Value(\"${POLL_WAIT:30}\") java.time.Duration poll;",
                "@Value(\"${IDLE_WAIT:30}\") @DurationUnit(ChronoUnit.SECONDS) Duration idle;",
                "@Value(\"${BODY_MOST:5}\") @DataSizeUnit(DataUnit.MEGABYTES) DataSize body;",
                "Object o = env.getProperty(\"LEASE_WAIT\", Duration.class, Duration.ofSeconds(3));");
        for (String unit : List.of("POLL_WAIT ms", "IDLE_WAIT s", "BODY_MOST MiB", "LEASE_WAIT ms")) {
            String[] words = unit.split(" ", -1);
            assertTrue(adopted.setting(words[0]).contains("unit = \"" + words[1] + "\""), adopted.all());
        }
        assertTrue(adopted.line("POLL_WAIT").endsWith("Duration, with a default."), adopted.printed());
        assertTrue(
                adopted.line("LEASE_WAIT")
                        .endsWith("Optional<Duration>. Look: its default in the sources is an expression."),
                adopted.printed());
    }

    @Test
    void aConversionThatDoesNotReadAValueIsSaid() throws IOException {
        Adopted adopted = read("@Value(\"${MASK_OF_BITS:0x10}\") int mask;");
        assertEquals("String", adopted.type("MASK_OF_BITS"));
        assertTrue(
                adopted.line("MASK_OF_BITS")
                        .contains(
                                "Look: the sources convert it to int, which does not read every value that was found"),
                adopted.printed());
    }

    @Test
    void aDefaultThatIsNoConstantIsSaid() throws IOException {
        Adopted adopted = read(
                "String a = System.getenv().getOrDefault(\"ONE_NAME\", other());",
                "String b = java.util.Objects.requireNonNullElse(System.getenv(\"TWO_NAME\"), other());",
                "String c = System.getenv(\"SIX_NAME\") == null ? other() : System.getenv(\"SIX_NAME\");",
                "String d = java.util.Optional.ofNullable(System.getenv(\"TEN_NAME\")).orElse(null);");
        for (String name : List.of("ONE_NAME", "TWO_NAME", "SIX_NAME")) {
            assertTrue(
                    adopted.line(name).endsWith("Optional<String>. Look: its default in the sources is an expression."),
                    adopted.printed());
        }
        assertTrue(adopted.line("TEN_NAME").endsWith("Optional<String>."), adopted.printed());
    }
}
