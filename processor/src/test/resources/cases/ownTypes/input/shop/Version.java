package shop;

/** A version of two numbers. */
public record Version(int major, int minor) {
    /** Reads a version. */
    public static Version parse(String text) {
        String[] parts = text.split("\\.", 2);
        return new Version(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
