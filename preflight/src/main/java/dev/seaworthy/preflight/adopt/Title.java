package dev.seaworthy.preflight.adopt;

/** The headings of sections, as they can stand in a sentence. */
final class Title {
    private static final int LONGEST = 60;

    private Title() {}

    /** A heading without its marks, or nothing where it is a sentence. */
    static String of(String heading) {
        String title = heading.replaceAll("^[^\\p{L}\\p{N}]+|[\\s:.]+$", "");
        return title.length() > LONGEST ? "" : title;
    }
}
