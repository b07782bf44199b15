package dev.seaworthy.preflight.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may be copied of the lines of a comment: whole sentences, without those that have a part in a line that may not be. */
final class CopiedComments {
    private static final Pattern END = Pattern.compile("[.!?](?=\\s+\\p{Lu})\\s+|$");

    private final Copying copying;
    private final List<String> lines;
    private final boolean isAboutSecret;

    /**
     * The comments of a variable.
     *
     * @param copying decides what may be copied
     * @param comments the lines
     * @param type the type of its setting
     */
    CopiedComments(Copying copying, List<String> comments, ProposedType type) {
        this.copying = copying;
        this.isAboutSecret = type.scalar() == ScalarType.SECRET;
        this.lines = comments.stream()
                .filter(comment -> !new Comment(comment, false).isDecorators())
                .toList();
    }

    /** Whether something is left out. */
    boolean leavesOut() {
        return !lines.stream().allMatch(this::mayCopy);
    }

    private boolean mayCopy(String line) {
        return copying.mayCopy(line, isAboutSecret);
    }

    List<String> lines() {
        List<String> copied = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 == lines.size() || isEnd(lines.get(i), lines.get(i + 1))) {
                copied.addAll(copied(lines.subList(start, i + 1)));
                start = i + 1;
            }
        }
        return copied;
    }

    /** Whether no sentence goes on from a line to the next one. */
    private static boolean isEnd(String line, String next) {
        return line.matches(".*[.!?:;]") || next.matches("[-*\u2022].*");
    }

    /** What may be copied of lines whose sentences go on in the next one. */
    private List<String> copied(List<String> together) {
        if (together.stream().allMatch(this::mayCopy)) {
            return together;
        }
        StringBuilder text = new StringBuilder();
        List<int[]> hidden = new ArrayList<>();
        for (String line : together) {
            text.append(text.isEmpty() ? "" : " ");
            if (!mayCopy(line)) {
                hidden.add(new int[] {text.length(), text.length() + line.length()});
            }
            text.append(line);
        }
        List<String> copied = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(text);
        while (start < text.length() && end.find()) {
            int from = start;
            int to = end.end();
            if (hidden.stream().noneMatch(part -> part[0] < to && part[1] > from)) {
                copied.add(text.substring(from, to).strip());
            }
            start = to;
        }
        return copied;
    }
}
