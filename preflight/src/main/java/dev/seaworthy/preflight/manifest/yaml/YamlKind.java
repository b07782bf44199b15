package dev.seaworthy.preflight.manifest.yaml;

/** What a value of YAML is. */
public enum YamlKind {
    /** Nothing: a member that is not there. */
    NOTHING("nothing"),

    /** A text in quotes or as a block, which is a text for every reader. */
    TEXT("a text"),

    /** A scalar without quotes: each reader has rules of its own about what it is. */
    PLAIN("a text"),

    LIST("a list"),

    MAP("a mapping");

    private final String words;

    YamlKind(String words) {
        this.words = words;
    }

    /** {@return what it is, for messages} */
    String words() {
        return words;
    }
}
