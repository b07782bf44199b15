package dev.seaworthy.preflight.adopt;

import dev.seaworthy.preflight.adopt.Proposal.Texts;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.PathRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Proposes the setting of a variable. */
final class Proposer {
    private static final String NULL = "null";
    private static final Set<String> VERBOSE = Set.of("debug", "trace", "all", "silly", "verbose");

    /** Types whose values are mostly those of operation: ports, counts, times. */
    private static final Set<ScalarType> HARMLESS = EnumSet.of(
            ScalarType.INT, ScalarType.LONG, ScalarType.DOUBLE, ScalarType.DURATION, ScalarType.SIZE, ScalarType.ZONE);

    private final Copying copying;

    Proposer(Copying copying) {
        this.copying = copying;
    }

    Proposal proposal(Subject subject) {
        Name name = subject.name();
        ProposedType type = TypeProposer.type(subject);
        boolean isNull = subject.valuesSet().stream().anyMatch(value -> value.equalsIgnoreCase(NULL));
        Texts texts = texts(subject, type, isNull);
        boolean isOptional =
                subject.isCommentedOut() || (texts.everywhere().isEmpty() && (isNull || subject.canBeAbsent()));
        boolean isForced = isOptional && saysRequired(subject.comments());
        Section section = section(subject);
        return new Proposal(
                name,
                type,
                isOptional,
                isOptional ? absent(type, texts) : texts,
                RuleProposer.rule(name, type, isForced),
                description(subject, section),
                section,
                new Notes(subject, type, copying).notes(texts, isNull));
    }

    /** An Optional setting has no default, but an example. */
    private static Texts absent(ProposedType type, Texts texts) {
        Optional<String> example = texts.example().or(texts::development).or(texts::everywhere);
        return new Texts(
                Optional.empty(),
                Optional.empty(),
                example.filter(text -> type.scalar() != ScalarType.SECRET && text.indexOf('*') < 0));
    }

    private static boolean saysRequired(List<String> comments) {
        return Decorators.in(comments).isRequired()
                || comments.stream()
                        .anyMatch(comment -> comment.matches("(?i)required[.:]?( .*)?|.*\\(required\\).*")
                                && !comment.matches("(?i)required (if|when|only|for|in|by)\\b.*"));
    }

    private Texts texts(Subject subject, ProposedType type, boolean isNull) {
        Optional<String> written = subject.valuesSet().stream()
                .findFirst()
                .or(() -> subject.values().stream().findFirst())
                .filter(value -> !isNull);
        if (type.scalar() == ScalarType.SECRET) {
            return written.filter(Copying::isPlaceholder)
                    .map(Texts::development)
                    .orElse(Texts.NONE);
        }
        Optional<String> copied =
                written.filter(text -> type.accepts(text) && copying.mayCopy(subject.name(), type, text));
        Optional<String> example = Decorators.in(subject.comments())
                .example()
                .filter(text -> type.accepts(text) && copying.mayCopy(subject.name(), type, text));
        Optional<String> everywhere = subject.defaultInSources()
                .filter(text -> type.accepts(text)
                        && copying.mayCopy(subject.name(), type, text)
                        && !isForDevelopment(subject.name(), type, text));
        Texts texts = copied.map(text -> placed(subject.name(), type, text)).orElse(Texts.NONE);
        return new Texts(
                everywhere.or(texts::everywhere),
                texts.development().filter(text -> !everywhere.equals(Optional.of(text))),
                example.or(texts::example).filter(text -> !everywhere.equals(Optional.of(text))));
    }

    /** Where a value belongs: what only development can stand there; what does no harm everywhere; the rest shows what is meant. */
    private static Texts placed(Name name, ProposedType type, String text) {
        if (type.scalar() == ScalarType.BOOLEAN && !type.isList()) {
            return ofSwitch(name, text);
        }
        if (isForDevelopment(name, type, text)) {
            return Texts.development(text);
        }
        boolean isHarmless =
                type.isEnum() ? name.endsIn("LEVEL", "LOGLEVEL") : !type.isList() && HARMLESS.contains(type.scalar());
        return isHarmless ? Texts.everywhere(text) : Texts.example(text);
    }

    /** Whether production should have another value: one of the local machine, for whoever debugs, or made up. */
    private static boolean isForDevelopment(Name name, ProposedType type, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (type.isEnum()) {
            return VERBOSE.contains(lower) || lower.equals("local");
        }
        if (type.isList()) {
            ProposedType each = ProposedType.of(type.scalar());
            return Stream.of(Convert.split(text, ProposedType.SEPARATOR))
                    .anyMatch(element -> isForDevelopment(name, each, element));
        }
        return switch (type.scalar()) {
            case TEXT ->
                isLocal(text)
                        || text.indexOf('*') >= 0
                        || Copying.isPlaceholder(text)
                        || (RuleProposer.isOrigins(name) && Hosts.noWildcard(text, false) != null)
                        || (name.endsIn("HOST", "HOSTNAME") && Hosts.noLocalhost(text) != null);
            case URI -> isLocal(text) || Hosts.noLocalhostInUrl(text) != null;
            case PATH -> !text.startsWith("/") || PathRules.persistentPathAnywhere(Path.of(text)) != null;
            case BOOLEAN -> RuleProposer.isDebug(name) && isOn(text);
            default -> false;
        };
    }

    private static boolean isOn(String text) {
        return text.strip().matches("(?i)true|yes|on|1");
    }

    private static Texts ofSwitch(Name name, String text) {
        if (!isOn(text)) {
            return Texts.everywhere(text);
        }
        return RuleProposer.isDebug(name)
                ? new Texts(Optional.of("false"), Optional.of(text), Optional.empty())
                : Texts.development(text);
    }

    private static boolean isLocal(String text) {
        return text.contains("localhost")
                || text.contains("127.0.0.1")
                || text.contains("0.0.0.0")
                || text.contains("host.docker.internal");
    }

    /** Where the variable stands, with a title that may be copied. */
    private Section section(Subject subject) {
        Section section = subject.section();
        return copying.mayCopy(section.title()) ? section : section.titled("", List.of());
    }

    /** What the comments say, or what the name says, read aloud. */
    private List<String> description(Subject subject, Section section) {
        List<String> comments = new ArrayList<>();
        for (String comment : subject.comments()) {
            if (!new Comment(comment, false).isDecorators() && copying.mayCopy(comment)) {
                comments.add(comment);
            }
        }
        if (!comments.isEmpty()) {
            return List.copyOf(comments);
        }
        String spoken = subject.name().spoken();
        String title = Title.of(section.title());
        boolean isSaid = title.isEmpty() || spoken.toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT));
        return List.of(isSaid ? spoken : spoken + " (" + title + ")");
    }
}
