package dev.seaworthy.preflight.adopt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A variable with all that was found about it.
 *
 * @param name the variable
 * @param mentions what was found, files first
 */
record Subject(Name name, List<Mention> mentions) {
    /** The variables of the mentions, in the order in which they are first mentioned. */
    static List<Subject> of(List<Mention> mentions) {
        Map<Name, List<Mention>> byName = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            byName.computeIfAbsent(mention.name(), name -> new ArrayList<>()).add(mention);
        }
        List<Subject> subjects = new ArrayList<>();
        byName.forEach((name, own) -> subjects.add(new Subject(name, read(own))));
        return subjects;
    }

    /** The mentions, with defaults as the conversion of their place reads them, or else the one of another place. */
    private static List<Mention> read(List<Mention> mentions) {
        Optional<Conversion> first =
                mentions.stream().flatMap(each -> each.conversion().stream()).findFirst();
        return mentions.stream()
                .map(each -> each.read(each.conversion().or(() -> first)))
                .toList();
    }

    Section section() {
        return mentions.get(0).section();
    }

    /** The values that stand somewhere, the first file's first. */
    Set<String> values() {
        Set<String> values = new LinkedHashSet<>();
        mentions.forEach(mention -> mention.value().ifPresent(values::add));
        return values;
    }

    /** The comments about it. */
    List<String> comments() {
        Set<String> comments = new LinkedHashSet<>();
        mentions.forEach(mention -> comments.addAll(mention.comments()));
        return List.copyOf(comments);
    }

    /** What a person should look at. */
    Set<String> looks() {
        Set<String> looks = new LinkedHashSet<>();
        mentions.forEach(mention -> looks.addAll(mention.looks()));
        return looks;
    }

    /** The values that files set. */
    Set<String> valuesSet() {
        Set<String> values = new LinkedHashSet<>();
        of(Mention.Kind.SET).forEach(mention -> mention.value().ifPresent(values::add));
        return values;
    }

    /** The first default that the sources have. */
    Optional<String> defaultInSources() {
        return defaultsInSources().stream().findFirst().or(this::whenAbsent);
    }

    /** What the sources take in place of no value without saying so, unless another place asks whether there is one. */
    private Optional<String> whenAbsent() {
        boolean isAskedElsewhere = of(Mention.Kind.READ_IF_SET)
                .anyMatch(mention -> mention.use().whenAbsent().isEmpty());
        return isAskedElsewhere
                ? Optional.empty()
                : mentions.stream()
                        .flatMap(mention -> mention.use().whenAbsent().stream())
                        .findFirst();
    }

    /** The value that is copied where it may be: the first that a file sets, or else the first there is. */
    Optional<String> written() {
        return valuesSet().stream()
                .findFirst()
                .or(() -> values().stream().findFirst())
                .or(this::whenAbsent);
    }

    /** Where that value stands. */
    String placeOfValue() {
        return written().map(this::placeOf).orElseGet(this::place);
    }

    /** Where a value stands first. */
    String placeOf(String value) {
        return mentions.stream()
                .filter(mention -> mention.value().filter(value::equals).isPresent())
                .map(Mention::place)
                .findFirst()
                .orElseGet(this::place);
    }

    /** The defaults that the sources have. */
    Set<String> defaultsInSources() {
        Set<String> defaults = new LinkedHashSet<>();
        of(Mention.Kind.READ_WITH_DEFAULT).forEach(mention -> mention.value().ifPresent(defaults::add));
        return defaults;
    }

    /** Whether files have values, and none is the default of the sources. */
    boolean hasOtherDefaultInSources() {
        Set<String> inFiles = valuesInFiles();
        Optional<String> inSources = defaultInSources();
        return !inFiles.isEmpty() && inSources.isPresent() && !inFiles.contains(inSources.get());
    }

    /** Whether it can be absent: some place says so, and no file sets it. */
    boolean canBeAbsent() {
        return of(Mention.Kind.SET).findAny().isEmpty()
                && of(Mention.Kind.EMPTY, Mention.Kind.COMMENTED_OUT, Mention.Kind.READ_IF_SET)
                        .findAny()
                        .isPresent();
    }

    /** Whether a file has a place for a value that everybody fills in. */
    boolean isLeftEmpty() {
        return of(Mention.Kind.EMPTY).findAny().isPresent();
    }

    /** Whether all that is known of it is an assignment that is commented out. */
    boolean isCommentedOut() {
        return of(Mention.Kind.COMMENTED_OUT).count() == mentions.size();
    }

    /** Whether all that is known of it is that the sources read it. */
    boolean isOnlyRead() {
        return of(Mention.Kind.READ).count() == mentions.size();
    }

    private Stream<Mention> of(Mention.Kind... kinds) {
        return mentions.stream().filter(mention -> List.of(kinds).contains(mention.kind()));
    }

    /** What the sources make of its value: the first conversion. */
    Optional<Conversion> conversion() {
        return mentions.stream()
                .flatMap(mention -> mention.conversion().stream())
                .findFirst();
    }

    /** The values that files have. */
    Set<String> valuesInFiles() {
        Set<String> values = new LinkedHashSet<>();
        of(Mention.Kind.SET, Mention.Kind.COMMENTED_OUT)
                .forEach(mention -> mention.value().ifPresent(values::add));
        return values;
    }

    /** Whether two places of the sources make different things of its value. */
    boolean isConvertedDifferently() {
        return mentions.stream()
                        .flatMap(mention -> mention.conversion().stream())
                        .map(Conversion::type)
                        .distinct()
                        .count()
                > 1;
    }

    /** Where it is found first. */
    String place() {
        return mentions.get(0).place();
    }
}
