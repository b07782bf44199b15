package dev.seaworthy.preflight.adopt;

import java.util.List;

/**
 * A part of a file: the variables below one heading, or, where there is none, those between two blank lines.
 *
 * @param banner the number of the heading that stands between lines of marks, from 0 for none
 * @param paragraph the number of the paragraph
 * @param title what its heading says, or nothing
 * @param text what else the comment with the heading says
 */
record Section(int banner, int paragraph, String title, List<String> text) {
    /** A source, which reads variables that no file has. */
    static Section ofSource(int number) {
        return new Section(-number, -number, "", List.of());
    }

    Section titled(String otherTitle, List<String> otherText) {
        return new Section(banner, paragraph, otherTitle, otherText);
    }
}
