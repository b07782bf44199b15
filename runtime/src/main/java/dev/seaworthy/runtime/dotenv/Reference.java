package dev.seaworthy.runtime.dotenv;

/** What a reference such as <code>${NAME:-other}</code> starts with: its name, and whether an empty variable counts as set. */
final class Reference {
    private final int at;
    private final String name;
    private final boolean hasColon;
    private final int depth;

    Reference(int at, String name, boolean hasColon, int depth) {
        this.at = at;
        this.name = name;
        this.hasColon = hasColon;
        this.depth = depth;
    }

    /** Where it starts. */
    int at() {
        return at;
    }

    String name() {
        return name;
    }

    /** Whether its variable counts as not set when it is empty. */
    boolean hasColon() {
        return hasColon;
    }

    /** How many references it stands in. */
    int depth() {
        return depth;
    }
}
