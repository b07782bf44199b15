package dev.seaworthy.processor.emit.markdown;

import java.util.Locale;

/**
 * The headings of the page. Each has a hyphen in its anchor, which GitHub makes of its words, so that it is never that of a
 * variable.
 */
enum Heading {
    FLOW("From the environment to the application"),
    STACKS("The two stacks"),
    SETTINGS("All variables"),
    RULES("Production rules"),
    COMPARISON("Development and production side by side"),
    CHECKLIST("Checklist for the first deployment to production"),
    SECRETS("How to give secrets"),
    FILES("Example files");

    private final String words;

    Heading(String words) {
        this.words = words;
    }

    /** The heading and what stands below it. */
    String over(String text) {
        return "## " + words + "\n\n" + text;
    }

    /** A link to it. */
    String link() {
        return "[" + words + "](#" + words.toLowerCase(Locale.ROOT).replace(' ', '-') + ")";
    }
}
