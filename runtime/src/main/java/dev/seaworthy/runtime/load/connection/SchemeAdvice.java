package dev.seaworthy.runtime.load.connection;

import java.util.List;

/**
 * What to write where a value has no scheme, or one that nobody knows: the scheme of the setting's own texts. Another one would
 * open another kind of service, and a rule would refuse it or, worse, none would. Loaded only when a value was refused.
 */
public final class SchemeAdvice {
    private static final String MARK = "://";

    private SchemeAdvice() {}

    /**
     * The advice of a judge, for a setting of which more is known.
     *
     * @param usual what the judge advises
     * @param mustBeEncrypted whether it judges that the connection is encrypted
     * @param isExample whether the first of the texts is an example that somebody may take as it is
     * @param own the setting's example and defaults
     * @return the advice with their scheme, or the usual one where they have none, or it is about something else
     */
    public static String of(String usual, boolean mustBeEncrypted, boolean isExample, List<String> own) {
        if (!Doubt.isAboutScheme(usual)) {
            return usual;
        }
        for (int i = 0; i < own.size(); i++) {
            String text = own.get(i).strip();
            String scheme = Connections.scheme(text);
            Channel channel = mustBeEncrypted && !scheme.isEmpty() ? open(text) : Channel.ENCRYPTED;
            if (!scheme.isEmpty() && channel.doubt() == null) {
                boolean isEncrypted = channel.isEncrypted();
                String more = isEncrypted ? "" : channel.advice();
                boolean isOther = more.startsWith("use ") && more.endsWith(MARK);
                String beginning = isOther ? more.substring("use ".length()) : scheme + MARK;
                String example = isEncrypted && isExample && i == 0 ? text : "";
                return Doubt.withScheme(usual, beginning, example) + (more.isEmpty() || isOther ? "" : ", and " + more);
            }
        }
        return usual;
    }

    /** The first channel of a text that is not encrypted for certain, or one that is. */
    private static Channel open(String text) {
        for (Connection connection : Connections.of(text)) {
            Channel channel = connection.channel();
            if (channel.doubt() != null || !channel.isEncrypted()) {
                return channel;
            }
        }
        return Channel.ENCRYPTED;
    }
}
