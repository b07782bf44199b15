package dev.seaworthy.processor;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Puts findings into the order of the source, type by type: whoever fixes them reads a file once from its top, whatever found
 * them.
 */
final class SourceOrder {
    private static final Comparator<Position> TOP_DOWN = Comparator.comparingInt(Position::type)
            .thenComparingInt(Position::member)
            .thenComparingInt(Position::annotation)
            .thenComparingInt(Position::attribute);

    private final Elements elements;

    SourceOrder(Elements elements) {
        this.elements = elements;
    }

    /** The findings, those of one type first, then those of other types in the order in which these were met. */
    List<Diagnostic> of(Collection<Diagnostic> found, String first) {
        Set<String> met = new LinkedHashSet<>(List.of(first));
        found.forEach(each -> met.add(each.source().type()));
        List<String> types = List.copyOf(met);
        Map<Diagnostic, Position> positions = new HashMap<>();
        found.forEach(each -> positions.put(each, position(each.source(), types)));
        List<Diagnostic> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparing(positions::get, TOP_DOWN));
        return ordered;
    }

    private record Position(int type, int member, int annotation, int attribute) {}

    /** Where a place stands; -1 before all that is inside: a type before its methods, a method before its annotations. */
    private Position position(SourceRef source, List<String> types) {
        int which = types.indexOf(source.type());
        TypeElement type = elements.getTypeElement(source.type());
        if (type == null) {
            return new Position(which, -1, -1, -1);
        }
        Place place = Place.of(type, source);
        return new Position(
                which,
                type.getEnclosedElements().indexOf(place.element()),
                place.annotation()
                        .map(Place.annotations(place.element())::indexOf)
                        .orElse(-1),
                place.value()
                        .flatMap(value -> place.annotation()
                                .map(mirror -> List.copyOf(
                                                mirror.getElementValues().values())
                                        .indexOf(value)))
                        .orElse(-1));
    }
}
