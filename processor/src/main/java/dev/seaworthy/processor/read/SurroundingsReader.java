package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Surroundings;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what is around an interface, where the types are that are generated for it. */
final class SurroundingsReader {
    private final Elements elements;

    SurroundingsReader(Elements elements) {
        this.elements = elements;
    }

    Surroundings of(TypeElement type) {
        return new Surroundings(seesGenerated(type), hidesLanguage(type));
    }

    private boolean seesGenerated(TypeElement type) {
        ModuleElement module = elements.getModuleOf(type); // There is none before Java 9, and none in Bazel's Turbine.
        TypeElement generated = module == null
                ? elements.getTypeElement(ConfigModel.GENERATED)
                : elements.getTypeElement(module, ConfigModel.GENERATED);
        return generated != null;
    }

    private boolean hidesLanguage(TypeElement type) {
        String name = elements.getPackageOf(type).getQualifiedName().toString();
        String beginning = name.isEmpty() ? "" : name + ".";
        return Surroundings.LANGUAGE.stream().anyMatch(each -> elements.getTypeElement(beginning + each) != null);
    }
}
