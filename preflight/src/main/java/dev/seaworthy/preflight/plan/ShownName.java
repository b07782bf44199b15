package dev.seaworthy.preflight.plan;

import dev.seaworthy.runtime.Masking;
import java.util.regex.Pattern;

/** Names that somebody wrote, as messages show them: one that may be a part of a secret, where a sign is missing, is not shown. */
public final class ShownName {
    private static final int LONGEST = 64;

    /** Who names a variable with many letters puts an underscore between words; the shortest secrets have as many in one. */
    private static final Pattern OF_VARIABLE = Pattern.compile("[A-Z][A-Z0-9]{0,14}(?:_[A-Z0-9]{0,14})*+");

    /** A file's name in short words, with an ending that files of configurations and certificates have. */
    private static final Pattern OF_FILE = Pattern.compile("[a-zA-Z0-9]{1,15}(?:[._-][a-zA-Z0-9]{1,15}){0,4}"
            + "\\.(?:properties|ya?ml|json|xml|conf|config|cfg|cnf|ini|toml|txt|env|crt|cer|pem|key|sql)");

    /** A word of the name of a service or of an object of Kubernetes: small letters and digits, or letters alone. */
    private static final String WORD = "(?:[a-z0-9]{1,24}|[a-zA-Z]{1,24})";

    private static final Pattern OF_OBJECT = Pattern.compile(WORD + "(?:[._/-]" + WORD + "){0,20}+");

    private ShownName() {}

    /**
     * A name, if it is made as names of variables are.
     *
     * @param name the name
     * @param otherwise what is shown in place of another one
     * @return what can be shown
     */
    public static String of(String name, String otherwise) {
        return is(OF_VARIABLE, name) ? name : otherwise;
    }

    /**
     * A key, if it is made as names of variables or of files are: a ConfigMap has both.
     *
     * @param key the key
     * @param otherwise what is shown in place of another one
     * @return what can be shown
     */
    public static String ofKey(String key, String otherwise) {
        return is(OF_FILE, key) ? key : of(key, otherwise);
    }

    /**
     * The name of a service or of an object, or a kind of object, if it is made as those are.
     *
     * @param name the name
     * @return what can be shown
     */
    public static String ofObject(String name) {
        return OF_OBJECT.matcher(name).matches() ? name : Masking.MASK;
    }

    private static boolean is(Pattern pattern, String name) {
        return name.length() <= LONGEST && pattern.matcher(name).matches();
    }
}
