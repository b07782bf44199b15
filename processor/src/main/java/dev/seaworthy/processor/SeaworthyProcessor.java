package dev.seaworthy.processor;

import com.google.auto.service.AutoService;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.read.SourceTypes;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What the compiler calls, round after round. */
@AutoService(Processor.class)
public final class SeaworthyProcessor extends AbstractProcessor {
    /** One by one: an annotation of an integration, in a package below, is for the processors of its framework. */
    private static final String[] ANNOTATIONS = {
        "dev.seaworthy.AllOrNone",
        "dev.seaworthy.AllOrNones",
        "dev.seaworthy.AtLeastOne",
        "dev.seaworthy.AtLeastOnes",
        "dev.seaworthy.AtMostOne",
        "dev.seaworthy.AtMostOnes",
        "dev.seaworthy.EnvConfig",
        "dev.seaworthy.EnvGroup",
        "dev.seaworthy.EnvVar",
        "dev.seaworthy.ExactlyOne",
        "dev.seaworthy.ExactlyOnes",
        "dev.seaworthy.ProductionRule",
        "dev.seaworthy.ProductionRules",
        "dev.seaworthy.RequiredWhen",
        "dev.seaworthy.RequiredWhens",
        "dev.seaworthy.runtime.*",
        ConfigModel.GENERATED
    };

    static final Set<String> OPTIONS = Set.of(
            "seaworthy.docs.command",
            "seaworthy.docs.dir",
            "seaworthy.docs.into",
            "seaworthy.docs.mode",
            Emitters.OPTION,
            Emitters.SECRETS,
            SilencedWarnings.OPTION);

    private final SourceTypes source = new SourceTypes();
    private @Nullable Configurations configurations;
    private boolean isBroken;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(ANNOTATIONS);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return OPTIONS;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // No other processor reads these.
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        MessagerPrinter printer = new MessagerPrinter(processingEnv, source);
        try {
            if (!isBroken) {
                process(round, printer);
            }
        } catch (RuntimeException | Error bug) {
            isBroken = true;
            printer.bug("this compilation", bug);
        }
        // Ours, and the mark of what is generated: javac -Xlint:processing warns of annotations that nobody claims.
        return !annotations.isEmpty();
    }

    private void process(RoundEnvironment round, MessagerPrinter printer) {
        source.add(round.getRootElements());
        if (configurations == null) {
            configurations = new Configurations(processingEnv, printer, source);
        }
        configurations.take(round);
    }
}
