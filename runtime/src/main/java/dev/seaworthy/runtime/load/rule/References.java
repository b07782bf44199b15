package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.text.Ascii;

/** Whether a text names a secret in a store, or is a template, and so should have been replaced by the secret before the start. */
final class References {
    /** Schemes of references, whatever follows. */
    private static final String[] SCHEMES = {
        "op://", // 1Password, secret references
        "vault://",
        "hashivault://",
        "awssm://",
        "awssecret://",
        "ssm://",
        "sm://", // Spring Cloud GCP
        "gcp-sm://",
        "akv://",
        "keyvault://",
        "doppler://",
        "infisical://",
        "bws://",
        "keeper://",
        "secret://",
    };

    /** Schemes of addresses that may be secrets themselves: webhooks, one-time passwords. */
    private static final String[] ADDRESSES = {"http://", "https://", "otpauth://"};

    /** What references begin with, in lower case; what follows is a name or a path. */
    private static final String[] BEGINNINGS = {
        "arn:aws", // AWS: Secrets Manager, Systems Manager, and the partitions aws-cn and aws-us-gov
        "aws-secretsmanager:", // Spring Cloud AWS
        "aws-parameterstore:", // Spring Cloud AWS
        "secretsmanager:",
        "awssecretsmanager:",
        "keyvault:",
        "azurekeyvault:",
        "conjur:",
        "secretref:", // Azure Container Apps
        "secretkeyref:",
        "env:",
        "kms:",
        "sops:",
        "k8s:",
        "secret/data/", // HashiCorp Vault, the key-value engine
        "vault/data/",
        "/run/", // a path in place of what the file holds
        "/var/run/",
        "/etc/",
        "/mnt/",
        "/vault/",
        "/secrets/",
        "./",
        "../",
        "~/",
    };

    /** What references begin with that are words or very short: other secrets may begin with one, and have no path. */
    private static final String[] WORDS = {"vault:", "secret:", "file:", "aws:", "gcp:", "azure:", "sm@"};

    /** What references and encrypted values begin with that have an end of their own. */
    private static final String[][] BRACKETS = {
        {"enc[", "]"}, // SOPS, hiera-eyaml
        {"enc(", ")"}, // Jasypt
        {"@microsoft.keyvault(", ")"}, // Azure App Service
        {"{cipher}", ""}, // Spring Cloud Config
        {"$ansible_vault;", ""},
        {"!vault", ""}, // Ansible
    };

    /**
     * What templates stand between, and what may be inside besides names. A closing mark of one character stands somewhere by
     * chance: less may stand before it.
     */
    private static final String[][] TEMPLATES = {
        {"${", "}", ":?/"},
        {"$(", ")", ":?/"},
        {"#{", "}", ":?/"},
        {"{{", "}}", " :=?|\"'/,[]()$"},
        {"<%", "%>", " :=?|\"'/,[]()$"},
        {"%(", ")s", " :"},
        {"[[", "]]", " :$"}
    };

    /** What a whole text may stand between, with nothing but words inside. */
    private static final String[] FRAMES = {"<>", "[]", "%%"};

    private static final int MARK = 0;
    private static final int DIGIT = 1;
    private static final int UPPER = 2;
    private static final int LOWER = 3;

    private References() {}

    static boolean isUnresolved(String secret) {
        String lower = Ascii.lower(secret);
        return isReference(lower) || isInBrackets(lower) || templated(secret) * 4 >= Math.max(1, secret.length() * 3);
    }

    private static boolean isReference(String lower) {
        if (lower.startsWith("projects/") && lower.contains("/secrets/")) {
            return true; // Google Cloud Secret Manager
        }
        if (lower.startsWith("ref+") && lower.contains("://")) {
            return true; // vals: ref+vault://…, ref+awssecrets://…
        }
        if (lower.startsWith("https://") && lower.contains(".vault.azure.net/")) {
            return true; // Azure Key Vault, the identifier of a secret
        }
        for (String scheme : SCHEMES) {
            if (lower.startsWith(scheme)) {
                return true;
            }
        }
        for (String beginning : BEGINNINGS) {
            if (lower.startsWith(beginning) && isPath(lower, beginning.length())) {
                return true;
            }
        }
        for (String word : WORDS) {
            if (lower.startsWith(word) && lower.contains("/") && isPath(lower, word.length())) {
                return true;
            }
        }
        return isPathOfAStore(lower) || isPathOfWindows(lower);
    }

    /** {@code c:\\secrets\\key.txt}, {@code c:/secrets/key.txt} and <code>\\\\server\\secrets\\key</code>. */
    private static boolean isPathOfWindows(String lower) {
        boolean hasDrive = lower.length() > 2
                && kind(lower.charAt(0)) == LOWER
                && lower.charAt(1) == ':'
                && (lower.charAt(2) == '\\' || lower.charAt(2) == '/');
        return (hasDrive || lower.startsWith("\\\\")) && isPath(lower.replace('\\', '/'), hasDrive ? 2 : 0);
    }

    /** Whether it is a URL of a scheme that nothing is known of, without a user, with nothing but a path. */
    private static boolean isPathOfAStore(String lower) {
        int slashes = lower.indexOf("://");
        for (String address : ADDRESSES) {
            if (lower.startsWith(address)) {
                return false;
            }
        }
        return slashes > 0 && !lower.contains("@") && nameEnd(lower, 0, "+") == slashes && isPath(lower, slashes + 3);
    }

    private static boolean isPath(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!isNamePart(text.charAt(i)) && "/:#@?=&,+~".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return from < text.length();
    }

    private static boolean isInBrackets(String lower) {
        for (String[] pair : BRACKETS) {
            if (lower.startsWith(pair[0]) && lower.endsWith(pair[1])) {
                return true;
            }
        }
        return false;
    }

    /** How many characters stand in templates. */
    private static int templated(String secret) {
        if (isFramed(secret)) {
            return secret.length();
        }
        int count = 0;
        int i = 0;
        while (i < secret.length()) {
            int after = afterTemplate(secret, i);
            count += after - i;
            i = after == i ? i + 1 : after;
        }
        return count;
    }

    /** Whether it is {@code <your-key>}, {@code [your-key]} or {@code %YOUR_KEY%}. */
    private static boolean isFramed(String secret) {
        int end = secret.length() - 1;
        if (end < 2) {
            return false;
        }
        boolean isFramed = false;
        for (String frame : FRAMES) {
            isFramed |= secret.charAt(0) == frame.charAt(0) && secret.charAt(end) == frame.charAt(1);
        }
        return isFramed && nameEnd(secret, 1, " ") == end && hasSeparator(secret) && isWordy(secret, 1, end);
    }

    private static boolean hasSeparator(String secret) {
        return secret.contains("_") || secret.contains("-") || secret.contains(" ");
    }

    /**
     * Whether letters and digits change their kind as seldom as in names: what stands between two marks by chance goes from
     * letters to digits and from lower to upper case at almost every second character.
     */
    private static boolean isWordy(String text, int from, int to) {
        int changes = 0;
        for (int i = from + 1; i < to; i++) {
            int before = kind(text.charAt(i - 1));
            int after = kind(text.charAt(i));
            boolean isCapitalized = before == UPPER && after == LOWER;
            changes += before != after && before != MARK && after != MARK && !isCapitalized ? 1 : 0;
        }
        return changes <= Math.max(2, (to - from) / 5);
    }

    private static int kind(char c) {
        if (c >= 'a' && c <= 'z') {
            return LOWER;
        }
        if (c >= 'A' && c <= 'Z') {
            return UPPER;
        }
        return c >= '0' && c <= '9' ? DIGIT : MARK;
    }

    /** The place after the template that begins at a place; the place itself where none does. */
    private static int afterTemplate(String secret, int at) {
        char first = secret.charAt(at);
        if (first != '$' && first != '#' && first != '{' && first != '<' && first != '%' && first != '[') {
            return at;
        }
        for (String[] pair : TEMPLATES) {
            if (secret.startsWith(pair[0], at)) {
                int name = at + pair[0].length();
                int end = nameEnd(secret, name, pair[2]);
                if (end > name && secret.startsWith(pair[1], end) && isWordy(secret, name, end)) {
                    return end + pair[1].length();
                }
            }
        }
        return at;
    }

    private static int nameEnd(String secret, int from, String more) {
        int i = from;
        while (i < secret.length() && (isNamePart(secret.charAt(i)) || more.indexOf(secret.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '-'
                || c == '.';
    }
}
