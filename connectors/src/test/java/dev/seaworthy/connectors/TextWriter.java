package dev.seaworthy.connectors;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Writes connection texts as people do, and as somebody does who wants one read in two ways. */
final class TextWriter {
    private static final String ODD = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ aZ0";

    /** Parameters that open a socket or a pipe, each for some driver; the others do not know it. */
    private static final List<String> SOCKETS = List.of(
            "socket=/run/x.sock",
            "pipe=MySQL",
            "unixSocket=/run/x.sock",
            "unix_socket=/run/x.sock",
            "localSocket=/run/x.sock",
            "namedPipePath=\\\\%h\\pipe\\MySQL");

    private final SplittableRandom random;

    TextWriter(long seed) {
        random = new SplittableRandom(seed);
    }

    String write(Grammar grammar) {
        StringBuilder text = new StringBuilder(pick(grammar.beginnings()));
        if (one(4)) {
            text.append(user()).append('@');
        }
        int hosts = one(3) ? 1 + random.nextInt(3) : 1;
        for (int i = 0; i < hosts; i++) {
            text.append(i == 0 ? "" : one(12) ? ", " : ",").append(host(grammar));
        }
        if (!one(8)) {
            text.append(pick(grammar.databases()));
        }
        if (!one(4) && !grammar.parameters().isEmpty()) {
            text.append(grammar.questionMark());
            int parameters = 1 + random.nextInt(3);
            for (int i = 0; i < parameters; i++) {
                text.append(i == 0 ? "" : separator(grammar)).append(parameter(grammar));
            }
        }
        String written = one(12) && text.length() > 0 ? bent(text) : text.toString();
        // As a file ends, or what is copied with too much.
        return one(20) ? written + (one(2) ? '\n' : ' ') : written;
    }

    private String separator(Grammar grammar) {
        return one(15) ? (one(2) ? "; " : "&") : one(15) ? grammar.separator() + " " : grammar.separator();
    }

    private String parameter(Grammar grammar) {
        String parameter = filled(pick(one(20) ? SOCKETS : grammar.parameters()));
        if (!one(10)) {
            return parameter;
        }
        int equals = Math.max(0, parameter.indexOf('='));
        String name = parameter.substring(0, equals);
        String value = parameter.substring(equals);
        return switch (random.nextInt(5)) {
            case 0 -> name.toLowerCase(Locale.ROOT) + value;
            case 1 -> name.toUpperCase(Locale.ROOT) + value;
            case 2 -> name + value.toUpperCase(Locale.ROOT);
            case 3 -> " " + name + " " + value + " ";
            default -> encoded(parameter);
        };
    }

    private String encoded(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int at = random.nextInt(text.length());
        return text.substring(0, at) + '%' + Integer.toHexString(text.charAt(at)) + text.substring(at + 1);
    }

    private String host(Grammar grammar) {
        String host = !grammar.hosts().isEmpty() && one(4) ? filled(pick(grammar.hosts())) : name();
        return one(2) ? host : host + ":" + (1 + random.nextInt(9_999));
    }

    private String filled(String template) {
        return template.replace("%h", name());
    }

    private String name() {
        if (one(25)) {
            return "";
        }
        String name = pick(one(4) ? Hostnames.LOCAL : Hostnames.REMOTE);
        return one(25) ? encoded(name) : name;
    }

    private String user() {
        StringBuilder user = new StringBuilder("shop");
        if (!one(5)) {
            user.append(':');
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                user.append(one(3) ? ODD.charAt(random.nextInt(ODD.length())) : (char) ('a' + random.nextInt(26)));
            }
        }
        return user.toString();
    }

    /** The text with one character too many or too few. */
    private String bent(StringBuilder text) {
        int at = random.nextInt(text.length());
        return (one(2) ? text.deleteCharAt(at) : text.insert(at, ODD.charAt(random.nextInt(ODD.length())))).toString();
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
