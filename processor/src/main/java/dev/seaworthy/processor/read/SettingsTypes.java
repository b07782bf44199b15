package dev.seaworthy.processor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the interfaces of settings: those that have or inherit a setting, a group or a rule, used as such here or not. */
public final class SettingsTypes {
    private static final String OURS = "dev.seaworthy.";

    private SettingsTypes() {}

    /** The interfaces of settings among these types and inside them. */
    public static List<TypeElement> in(Set<? extends Element> roots) {
        List<TypeElement> found = new ArrayList<>();
        for (Element root : roots) {
            collect(root, found);
        }
        return found;
    }

    /** The interfaces that some extend, and those that these extend: whoever reads one of the first reads them too. */
    public static Set<TypeElement> parentsOf(List<TypeElement> types) {
        Set<TypeElement> parents = new LinkedHashSet<>();
        types.forEach(type -> collectParents(type, parents));
        return parents;
    }

    private static void collectParents(TypeElement type, Set<TypeElement> parents) {
        for (TypeMirror parent : type.getInterfaces()) {
            if (parent.getKind() == TypeKind.DECLARED
                    && ((DeclaredType) parent).asElement() instanceof TypeElement element
                    && parents.add(element)) {
                collectParents(element, parents);
            }
        }
    }

    private static void collect(Element element, List<TypeElement> found) {
        if (!(element instanceof TypeElement type) || type.getModifiers().contains(Modifier.PRIVATE)) {
            return; // No other class can name what is private.
        }
        if (type.getKind() == ElementKind.INTERFACE && hasSettings(type)) {
            found.add(type);
        }
        for (Element member : type.getEnclosedElements()) {
            collect(member, found);
        }
    }

    private static boolean hasSettings(TypeElement type) {
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.METHOD && isOurs(member, new HashSet<>())) {
                return true;
            }
        }
        for (TypeMirror parent : type.getInterfaces()) {
            if (parent.getKind() == TypeKind.DECLARED
                    && hasSettings((TypeElement) ((DeclaredType) parent).asElement())) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the annotations is of Seaworthy's, or composed of one that is. */
    private static boolean isOurs(Element element, Set<Element> seen) {
        for (AnnotationMirror mirror : Declared.annotations(element)) {
            String name = AnnotationReader.nameOf(mirror);
            boolean isNew = !name.startsWith("java.lang.") && seen.add(AnnotationReader.typeOf(mirror));
            if (isNew && (name.startsWith(OURS) || isOurs(AnnotationReader.typeOf(mirror), seen))) {
                return true;
            }
        }
        return false;
    }
}
