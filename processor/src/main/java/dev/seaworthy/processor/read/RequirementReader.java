package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** Reads when a setting or a group is required. */
final class RequirementReader {
    private RequirementReader() {}

    /**
     * Those of a method, in the order of the source.
     *
     * @param prefix the prefix of the group whose interface has the method
     */
    static List<Requirement> read(ExecutableElement method, SourceRef place, String prefix) {
        List<Requirement> requirements = new ArrayList<>();
        for (Repeated each : Repeated.find(method, place, Requirement.ANNOTATION)) {
            AnnotationReader when = each.annotation();
            requirements.add(new Requirement(
                    when.text("variable"), prefix, when.texts("is"), when.flag("present"), each.place()));
        }
        return List.copyOf(requirements);
    }
}
