package dev.seaworthy.runtime.load.connection;

import dev.seaworthy.runtime.Nullable;

/**
 * Reads libpq's key words with blanks between them, as in {@code host=db dbname='my shop'} (PostgreSQL manual, Keyword/Value
 * Connection Strings); clients in other languages read the same form. Without a host they open a socket of this machine.
 */
final class KeywordsReader {
    private static final String[] HOSTS = {"host", "hostaddr"};

    private final Parameters parameters;
    private final boolean hasSemicolon;

    private KeywordsReader(Parameters parameters, boolean hasSemicolon) {
        this.parameters = parameters;
        this.hasSemicolon = hasSemicolon;
    }

    /** The reader of a text, or null where it is written in another form. */
    static @Nullable KeywordsReader of(Text text) {
        Parameters parameters = new Parameters(true);
        boolean isKnown = false;
        boolean hasSemicolon = false;
        int count = 0;
        int at = afterBlanks(text, 0);
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Url.isNameCharacter(text.at(end))) {
                end++;
            }
            int equals = afterBlanks(text, end);
            if (end == at || !text.hasAt(equals, "=")) {
                return null;
            }
            String name = text.between(at, end).toString();
            StringBuilder value = new StringBuilder();
            at = afterValue(text, afterBlanks(text, equals + 1), value);
            if (at < 0) {
                return null;
            }
            parameters.add(name, value.toString());
            isKnown |= isKnown(name);
            hasSemicolon |= value.indexOf(";") >= 0 && !name.equals("password");
            count++;
            at = afterBlanks(text, at);
        }
        boolean isAnother = hasSemicolon && count == 1;
        return isKnown && !isAnother ? new KeywordsReader(parameters, hasSemicolon) : null;
    }

    private static boolean isKnown(String name) {
        return switch (name) {
            case "host", "hostaddr", "port", "dbname", "user", "password", "sslmode", "service" -> true;
            default -> false;
        };
    }

    private static int afterBlanks(Text text, int from) {
        int at = from;
        while (at < text.length() && Text.isBlank(text.at(at))) {
            at++;
        }
        return at;
    }

    /** The place after a value, which quotes may enclose and backslashes escape; or -1 where a quote is not closed. */
    private static int afterValue(Text text, int from, StringBuilder value) {
        boolean isQuoted = text.hasAt(from, "'");
        int at = isQuoted ? from + 1 : from;
        while (at < text.length()) {
            char c = text.at(at);
            if (isQuoted ? c == '\'' : Text.isBlank(c)) {
                return at + 1;
            }
            at += c == '\\' ? 1 : 0;
            if (at < text.length()) {
                value.append(text.at(at));
            }
            at++;
        }
        return isQuoted ? -1 : at;
    }

    Connection read() {
        Reading reading = new Reading();
        if (hasSemicolon) {
            reading.doubt(Doubt.SEMICOLON);
        }
        for (String name : HOSTS) {
            for (String host : parameters.values(name)) {
                reading.names(new Text(host));
            }
            reading.doubtTwice(parameters.twice(name));
        }
        Channel channel = Tls.POSTGRESQL_URI.channel(parameters, parameters, false);
        Connection read = reading.connection(true, channel);
        Doubt doubt = read.doubt() == Doubt.NO_HOST ? Doubt.NO_HOST_KEYWORD : read.doubt();
        return new Connection(read.hosts(), read.isLocal(), false, doubt, channel)
                .between(read.endpoints())
                .to(Target.of("postgresql").with(parameters));
    }
}
