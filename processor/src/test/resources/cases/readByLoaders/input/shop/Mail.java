package shop;

import static java.lang.System.getenv;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads variables in every way there is. */
final class Mail {
    private static final String PREFIX = "SMTP_";
    private static final String HOST = PREFIX + "HOST";
    private static final Function<String, String> READ = System::getenv;

    private Mail() {}

    static String host() {
        return System.getenv(HOST);
    }

    static String password() {
        return getenv().getOrDefault((PREFIX) + "PASSWORD", "none");
    }

    static Optional<String> port() {
        return Optional.ofNullable(new ProcessBuilder("mail").environment().get("HTTP_PORT"));
    }

    static String home() {
        Runnable reading = () -> getenv("MAIL_HOME").strip();
        reading.run();
        return READ.apply("MAIL_HOME");
    }

    static Map<String, String> all(String name) {
        System.getenv(name);
        return System.getenv();
    }

    static void child(ProcessBuilder child) {
        child.environment().put("MAIL_HOME", "/srv/mail");
    }

    @SuppressWarnings("seaworthy:getenv")
    static String excused() {
        return System.getenv("TERM");
    }

    static String excusedToo() {
        @SuppressWarnings({"unused", "seaworthy:SW095"})
        String term = System.getenv("TERM");
        return term;
    }
}
