package dev.seaworthy.connectors;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** PostgreSQL's own library, whose parser a process of Python calls. */
final class Libpq implements Connector {
    /** Prints host, hostaddr and sslmode of each line as libpq reads them, in hexadecimal digits, or nothing for a refused text. */
    private static final String PROGRAM = """
            import ctypes, sys
            class Option(ctypes.Structure):
                _fields_ = [(n, ctypes.c_char_p) for n in ('keyword', 'envvar', 'compiled', 'val', 'label', 'dispchar')]
                _fields_ += [('dispsize', ctypes.c_int)]
            pq = ctypes.CDLL('libpq.so.5')
            pq.PQconninfoParse.restype = ctypes.POINTER(Option)
            pq.PQconninfoParse.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
            print('ready', flush=True)
            for line in sys.stdin.buffer:
                options = pq.PQconninfoParse(bytes.fromhex(line.decode().strip()), None)
                found, i = {}, 0
                while options and options[i].keyword:
                    found[options[i].keyword] = options[i].val
                    i += 1
                print(' '.join('-' if found[k] is None else '+' + found[k].hex()
                    for k in (b'host', b'hostaddr', b'sslmode')) if options else '', flush=True)
            """;

    private static final Set<String> MODES =
            Set.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");

    private final boolean isUri;

    /** Started with the first question: the tests of the other drivers do without it. */
    private Optional<Session> session = Optional.empty();

    Libpq(boolean isUri) {
        this.isUri = isUri;
    }

    @Override
    public String name() {
        return isUri ? "libpq URI" : "libpq key words";
    }

    @Override
    public Grammar grammar() {
        return isUri ? uri() : keywords();
    }

    private static Grammar uri() {
        return new Grammar(
                List.of("postgresql://", "postgresql://", "postgres://"),
                List.of("%2Fvar%2Frun", "%40abstract"),
                List.of("/", "/shop", "/localhost"),
                "?",
                "&",
                List.of(
                        "sslmode=require",
                        "sslmode=require",
                        "sslmode=verify-full",
                        "sslmode=prefer",
                        "sslmode=disable",
                        "hostaddr=127.0.0.1",
                        "application_name=a@localhost",
                        "service=shop",
                        "user=app"));
    }

    private static Grammar keywords() {
        return new Grammar(
                List.of(
                        "host=",
                        "host=",
                        "host = ",
                        "user=app host=",
                        "password='a b;c=\\'d' host=",
                        "dbname=shop user="),
                List.of("'%h'", "'%h,%h'", "/var/run", "@abstract", "db,@abstract", "\\%h", "'%h"),
                List.of(" dbname=shop", " dbname=localhost", " dbname='my shop'", " port=5432"),
                " ",
                " ",
                List.of(
                        "sslmode=require",
                        "sslmode=require",
                        "sslmode = require",
                        "sslmode='verify-full'",
                        "sslmode=verify\\-ca",
                        "sslmode=prefer",
                        "sslmode=disable",
                        "host=%h",
                        "hostaddr=127.0.0.1",
                        "hostaddr=10.1.2.3",
                        "password=x;sslmode=require",
                        "password=https://localhost",
                        "application_name=localhost",
                        "service=shop",
                        "user=a@localhost"));
    }

    @Override
    public Optional<Opened> open(String text) {
        String answer = ask(text);
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        String[] values = answer.split(" ", -1);
        List<String> hosts = hosts(text(values[0]));
        List<String> addresses = hosts(text(values[1]));
        String mode = text(values[2]).isEmpty() ? "prefer" : text(values[2]);
        boolean isBroken = !hosts.isEmpty() && !addresses.isEmpty() && hosts.size() != addresses.size();
        if (isBroken || !MODES.contains(mode)) {
            return Optional.empty();
        }
        // Go's driver opens the host where libpq opens the address.
        List<String> opened = new ArrayList<>(hosts);
        opened.addAll(addresses);
        opened.replaceAll(host -> host.startsWith("/") || host.startsWith("@") ? "" : host);
        boolean isSent = opened.stream().anyMatch(host -> !host.isEmpty());
        boolean mayBeClear = isSent && Set.of("disable", "allow", "prefer").contains(mode);
        return Optional.of(new Opened(opened.isEmpty() ? List.of("") : opened, mayBeClear));
    }

    private static List<String> hosts(String list) {
        return list.isEmpty() ? List.of() : Arrays.asList(list.split(",", -1));
    }

    private static String text(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i + 1 < value.length(); i += 2) {
            text.append((char) Integer.parseInt(value.substring(i, i + 2), 16));
        }
        return text.toString();
    }

    private String ask(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(String.format("%02x", c)));
        try {
            if (session.isEmpty()) {
                session = Optional.of(Session.start());
            }
            return session.get().ask(digits.toString());
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    /** The process that calls the library, of which each line asks and each line of the answer belongs to one. */
    private record Session(BufferedReader answers, BufferedWriter questions) {
        static Session start() throws IOException {
            Process process = process();
            Session session = new Session(process.inputReader(), process.outputWriter());
            if (session.answers.readLine() == null) {
                skip("libpq.so.5, which PostgreSQL's clients bring");
            }
            return session;
        }

        private static Process process() throws IOException {
            try {
                return new ProcessBuilder("python3", "-c", PROGRAM)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException absent) {
                skip("python3");
                throw absent;
            }
        }

        /** Where it is not there, the test is skipped, and fails in CI. */
        private static void skip(String what) {
            if (System.getenv("CI") != null) {
                fail("there is no " + what);
            }
            System.out.println("Skipped, because there is no " + what);
            abort("there is no " + what);
        }

        String ask(String question) throws IOException {
            questions.append(question).append('\n').flush();
            return answers.readLine();
        }
    }
}
