package dev.seaworthy.preflight.adopt;

import dev.seaworthy.preflight.adopt.Proposal.Texts;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.PathRules;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Proposes the default, the development default and the example of a setting, from the values that were found. */
final class TextsProposer {
    private static final Set<String> VERBOSE = Set.of("debug", "trace", "all", "silly", "verbose");

    /** Types whose values are mostly those of operation: ports, counts, times. */
    private static final Set<ScalarType> HARMLESS = EnumSet.of(
            ScalarType.INT, ScalarType.LONG, ScalarType.DOUBLE, ScalarType.DURATION, ScalarType.SIZE, ScalarType.ZONE);

    private final Subject subject;
    private final Name name;
    private final ProposedType type;
    private final Copying copying;

    TextsProposer(Subject subject, ProposedType type, Copying copying) {
        this.subject = subject;
        this.name = subject.name();
        this.type = type;
        this.copying = copying;
    }

    /** The texts. */
    Texts texts() {
        Optional<String> written = subject.written();
        if (type.scalar() == ScalarType.SECRET) {
            return written.filter(Copying::isPlaceholder)
                    .map(Texts::development)
                    .orElse(Texts.NONE);
        }
        Optional<String> copied = written.filter(this::mayCopy);
        Optional<String> example = Decorators.in(subject.comments()).example().filter(this::mayCopy);
        Optional<String> everywhere =
                subject.defaultInSources().filter(text -> mayCopy(text) && !isForDevelopment(type, text));
        Texts texts = copied.map(this::placed).orElse(Texts.NONE);
        return new Texts(
                everywhere.or(texts::everywhere),
                texts.development().filter(text -> !everywhere.equals(Optional.of(text))),
                example.or(texts::example).filter(text -> !everywhere.equals(Optional.of(text))));
    }

    private boolean mayCopy(String text) {
        return type.accepts(text) && copying.mayCopy(name, type, text);
    }

    /** Where a value belongs: what only development can stand there; what does no harm everywhere; the rest shows what is meant. */
    private Texts placed(String text) {
        if (type.scalar() == ScalarType.BOOLEAN && !type.isList()) {
            return ofSwitch(text);
        }
        if (isForDevelopment(type, text)) {
            return Texts.development(text);
        }
        boolean isHarmless =
                type.isEnum() ? name.endsIn("LEVEL", "LOGLEVEL") : !type.isList() && HARMLESS.contains(type.scalar());
        return isHarmless ? Texts.everywhere(text) : Texts.example(text);
    }

    /** Whether production should have another value: one of the local machine, for whoever debugs, or made up. */
    private boolean isForDevelopment(ProposedType held, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (held.isEnum()) {
            return VERBOSE.contains(lower) || lower.equals("local");
        }
        if (held.isList()) {
            ProposedType each = ProposedType.of(held.scalar());
            return Stream.of(Convert.split(text, ProposedType.SEPARATOR))
                    .anyMatch(element -> isForDevelopment(each, element));
        }
        return switch (held.scalar()) {
            case TEXT ->
                isLocal(text)
                        || text.indexOf('*') >= 0
                        || Copying.isPlaceholder(text)
                        || (RuleProposer.isOrigins(name) && Hosts.noWildcard(text, false) != null)
                        || (name.endsIn("HOST", "HOSTNAME") && Hosts.noLocalhost(text) != null);
            case URI -> isLocal(text) || Hosts.noLocalhostInUrl(text) != null;
            case PATH -> !text.startsWith("/") || PathRules.persistentPathAnywhere(Path.of(text)) != null;
            case BOOLEAN -> isUnsafe(text);
            default -> false;
        };
    }

    private boolean isUnsafe(String text) {
        return SafeSwitch.of(name).filter(each -> each.isUnsafe(text)).isPresent();
    }

    private Texts ofSwitch(String text) {
        Optional<SafeSwitch> known = SafeSwitch.of(name);
        if (known.isPresent()) {
            return isUnsafe(text)
                    ? new Texts(Optional.of(known.get().safe()), Optional.of(text), Optional.empty())
                    : Texts.everywhere(text);
        }
        return Convert.toBoolean(text) ? Texts.development(text) : Texts.everywhere(text);
    }

    private static boolean isLocal(String text) {
        return text.contains("localhost")
                || text.contains("127.0.0.1")
                || text.contains("0.0.0.0")
                || text.contains("host.docker.internal");
    }
}
