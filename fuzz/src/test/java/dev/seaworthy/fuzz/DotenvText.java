package dev.seaworthy.fuzz;

/** How values are written in dotenv files. */
final class DotenvText {
    private DotenvText() {}

    /** A value as it stands between double quotes. */
    static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("$", "\\$")
                .replace("\r", "\\r");
    }
}
