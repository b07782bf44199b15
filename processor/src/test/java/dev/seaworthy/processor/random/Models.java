package dev.seaworthy.processor.random;

import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.ImpliedRules;
import dev.seaworthy.processor.read.ConfigReader;
import dev.seaworthy.processor.read.SourceFacts;
import dev.seaworthy.processor.read.SourceTypes;
import dev.seaworthy.processor.read.SurroundingsReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads the models of the configurations that a compiler sees, and keeps them. */
@SupportedAnnotationTypes(ConfigModel.ANNOTATION)
final class Models extends AbstractProcessor {
    private final SourceTypes source = new SourceTypes();
    private final Map<String, ConfigModel> models = new HashMap<>();

    ConfigModel of(RandomConfiguration configuration) {
        return of(configuration.qualifiedName());
    }

    ConfigModel of(String qualifiedName) {
        return Objects.requireNonNull(models.get(qualifiedName));
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        source.add(round.getRootElements());
        ConfigReader reader = new ConfigReader(
                processingEnv.getElementUtils(),
                processingEnv.getTypeUtils(),
                new SourceFacts(processingEnv.getElementUtils(), source),
                new SurroundingsReader(processingEnv.getElementUtils()));
        for (TypeElement annotation : annotations) {
            for (Element type : round.getElementsAnnotatedWith(annotation)) {
                reader.read((TypeElement) type, found -> {})
                        .map(ImpliedRules::addedTo)
                        .ifPresent(model -> models.put(model.qualifiedName(), model));
            }
        }
        return false;
    }
}
