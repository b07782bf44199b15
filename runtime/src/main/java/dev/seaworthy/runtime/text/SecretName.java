package dev.seaworthy.runtime.text;

import java.util.Locale;

/** Names of variables that say that their value is a secret: what the compiler asks to be marked, and what tools do not copy. */
public final class SecretName {
    private static final String[] ENDINGS = {
        "_KEY",
        "_TOKEN",
        "_SECRET",
        "_PASSWORD",
        "_PASSWD",
        "_PASSPHRASE",
        "_CREDENTIAL",
        "_CREDENTIALS",
        "_PWD",
        "_APIKEY",
        "_PRIVATE"
    };
    private static final String[] PARTS = {"PASSWORD", "SECRET", "PASSPHRASE", "PRIVATE_KEY", "APIKEY"};
    private static final String[] PUBLIC = {"PUBLIC", "PUBLISHABLE", "KEY_ID", "KEYSPACE", "_SITE_KEY"};

    private SecretName() {}

    /**
     * Whether a name says that.
     *
     * @param variable the name of a variable
     * @return whether its value is a secret, as far as a name can tell
     */
    public static boolean isOne(String variable) {
        String name = variable.toUpperCase(Locale.ROOT);
        if (holdsOneOf(name, PUBLIC)) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (("_" + name).endsWith(ending)) {
                return true;
            }
        }
        return holdsOneOf(name, PARTS);
    }

    private static boolean holdsOneOf(String name, String[] words) {
        for (String word : words) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
