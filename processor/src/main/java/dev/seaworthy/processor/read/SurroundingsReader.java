package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Surroundings;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what is around interfaces, where the types are that are generated for them: once for each package. */
public final class SurroundingsReader {
    private final Elements elements;
    private final Map<PackageElement, Surroundings> known = new HashMap<>();

    /** Asks this compiler. */
    public SurroundingsReader(Elements elements) {
        this.elements = elements;
    }

    Surroundings of(TypeElement type) {
        return known.computeIfAbsent(
                elements.getPackageOf(type), each -> new Surroundings(seesGenerated(type), hidesLanguage(type)));
    }

    private boolean seesGenerated(TypeElement type) {
        return find(type, ConfigModel.GENERATED) != null;
    }

    private boolean hidesLanguage(TypeElement type) {
        String name = elements.getPackageOf(type).getQualifiedName().toString();
        String beginning = name.isEmpty() ? "" : name + ".";
        return Surroundings.LANGUAGE.stream().anyMatch(each -> find(type, beginning + each) != null);
    }

    /** A type that the module of another one sees. Without the module, javac looks for one that is not there in all of the JDK's. */
    private @Nullable TypeElement find(TypeElement type, String name) {
        ModuleElement module = elements.getModuleOf(type); // There is none before Java 9, and none in Bazel's Turbine.
        return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
    }
}
