package dev.seaworthy.preflight.adopt;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a comment.
 *
 * @param body what follows its marks
 * @param isBanner whether it is a line of marks, or a title between marks
 */
record Comment(String body, boolean isBanner) {
    private static final String MARKS = "#=*~+_<>\\[\\]|:\u2013\u2014\u2015\u2500\u2501\u2550\\-";
    private static final int LONGEST = 1000;
    private static final Pattern BANNER =
            Pattern.compile("(?:[" + MARKS + "]{2,}|\\[\\[)[" + MARKS + " ]*(.*?)[" + MARKS + " ]*");
    private static final Pattern SETTING = Pattern.compile("#+ ?((?:export )?([A-Z][A-Z0-9_]*)=.*)");

    /** A sentence that begins with an assignment: after a switch or a number no value goes on with words. */
    private static final Pattern SENTENCE = Pattern.compile("(?i)[^=]*=(true|false|yes|no|on|off|[0-9]+)\\s+[a-z].*");

    /** Names in other cases are those of prose too: they have an underscore, and nothing but the value follows. */
    private static final Pattern OTHER_SETTING = Pattern.compile(
            "#+ ?((?:export )?(?=[A-Za-z0-9]*_)([A-Za-z][A-Za-z0-9_]*)=(?:[^\\s\"']*|\"[^\"]*\"|'[^']*')(?:\\s+#.*)?)");

    private static final Pattern BARE = Pattern.compile("#+ ?([A-Z](?=[A-Z0-9]*+_)[A-Z0-9_]{1,98}[A-Z0-9])");
    private static final Pattern TITLE =
            Pattern.compile(".*_(CONFIG|CONFIGURATION|OPTIONS|SECTION|SETTINGS|VARIABLES|VARS)");

    /** Reads a line that begins with {@code #}. */
    static Comment of(String line) {
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == '#') {
            marks++;
        }
        String body =
                line.substring(marks, Math.min(line.length(), marks + LONGEST)).strip();
        boolean isRuled = marks > 3 && !hasWords(body);
        Matcher banner = BANNER.matcher(marks > 3 ? "##" + body : body);
        if (isRuled || (banner.matches() && isTitle(banner.group(1), body, marks))) {
            return new Comment(isRuled ? "" : banner.group(1).strip(), true);
        }
        return new Comment(hasWords(body) ? body : "", false);
    }

    /** Whether what stands between marks is a title: there is nothing else, or there are marks on both sides. */
    private static boolean isTitle(String title, String body, int marks) {
        boolean isClosed = !Character.isLetterOrDigit(body.charAt(body.length() - 1));
        return !hasWords(title) || marks > 3 || isClosed;
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The assignment that the line comments out, if that is what it looks like; else nothing. */
    static String settingIn(String line) {
        if (SENTENCE.matcher(line).matches()) {
            return "";
        }
        Matcher setting = SETTING.matcher(line);
        Matcher other = OTHER_SETTING.matcher(line);
        return setting.matches() ? setting.group(1) : other.matches() ? other.group(1) : "";
    }

    /** The name of a variable that is all that the line has, and that is not a heading by its last word; else nothing. */
    static String variableAloneIn(String line) {
        Matcher bare = BARE.matcher(line);
        return bare.matches() && !TITLE.matcher(bare.group(1)).matches() ? bare.group(1) : "";
    }

    /** The variable of an assignment. */
    static String variableOf(String setting) {
        return setting.substring(0, setting.indexOf('=')).replaceFirst("^export ", "");
    }

    /** Whether it is made of decorators of {@code @env-spec}. */
    boolean isDecorators() {
        return body.matches("@[a-zA-Z]+.*");
    }

    /** Whether it may stand above variables as their heading: a few words, and no sentence. */
    boolean isHeading() {
        return !body.isEmpty()
                && !isDecorators()
                && body.split("\\s+", -1).length <= 6
                && !body.matches(".*[.!?]")
                && !body.toLowerCase(Locale.ROOT).matches("(true|false|yes|no|required|optional)\\b.*");
    }
}
