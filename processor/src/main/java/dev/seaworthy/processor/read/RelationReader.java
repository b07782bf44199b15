package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.RelatedSettings;
import dev.seaworthy.runtime.load.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Reads of which settings only so many may be set. */
final class RelationReader {
    private RelationReader() {}

    /**
     * The relations of an interface and of those that it extends.
     *
     * @param types the interfaces
     * @param path the names from the root to the group that has this interface
     * @param prefix the prefix of that group
     */
    static List<RelatedSettings> read(Set<TypeElement> types, List<String> path, String prefix) {
        List<RelatedSettings> relations = new ArrayList<>();
        for (TypeElement type : types) {
            for (Relation relation : Relation.values()) {
                String annotation = RelatedSettings.annotation(relation);
                for (Repeated each : Repeated.find(type, Reading.placeOf(type), annotation)) {
                    relations.add(new RelatedSettings(
                            relation,
                            List.copyOf(each.annotation().texts("value")),
                            prefix,
                            path,
                            each.annotation().text("because").strip(),
                            each.place()));
                }
            }
        }
        return List.copyOf(relations);
    }
}
