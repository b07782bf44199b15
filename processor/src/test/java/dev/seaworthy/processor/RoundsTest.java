package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Configurations that mention what another processor writes while they are compiled. */
class RoundsTest {
    private static final Map<String, String> WRITTEN = Map.of(
            "Mode", "public enum Mode { FAST, SAFE }",
            "Base", """
                    import dev.seaworthy.EnvVar;
                    public interface Base {
                        /** A port. */
                        @EnvVar("PORT") int port();
                    }
                    """,
            "Pool", """
                    import dev.seaworthy.EnvVar;
                    public interface Pool {
                        /** The most connections. */
                        @EnvVar("POOL_MAX") int max();
                    }
                    """,
            "Names", """
                    public interface Names {
                        String HOST = "HOST";
                        String LOCAL = "127.0.0.1";
                    }
                    """,
            "NumberConverter", """
                    public abstract class NumberConverter implements dev.seaworthy.runtime.Converter<Double> {
                        @Override public Double convert(String text) { return Double.valueOf(text); }
                    }
                    """);

    private static final JavaFileObject CONFIG = JavaFileObjects.forSourceString("Config", """
            import dev.seaworthy.EnvConfig;
            import dev.seaworthy.EnvGroup;
            import dev.seaworthy.EnvVar;
            import dev.seaworthy.ProductionRule;
            import java.util.List;
            import java.util.Optional;

            /** A configuration. */
            @EnvConfig
            public interface Config extends Base {
                /** A type. */
                @EnvVar("MODE")
                Mode mode();

                /** A type argument. */
                @EnvVar("MODES")
                Optional<List<Mode>> modes();

                /** A group. */
                @EnvGroup
                Pool pool();

                /** Constants. */
                @EnvVar(value = Names.HOST, defaultValue = Names.LOCAL)
                @ProductionRule(mustNotBe = {"::1", Names.LOCAL}, severity = dev.seaworthy.Severity.WARN)
                String host();

                /** A converter. */
                @EnvVar(value = "RATE", converter = Rate.class)
                double rate();

                /** It has a parent that is written. */
                class Rate extends NumberConverter {}
            }
            """);

    /** What the other processor looks for. */
    private static final JavaFileObject TRIGGER =
            JavaFileObjects.forSourceString("Trigger", "@FunctionalInterface public interface Trigger { void run(); }");

    private static final Map<String, String> GOOD = Map.of(
            "APP_ENV",
            "development",
            "PORT",
            "80",
            "MODE",
            "safe",
            "MODES",
            "fast,safe",
            "POOL_MAX",
            "4",
            "RATE",
            "0.5");

    @Test
    void aConfigurationWaitsForWhatItMentions() {
        for (List<Processor> order : List.of(
                List.<Processor>of(new SeaworthyProcessor(), new Writing()),
                List.<Processor>of(new Writing(), new SeaworthyProcessor()))) {
            Compiled compiled = Compiled.by(order, CONFIG, TRIGGER).clean();
            Object config = compiled.load("ConfigLoader", GOOD);
            assertEquals("SAFE", String.valueOf(Compiled.value(config, "mode")));
            assertEquals("Optional[[FAST, SAFE]]", String.valueOf(Compiled.value(config, "modes")));
            assertEquals("127.0.0.1", Compiled.value(config, "host"));
            assertEquals(0.5, Compiled.value(config, "rate"));
        }
    }

    @Test
    void theOrderOfProcessorsChangesNothing() {
        Compiled first = Compiled.by(List.of(new SeaworthyProcessor(), new Writing()), CONFIG, TRIGGER);
        Compiled last = Compiled.by(List.of(new Writing(), new SeaworthyProcessor()), CONFIG, TRIGGER);
        Stream<JavaFileObject> written = WRITTEN.entrySet().stream()
                .map(each -> JavaFileObjects.forSourceString(each.getKey(), each.getValue()));
        Compiled plain =
                Compiled.of(Stream.concat(written, Stream.of(CONFIG, TRIGGER)).toArray(JavaFileObject[]::new));
        for (String file : List.of("ConfigLoader.java", "META-INF/seaworthy/Config/docs/configuration.md")) {
            assertEquals(plain.text(file), first.text(file));
            assertEquals(plain.text(file), last.text(file));
        }
    }

    @Test
    void everyAnnotationIsClaimedAndNoOther() throws IOException {
        Path annotations = Path.of("..", "annotations", "src", "main", "java", "dev", "seaworthy");
        Set<String> own = new TreeSet<>();
        try (Stream<Path> files = Files.list(annotations)) {
            for (Path file : files.toList()) {
                if (Files.readString(file).contains("public @interface ")) {
                    own.add("dev.seaworthy." + file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        own.add("dev.seaworthy.runtime.*");
        own.add("javax.annotation.processing.Generated");
        assertEquals(own, new TreeSet<>(new SeaworthyProcessor().getSupportedAnnotationTypes()));
    }

    /** As Micronaut's processors are asked about {@code @EnableSeaworthy}. */
    @Test
    void anAnnotationInAPackageBelowIsForOtherProcessors() {
        Enabling enabling = new Enabling();
        JavaFileObject enable = JavaFileObjects.forSourceString(
                "dev.seaworthy.framework.Enable", "package dev.seaworthy.framework; public @interface Enable {}");
        JavaFileObject application =
                JavaFileObjects.forSourceString("App", "@dev.seaworthy.framework.Enable class App {}");
        Compiled.by(List.of(new SeaworthyProcessor(), enabling), CONFIG, enable, application);
        assertEquals(Set.of("App"), enabling.enabled);
    }

    /** Finds what has an annotation of a framework. */
    private static final class Enabling extends AbstractProcessor {
        private final Set<String> enabled = new TreeSet<>();

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("dev.seaworthy.framework.Enable");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            annotations.forEach(each -> round.getElementsAnnotatedWith(each)
                    .forEach(type -> enabled.add(type.getSimpleName().toString())));
            return false;
        }
    }

    /** Writes types in the first round. */
    private static final class Writing extends AbstractProcessor {
        private boolean isDone;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("java.lang.FunctionalInterface");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!isDone) {
                isDone = true;
                WRITTEN.forEach(this::write);
            }
            return false;
        }

        private void write(String name, String text) {
            try (Writer file = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                file.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
