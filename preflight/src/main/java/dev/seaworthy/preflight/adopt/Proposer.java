package dev.seaworthy.preflight.adopt;

import dev.seaworthy.preflight.adopt.Proposal.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Proposes the setting of a variable. */
final class Proposer {
    private static final String NULL = "null";

    private final Copying copying;

    Proposer(Copying copying) {
        this.copying = copying;
    }

    Proposal proposal(Subject subject) {
        Name name = subject.name();
        ProposedType type = TypeProposer.type(subject);
        boolean isNull = subject.valuesSet().stream().anyMatch(value -> value.equalsIgnoreCase(NULL));
        Texts texts = isNull ? Texts.NONE : new TextsProposer(subject, type, copying).texts();
        boolean isOptional =
                subject.isCommentedOut() || (texts.everywhere().isEmpty() && (isNull || subject.canBeAbsent()));
        boolean isForced = isOptional && saysRequired(subject.comments());
        boolean isLeftEmpty = isOptional && subject.isLeftEmpty();
        Section section = section(subject);
        Optional<Rule> rule = RuleProposer.rule(name, type, subject.values(), isForced, isLeftEmpty);
        Texts held = isOptional ? absent(type, texts) : texts;
        boolean isRefused = held.example()
                .filter(text -> rule.isPresent() && !rule.get().passes(type, text))
                .isPresent();
        Texts passing = isRefused ? withoutExample(type, held) : held;
        return new Proposal(
                name,
                type,
                isOptional,
                passing,
                rule,
                description(subject, type, section),
                section,
                new Notes(subject, type, copying)
                        .notes(passing, isNull, isRefused && held.development().isEmpty()));
    }

    /**
     * An example is what production may have; another value is one for development. A switch that a comment has is not
     * switched.
     */
    private static Texts withoutExample(ProposedType type, Texts texts) {
        Optional<String> development = type.scalar() == ScalarType.BOOLEAN ? Optional.empty() : texts.example();
        return new Texts(texts.everywhere(), texts.development().or(() -> development), Optional.empty());
    }

    /** An Optional setting has no default, but an example. */
    private static Texts absent(ProposedType type, Texts texts) {
        Optional<String> example = texts.example().or(texts::development).or(texts::everywhere);
        return new Texts(
                Optional.empty(), Optional.empty(), example.filter(text -> type.scalar() != ScalarType.SECRET));
    }

    private static boolean saysRequired(List<String> comments) {
        return Decorators.in(comments).isRequired()
                || comments.stream()
                        .anyMatch(comment -> comment.matches("(?i)required[.:]?( .*)?|.*\\(required\\).*")
                                && !comment.matches("(?i)required (if|when|only|for|in|by)\\b.*"));
    }

    /** Where the variable stands, with a title that may be copied. */
    private Section section(Subject subject) {
        Section section = subject.section();
        return copying.mayCopy(section.title(), false) ? section : section.titled("", List.of());
    }

    /** What the comments say, or what the name says, read aloud. */
    private List<String> description(Subject subject, ProposedType type, Section section) {
        List<String> comments = new CopiedComments(copying, subject.comments(), type).lines();
        if (!comments.isEmpty()) {
            return List.copyOf(comments);
        }
        String spoken = subject.name().spoken();
        String title = Title.of(section.title());
        boolean isSaid = title.isEmpty() || spoken.toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT));
        return List.of(isSaid ? spoken : spoken + " (" + title + ")");
    }
}
