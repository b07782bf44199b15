package dev.seaworthy.processor.model;

import dev.seaworthy.runtime.MalformedException;
import dev.seaworthy.runtime.Secret;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** What values and texts have to do with each other, exactly as in a loader. */
public final class Conversion {
    private Conversion() {}

    /** Whether texts are values of a type. */
    public static boolean areValues(Scalar scalar, List<String> texts) {
        try {
            for (String text : texts) {
                Object unused = scalar.value(text);
            }
            return true;
        } catch (MalformedException malformed) {
            return false;
        }
    }

    /** Whether a value equals one of several texts after conversion; texts that cannot be converted equal nothing. */
    public static boolean isAmong(Object value, List<String> texts, Scalar scalar) {
        for (String text : texts) {
            try {
                if (scalar.same(scalar.value(text), value)) {
                    return true;
                }
            } catch (MalformedException unlike) {
                // A text that is not a value of the type equals none; another check says so.
            }
        }
        return false;
    }

    /** Whether a value is one that a rule refuses: {@link #isAmong}, and what differs in nothing that matters. */
    static boolean isLikeOneOf(Object value, List<String> texts, Scalar scalar) {
        for (String text : texts) {
            try {
                if (scalar.alike(scalar.value(text), value)) {
                    return true;
                }
            } catch (MalformedException unlike) {
                // As above.
            }
        }
        return false;
    }

    /** The text of a value, as the judges of texts take it. */
    static String textOf(Object value) {
        if (value instanceof InetSocketAddress address) {
            return address.getHostString();
        }
        if (value instanceof InetAddress address) {
            return address.getHostAddress();
        }
        return value instanceof Secret secret ? secret.reveal() : value.toString();
    }
}
