package dev.seaworthy.preflight.adopt;

import dev.seaworthy.runtime.Dotenv;
import dev.seaworthy.runtime.DotenvException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the lines of a dotenv file into what they say of variables: the comments above and beside them, and their section. */
final class MentionReader {
    /** More than a file has, so that no two files have sections of one number. */
    private static final int SECTIONS = 1 << 20;

    /** What a comment has of a variable: its value, the comment after it, and what to look at. */
    private record Written(Optional<String> value, List<String> beside, List<String> looks) {
        private static final Written NOTHING = new Written(Optional.empty(), List.of(), List.of());
        private static final Written UNREADABLE =
                new Written(Optional.empty(), List.of(), List.of("its value cannot be read, and is not copied"));
    }

    private final String file;
    private final Map<String, String> values;
    private final Set<String> unknown;
    private final Map<String, Mention> mentions = new LinkedHashMap<>();
    private final List<Comment> above = new ArrayList<>();
    private Section section;
    private int sections;

    /** Whether a variable stands in the section. */
    private boolean isUsed;

    /** Whether a variable stands in the line before. */
    private boolean isAfterVariable;

    /**
     * A reader.
     *
     * @param file the file, as the user named it
     * @param number its place among the files
     * @param values what the file sets
     * @param unknown the variables whose values depend on variables that nothing sets
     */
    MentionReader(String file, int number, Map<String, String> values, Set<String> unknown) {
        this.file = file;
        this.sections = number * SECTIONS;
        this.section = new Section(0, sections, "", List.of());
        this.values = values;
        this.unknown = unknown;
    }

    List<Mention> read(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            switch (line.kind()) {
                case BLANK -> endParagraph();
                case COMMENT -> comment(line, i + 1 < lines.size() && isNameAlone(lines.get(i + 1)));
                case ASSIGNMENT -> assignment(line);
            }
        }
        return new Paragraphs(List.copyOf(mentions.values())).titled();
    }

    private void endParagraph() {
        boolean isHeading = above.stream().anyMatch(Comment::isBanner)
                || (above.size() == 1 && above.get(0).isHeading());
        if (isHeading) {
            beginSection(above);
        } else if (isUsed) {
            section = new Section(section.banner(), ++sections, "", List.of());
            isUsed = false;
        }
        above.clear();
        isAfterVariable = false;
    }

    private void beginSection(List<Comment> comments) {
        List<String> texts = new ArrayList<>(comments.stream()
                .map(Comment::body)
                .filter(body -> !body.isEmpty())
                .toList());
        int number = ++sections;
        isUsed = false;
        section = texts.isEmpty()
                ? new Section(number, number, "", List.of())
                : new Section(number, number, texts.get(0), List.copyOf(texts.subList(1, texts.size())));
    }

    private static boolean isNameAlone(Line line) {
        return line.kind() == Line.Kind.COMMENT
                && !Comment.variableAloneIn(line.text()).isEmpty();
    }

    /** A comment that has an assignment, or a name alone among others; one that stands above them is a heading. */
    private void comment(Line line, boolean isAboveName) {
        String setting = Comment.settingIn(line.text());
        if (!setting.isEmpty()) {
            commentedOut(line, setting);
        } else if (isNameAlone(line) && (isAfterVariable || isAboveName)) {
            commentedOut(line, Comment.variableAloneIn(line.text()), Written.NOTHING);
        } else {
            above.add(Comment.of(line.text()));
            isAfterVariable = false;
        }
    }

    /** An assignment. What follows the value of one that cannot be read may belong to the value. */
    private void commentedOut(Line line, String setting) {
        String variable = Comment.variableOf(setting);
        valueIn(setting, variable)
                .ifPresentOrElse(
                        value -> commentedOut(
                                line,
                                variable,
                                new Written(
                                        Optional.of(value),
                                        beside(LineReader.read(setting, values).get(0)),
                                        List.of())),
                        () -> commentedOut(line, variable, Written.UNREADABLE));
    }

    private void commentedOut(Line line, String variable, Written written) {
        isAfterVariable = true;
        if (!values.containsKey(variable)) {
            List<String> comments = new ArrayList<>(texts());
            comments.addAll(written.beside());
            add(new Mention(
                    new Name(variable),
                    Mention.Kind.COMMENTED_OUT,
                    written.value().filter(text -> !text.isEmpty()),
                    comments,
                    section,
                    Use.NONE,
                    written.looks(),
                    place(line)));
        }
    }

    private Optional<String> valueIn(String setting, String variable) {
        try {
            return Optional.ofNullable(Dotenv.parse(setting, values).get(variable));
        } catch (DotenvException refused) {
            return Optional.empty();
        }
    }

    private void assignment(Line line) {
        isAfterVariable = true;
        List<String> comments = new ArrayList<>(texts());
        comments.addAll(beside(line));
        String value = values.getOrDefault(line.variable(), "");
        boolean isKnown = !value.isEmpty() && !unknown.contains(line.variable());
        add(new Mention(
                new Name(line.variable()),
                value.isEmpty() ? Mention.Kind.EMPTY : Mention.Kind.SET,
                isKnown ? Optional.of(value) : Optional.empty(),
                comments,
                section,
                Use.NONE,
                List.of(),
                place(line)));
    }

    /** The comment after a value, if there is one. */
    private static List<String> beside(Line line) {
        String body = line.text().isEmpty() ? "" : Comment.of(line.text()).body();
        return body.isEmpty() ? List.of() : List.of(body);
    }

    /** The first mention says where a variable stands, but for a name alone; the values are those of the whole file. */
    private void add(Mention mention) {
        isUsed = true;
        mentions.merge(
                mention.name().variable(),
                mention,
                (first, second) ->
                        first.value().isEmpty() && first.kind() == Mention.Kind.COMMENTED_OUT ? second : first);
    }

    /** The comments above a variable, without a heading that stands above them, which begins a section. */
    private List<String> texts() {
        int afterBanner = 0;
        for (int i = 0; i < above.size(); i++) {
            afterBanner = above.get(i).isBanner() ? i + 1 : afterBanner;
        }
        if (afterBanner > 0) {
            beginSection(above.subList(0, afterBanner));
        }
        List<String> own = new ArrayList<>(above.subList(afterBanner, above.size()).stream()
                .map(Comment::body)
                .filter(body -> !body.isEmpty())
                .toList());
        if (own.isEmpty() && afterBanner > 0) {
            own.addAll(section.text());
            section = section.titled(section.title(), List.of());
        }
        above.clear();
        return own;
    }

    private String place(Line line) {
        return file + ":" + line.number();
    }
}
