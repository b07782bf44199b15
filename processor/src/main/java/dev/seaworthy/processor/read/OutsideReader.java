package dev.seaworthy.processor.read;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Setting;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Finds settings that stand where no loader reads them. */
public final class OutsideReader {
    private OutsideReader() {}

    /**
     * Looks at types that have an {@code @EnvVar} or {@code @EnvGroup}.
     *
     * @param types the types
     * @param found takes an error for each setting outside an interface
     */
    public static void read(Iterable<TypeElement> types, Consumer<Diagnostic> found) {
        for (TypeElement type : types) {
            if (type.getKind() != ElementKind.INTERFACE
                    && AnnotationReader.on(type, ConfigModel.ANNOTATION).isEmpty()) {
                readOutside(type, found);
            }
        }
    }

    private static void readOutside(TypeElement type, Consumer<Diagnostic> found) {
        for (Element method : type.getEnclosedElements()) {
            boolean isGroup = AnnotationReader.on(method, Group.ANNOTATION).isPresent();
            if (method.getKind() == ElementKind.METHOD
                    && (isGroup
                            || AnnotationReader.on(method, Setting.ANNOTATION).isPresent())) {
                found.accept(ReadLaws.OUTSIDE.at(
                        Reading.placeOf(method),
                        (isGroup ? "@EnvGroup" : "@EnvVar") + " is on " + method.getSimpleName() + "() of "
                                + type.getSimpleName() + ", which is not an interface; no loader reads it.",
                        "Move the method into an interface with @EnvConfig, without a body."));
            }
        }
    }
}
