package dev.seaworthy.benchmarks.limit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Writes a loader for each configuration from texts, in one walk over its methods and without a check, a model or a
 * document. No processor that writes such loaders can do with less, so it is what the others are measured against.
 */
@SupportedAnnotationTypes("dev.seaworthy.EnvConfig")
public final class LimitProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element config : round.getElementsAnnotatedWith(annotation)) {
                write((TypeElement) config);
            }
        }
        return false;
    }

    private void write(TypeElement config) {
        String loader = config.getQualifiedName() + "Loader";
        try (Writer file =
                processingEnv.getFiler().createSourceFile(loader, config).openWriter()) {
            file.write(new LoaderText(config, processingEnv.getElementUtils()).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
