package dev.seaworthy.runtime.load.rule;

/** Whether a text names a secret in a store, or is a template, and so should have been replaced by the secret before the start. */
final class References {
    /** What references begin with, in lower case; what follows is a name or a path. */
    private static final String[] BEGINNINGS = {
        "op://", // 1Password, secret references
        "arn:aws", // AWS: Secrets Manager, Systems Manager, and the partitions aws-cn and aws-us-gov
        "aws-secretsmanager:", // Spring Cloud AWS
        "aws-parameterstore:", // Spring Cloud AWS
        "secretsmanager:",
        "awssecretsmanager:",
        "awssm://",
        "ssm://",
        "sm://", // Spring Cloud GCP
        "sm@", // Spring Cloud GCP
        "gcp-sm://",
        "akv://",
        "keyvault:",
        "azurekeyvault:",
        "doppler://",
        "infisical://",
        "bws://",
        "keeper://",
        "conjur:",
        "secret://",
        "secretref:", // Azure Container Apps
        "env:",
        "kms:",
        "sops:",
        "k8s:",
        "/run/", // a path in place of what the file holds
        "/var/run/",
        "/etc/",
        "/mnt/",
        "/vault/",
        "/secrets/",
        "./",
        "../",
    };

    /** What references begin with that are words: a passphrase may begin with one, and has no path. */
    private static final String[] WORDS = {"vault:", "secret:", "file:"};

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

    private References() {}

    static boolean isUnresolved(String secret) {
        String lower = Local.lower(secret);
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
        for (String beginning : BEGINNINGS) {
            if (lower.startsWith(beginning) && isPath(lower, beginning.length())) {
                return true;
            }
        }
        for (String word : WORDS) {
            if (lower.startsWith(word) && lower.indexOf('/') > 0 && isPath(lower, word.length())) {
                return true;
            }
        }
        return false;
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
        return isFramed && nameEnd(secret, 1, " ") == end;
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
                if (end > name && secret.startsWith(pair[1], end)) {
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
