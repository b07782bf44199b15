package dev.seaworthy.processor;

import com.google.auto.service.AutoService;
import dev.seaworthy.EnvVar;
import dev.seaworthy.processor.model.ConstraintKind;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims Jakarta's constraints where all of them stand on settings, for {@code javac -Xlint:processing} warns of annotations that
 * nobody claims. Where one stands elsewhere too, other processors read them, and a claim would keep them from it.
 */
@AutoService(Processor.class)
public final class ConstraintClaims extends AbstractProcessor {
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(ConstraintKind.PACKAGE + ".*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // Only where no other processor has something to read.
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return !annotations.isEmpty()
                && annotations.stream()
                        .flatMap(each -> round.getElementsAnnotatedWith(each).stream())
                        .allMatch(element -> element.getAnnotation(EnvVar.class) != null);
    }
}
