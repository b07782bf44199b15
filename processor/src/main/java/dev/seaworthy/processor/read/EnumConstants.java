package dev.seaworthy.processor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * The constants of an enum, in an order that does not depend on what is compiled and by what: the Eclipse compiler does not
 * know how those of a class file were declared.
 */
final class EnumConstants {
    private EnumConstants() {}

    /** The names, sorted. Those of the JDK and of this library are known here, so they keep their order. */
    static List<String> of(TypeElement type, String binaryName) {
        List<String> constants = new ArrayList<>();
        for (Element each : type.getEnclosedElements()) {
            if (each.getKind() == ElementKind.ENUM_CONSTANT) {
                constants.add(each.getSimpleName().toString());
            }
        }
        List<String> known = known(binaryName);
        constants.sort(Comparator.comparing((String name) -> known.contains(name) ? known.indexOf(name) : known.size())
                .thenComparing(Comparator.naturalOrder()));
        return constants;
    }

    private static List<String> known(String binaryName) {
        List<String> names = new ArrayList<>();
        if (binaryName.startsWith("java.") || binaryName.startsWith("dev.seaworthy.")) {
            try {
                for (Object constant : Class.forName(binaryName).getEnumConstants()) {
                    names.add(((Enum<?>) constant).name());
                }
            } catch (ClassNotFoundException newer) {
                return names; // Than the JDK that runs the compiler.
            }
        }
        return names;
    }
}
