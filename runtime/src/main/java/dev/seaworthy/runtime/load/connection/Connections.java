package dev.seaworthy.runtime.load.connection;

import java.util.ArrayList;
import java.util.List;

/** Reads the connections that a text asks for: one URL or several, plain hosts, a descriptor, or {@code name=value} pairs. */
public final class Connections {
    private Connections() {}

    /**
     * Reads a text.
     *
     * @param characters the text
     * @return a connection for each URL and for each host that has parameters of its own
     */
    public static List<Connection> of(CharSequence characters) {
        Text text = new Text(characters).stripped();
        List<Connection> connections = new ArrayList<>();
        KeywordsReader keywords = KeywordsReader.of(text);
        if (keywords != null) {
            connections.add(keywords.read());
            return connections;
        }
        boolean isComposite = isComposite(text);
        text = isComposite ? text.between(0, Math.min(closing(text), text.endAt("#", 0))) : text;
        int start = 0;
        int seen = 0;
        int question = text.endAt("?", 0);
        boolean isList = false;
        for (int at = next(text, 0); at >= 0; at = next(text, at + 3)) {
            int begin = at;
            while (begin > seen && isSchemeCharacter(text.at(begin - 1))) {
                begin--;
            }
            int end = begin;
            while (end > start && Text.isBlank(text.at(end - 1))) {
                end--;
            }
            question = question < start ? text.endAt("?", start) : question;
            boolean isBetween = end > start && (isComposite ? ",;|(" : ",;|").indexOf(text.at(end - 1)) >= 0;
            boolean isApart = end < begin && !OracleReader.ignoresBlanks(text.after(start));
            boolean begins = begin < at && begin > start && (isBetween || isApart);
            if (begins && !isComposite && question < begin) {
                connections.add(doubtful(Doubt.URL_IN_PARAMETERS));
            } else if (begins) {
                isList |= isBetween && !isComposite;
                Text element = text.between(start, isBetween ? end - 1 : end);
                if (isList) {
                    doubtCommas(element, connections);
                }
                read(element, isComposite, connections);
                start = begin;
            }
            seen = at + 3;
        }
        if (isList) {
            doubtCommas(text.after(start), connections);
        }
        read(text.after(start), isComposite, connections);
        if (connections.isEmpty()) {
            connections.add(doubtful(Doubt.NO_HOST));
        }
        return next(text, 0) < 0 ? withoutSlashes(connections) : connections;
    }

    /**
     * Whether a URL with a scheme can be encrypted.
     *
     * @param scheme a scheme without what follows it, such as {@code jdbc:postgresql}
     * @return false only where the tables say that no URL with it is
     */
    public static boolean canBeEncrypted(String scheme) {
        Url url = Url.of(new Text(scheme.concat(":")));
        return Driver.of(url).canEncrypt(url);
    }

    private static List<Connection> withoutSlashes(List<Connection> connections) {
        List<Connection> others = new ArrayList<>(connections.size());
        for (Connection each : connections) {
            others.add(each.withoutSlashes());
        }
        return others;
    }

    /** A connection of which nobody can tell where it leads. */
    static Connection doubtful(Doubt doubt) {
        return new Connection(List.of(), false, true, doubt, Channel.doubtful(doubt));
    }

    /** In a list of URLs of the Web a comma after a path may separate, or belong to the path. */
    private static void doubtCommas(Text element, List<Connection> connections) {
        int authority = element.indexOf("://") + 3;
        int slash = element.indexOf('/', authority);
        boolean isDoubtful = authority > 2 && slash >= 0 && element.indexOf(',', slash) >= 0;
        if (isDoubtful && Driver.of(Url.of(element)) == Driver.WEB) {
            connections.add(doubtful(Doubt.COMMA));
        }
    }

    private static int next(Text text, int from) {
        for (int i = from; i + 2 < text.length(); i++) {
            if (text.at(i) == ':' && text.at(i + 1) == '/' && text.at(i + 2) == '/') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSchemeCharacter(char c) {
        return c == ':' || Url.isNameCharacter(c);
    }

    /** Whether URLs stand in parentheses, as those of ActiveMQ and Artemis do. */
    private static boolean isComposite(Text text) {
        return text.startsWith("failover:")
                || text.startsWith("fanout:")
                || text.startsWith("static:")
                || text.startsWith("discovery:")
                || text.startsWith("masterslave:")
                || (text.startsWith("(") && text.endAt("=", 0) > text.endAt(":", 0));
    }

    /** The place of the parenthesis that closes the first one, or the end. */
    private static int closing(Text text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.at(i) == '(' ? 1 : text.at(i) == ')' ? -1 : 0;
            if (depth == 0 && text.at(i) == ')') {
                return i;
            }
        }
        return text.length();
    }

    private static void read(Text text, boolean isComposite, List<Connection> connections) {
        // A parenthesis before an at sign belongs to a password.
        Text element = isComposite ? text.between(0, text.endAt(")", text.lastIndexOf('@') + 1)) : text;
        boolean isWord = isComposite && Url.of(element).text().endAt("/", 0) == 0;
        if (!isWord) {
            ElementReader.read(element, connections);
        }
    }

    /**
     * The scheme of a URL, or of the first of several.
     *
     * @param text any text
     * @return such as {@code jdbc:postgresql}, or nothing where it begins with none
     */
    public static String scheme(String text) {
        int end = text.indexOf("://");
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean isMore = (c >= '0' && c <= '9') || "+-.:".indexOf(c) >= 0;
            if (!isLetter && (i == 0 || !isMore)) {
                return "";
            }
        }
        return end <= 0 ? "" : text.substring(0, end);
    }
}
