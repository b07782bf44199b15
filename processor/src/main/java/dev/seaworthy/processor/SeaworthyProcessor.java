package dev.seaworthy.processor;

import com.google.auto.service.AutoService;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.read.OutsideReader;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds the interfaces that are configurations, and gives each to a {@link ConfigStep}. */
@AutoService(Processor.class)
public final class SeaworthyProcessor extends AbstractProcessor {
    private final Set<String> fromSource = new HashSet<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.seaworthy.*", ConfigModel.GENERATED);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of("seaworthy.docs.command", "seaworthy.docs.dir", "seaworthy.docs.mode");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // No other processor reads these.
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                fromSource.add(type.getQualifiedName().toString());
            }
        }
        TypeElement config = processingEnv.getElementUtils().getTypeElement(ConfigModel.ANNOTATION);
        if (config == null || annotations.isEmpty()) {
            return false;
        }
        if (hasOurs(annotations)) {
            read(round, config);
        }
        // Ours, and the mark of what is generated: javac -Xlint:processing warns of annotations that nobody claims.
        return true;
    }

    private void read(RoundEnvironment round, TypeElement config) {
        MessagerPrinter printer = new MessagerPrinter(processingEnv, fromSource);
        ConfigStep step = new ConfigStep(processingEnv, printer, fromSource);
        for (Element element : round.getElementsAnnotatedWith(config)) {
            step.run((TypeElement) element);
        }
        OutsideReader.read(round, processingEnv.getElementUtils(), printer::print);
    }

    /** A round over generated loaders alone has nothing to read. */
    private static boolean hasOurs(Set<? extends TypeElement> annotations) {
        for (TypeElement annotation : annotations) {
            if (!annotation.getQualifiedName().contentEquals(ConfigModel.GENERATED)) {
                return true;
            }
        }
        return false;
    }
}
