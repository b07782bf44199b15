package dev.seaworthy.preflight.adopt;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What one source reads: the mentions of variables, and what becomes no setting. */
final class FoundReads {
    private final SourcePlaces places;
    private final Section section;
    private final List<Mention> mentions = new ArrayList<>();
    private final TreeMap<Long, Set<String>> leftOut = new TreeMap<>();

    /**
     * Nothing yet.
     *
     * @param places where things stand
     * @param section the section of what is found
     */
    FoundReads(SourcePlaces places, Section section) {
        this.places = places;
        this.section = section;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** What is read and becomes no setting, each a line, in the order of the source. */
    List<String> leftOut() {
        return leftOut.values().stream().flatMap(Set::stream).toList();
    }

    void leaveOut(Tree place, String what) {
        leftOut.computeIfAbsent(places.line(place), line -> new LinkedHashSet<>())
                .add(places.of(place) + what);
    }

    void leaveOutUnknown(Tree place) {
        leaveOut(place, " reads a variable whose name is not a constant. Add its setting by hand.");
    }

    /** Spring reads a variable of another spelling for a property. */
    void leaveOutProperty(String property, Tree place) {
        leaveOut(
                place,
                " reads the property " + property + ", for which Spring takes the variable "
                        + Placeholder.variableOf(property)
                        + ". Add its setting by hand where the application sets it.");
    }

    void add(String variable, Use use, Tree place) {
        Optional<String> value = use.otherwise().map(Literal::text).filter(text -> !text.isEmpty());
        Mention.Kind kind = use.isAsked() || use.otherwise().isPresent() ? Mention.Kind.READ_IF_SET : Mention.Kind.READ;
        mentions.add(new Mention(
                new Name(variable),
                value.isPresent() ? Mention.Kind.READ_WITH_DEFAULT : kind,
                value,
                List.of(),
                section,
                use,
                use.looks(),
                places.of(place)));
    }
}
