/** A program without a configuration. */
final class Tool {
    private Tool() {}

    static String colour() {
        return System.getenv("NO_COLOR");
    }
}
