package dev.seaworthy.runtime.dotenv;

/** The value of a variable, and the file and line that set it. */
final class Found {
    private final String value;
    private final String origin;

    Found(String value, String origin) {
        this.value = value;
        this.origin = origin;
    }

    String value() {
        return value;
    }

    String origin() {
        return origin;
    }
}
