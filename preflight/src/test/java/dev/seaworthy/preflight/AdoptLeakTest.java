package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No five characters in a row of a credential, wherever it stands in what is read, are in anything that is written or printed. */
class AdoptLeakTest {
    private static final int ROUNDS = 60;
    private static final int ENOUGH = 5;
    private static final List<String> LINES = List.of(
            "DB_PASSWORD=%s",
            "export API_KEY='%s'",
            "STRIPE_SECRET_KEY=\"%s\" # the live one",
            "# JWT_SECRET=%s",
            "SMTP_PASS=%s",
            "AWS_ACCESS_KEY_ID=%s",
            "SESSION_TOKEN=%s",
            "CLIENT_CREDENTIALS=%s",
            "HASH_SALT=%s",
            "# @sensitive\nPLAIN=%s",
            "DATABASE_URL=postgresql://shop:%s@db:5432/shop",
            "REDIS_URL=redis://:%s@cache:6379/0",
            "BROKER=amqp://guest:%s@mq",
            "# MONGO_URL=mongodb+srv://root:%s@cluster.example/x",
            "JDBC=jdbc:postgresql://db/shop?user=a&password=%s",
            "CONNECTION='Server=db;User Id=sa;Password=%s'",
            "NODES=redis://:%s@a:1,redis://:%<s@b:2",
            "CALLBACK=https://api.example.com/x?apikey=%s",
            "REPORTS=https://%s@errors.example.com/1",
            "HOOK=https://hooks.slack.com/services/T00000000/B00000000/%s",
            "# postgres://user:%s@host/db is the old one\nOLD_HOST=db",
            "# formerly API_TOKEN=%s\nNEW_HOST=db",
            "# api_token=%s",
            "# mail_pass='%s' # %<s",
            "# OLD_KEY=\"%s # %<s",
            "ACCESS_TOKEN_HEADER=%s",
            "TOKEN_COOKIE=%s",
            "# It is asked with\n# password=%s\n# and more\nASKED=db",
            "REFERRED_SECRET=%s\nTEXT=\"say ${REFERRED_SECRET} twice\"",
            "REPEATED_SECRET=%s\nOTHER=%<s\n# it is %<s now\nLAST=1");
    private static final List<String> REFUSED = List.of(
            "DB_PASSWORD=\"%s",
            "DB_PASSWORD='%s' x", "DB_PASSWORD=%s\n\u0000", "DB_PASSWORD: %s", "URL=redis://:%s@h $(id)`");
    private static final List<String> READS = List.of(
            "String a = System.getenv().getOrDefault(\"API_KEY\", \"%s\");",
            "String b = java.util.Optional.ofNullable(System.getenv(\"DB_PASSWORD\")).orElse(\"%s\");",
            "@Value(\"${JWT_SECRET:%s}\") String c;",
            "@Value(\"${jwt.secret:%s}\") String d;",
            "String e = env.getProperty(\"DATABASE_URL\", \"postgresql://u:%s@db/shop\");",
            "@Value(\"http://u:${URL_PASSWORD:%s}@h\") String g;",
            "@Value(\"${ONE_PASSWORD:${TWO_PASSWORD:%s}}\") String h;",
            "@Value(\"#{systemEnvironment['DB_SECRET'] ?: '%s'}\") String i;",
            "@Value(\"${THREE_PASSWORD:#{'%s'}}\") String j;",
            "@Value(\"${${FOUR_PASSWORD:%s}.x}\") String k;",
            "static final String SECRET = \"%s\"; String f = System.getenv(SECRET_NAME) == null ? SECRET : \"\";"
                    + " static final String SECRET_NAME = \"APP_SECRET\";");

    private final Random random = new Random(15);

    @TempDir
    private Path folder;

    @Test
    void filesLeakNothing() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> secrets = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (String line : LINES) {
                secrets.add(secret());
                text.append(String.format(line, secrets.get(secrets.size() - 1)))
                        .append('\n');
            }
            Path file = Files.writeString(folder.resolve(round + ".env"), text.toString());
            Path output = folder.resolve("out" + round);
            CompiledCommands.Run run = run(file, output);
            assertEquals(0, run.exitCode(), run::all);
            assertHidden(secrets, hidden(run) + Files.readString(output.resolve("app/App.java")));
        }
    }

    @Test
    void refusedFilesLeakNothing() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            String secret = secret();
            String text = String.format(REFUSED.get(round % REFUSED.size()), secret);
            Path file = Files.writeString(folder.resolve(round + ".env"), text);
            CompiledCommands.Run run = run(file, folder.resolve("out"));
            assertEquals(ExitCode.NOT_JUDGED, run.exitCode(), text);
            assertHidden(List.of(secret), hidden(run));
        }
    }

    @Test
    void sourcesLeakNothing() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> secrets = new ArrayList<>();
            StringBuilder source = new StringBuilder("class Reads {\n");
            for (String read : READS) {
                secrets.add(secret());
                source.append(read.replace("%s", secrets.get(secrets.size() - 1)))
                        .append('\n');
            }
            Path sources = Files.createDirectories(folder.resolve("sources" + round));
            Files.writeString(
                    sources.resolve("Reads.java"), source.append("}\n").toString());
            Path output = folder.resolve("out" + round);
            CompiledCommands.Run run = AdoptRuns.run(
                    "adopt",
                    "--sources",
                    sources.toString(),
                    "--package",
                    "app",
                    "--name",
                    "App",
                    "--output",
                    output.toString());
            assertEquals(0, run.exitCode(), run::all);
            assertHidden(secrets, hidden(run) + Files.readString(output.resolve("app/App.java")));
        }
    }

    @Test
    void sourcesThatAreNotJavaLeakNothing() throws IOException {
        String secret = secret();
        Files.writeString(
                folder.resolve("Reads.java"), "class Reads { String a = \"" + secret + "\" \"" + secret + "\"; }");
        CompiledCommands.Run run =
                AdoptRuns.run("adopt", "--sources", folder.toString(), "--package", "app", "--name", "App");
        assertEquals(ExitCode.NOT_JUDGED, run.exitCode());
        assertHidden(List.of(secret), hidden(run));
    }

    private static CompiledCommands.Run run(Path file, Path output) {
        return AdoptRuns.run(
                "adopt", file.toString(), "--package", "app", "--name", "App", "--output", output.toString());
    }

    /** What was printed, without the folder of the test, whose name is random too. */
    private String hidden(CompiledCommands.Run run) {
        return run.all().replace(folder.toString(), "");
    }

    private static void assertHidden(List<String> secrets, String printed) {
        for (String secret : secrets) {
            for (int i = 0; i + ENOUGH <= secret.length(); i++) {
                String part = secret.substring(i, i + ENOUGH);
                assertFalse(
                        printed.contains(part),
                        () -> "a part of " + secret + ", which is " + part + ", in\n" + printed);
            }
        }
    }

    private String secret() {
        return switch (random.nextInt(6)) {
            case 0 -> drawn("abcdefghijklmnopqrstuvwxyz", 9, 20);
            case 1 -> drawn("0123456789abcdef", 16, 64);
            case 2 -> drawn("0123456789", 8, 20);
            case 3 -> drawn("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789", 12, 40);
            case 4 -> drawn("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-", 10, 32);
            default -> drawn("abcdefghjkmnpqrstuvwxyz", 8, 12) + "!" + drawn("ABCDEFGHJKLMNPQRSTUVWXYZ", 4, 8);
        };
    }

    private String drawn(String alphabet, int least, int most) {
        StringBuilder drawn = new StringBuilder();
        int length = least + random.nextInt(most - least + 1);
        for (int i = 0; i < length; i++) {
            drawn.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return drawn.toString();
    }
}
