package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.util.DocTrees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * The page of annotations, written from their Javadoc, with an example for each attribute. The examples stand in one
 * configuration, which is compiled here.
 */
class AnnotationsPageTest {
    private static final Path SOURCES = Path.of("../annotations/src/main/java/dev/seaworthy");
    private static final Path EXAMPLES = Path.of("src/test/resources/annotations/clinic/ClinicConfig.java");
    private static final List<String> PAGE = List.of(
            "EnvConfig",
            "EnvVar",
            "EnvGroup",
            "ProductionRule",
            "RequiredWhen",
            "ExactlyOne",
            "AtMostOne",
            "AtLeastOne",
            "AllOrNone",
            "Severity",
            "Environment");

    private static final String INTRODUCTION = """
            # Annotations

            The annotations are in the package `dev.seaworthy`. What a program meets while it runs is in
            `dev.seaworthy.runtime`: `Secret`, `DataSize`, `Converter`, `ConfigReport`, `ConfigException`, `ConfigSource`,
            `ConfigSources` and, for a source around another one, `ForwardingSource`. A module needs one line,
            `requires dev.seaworthy.runtime;`, which brings the annotations along.

            The loader of `ShopConfig` is `ShopConfigLoader`, in the same package. The loader of an interface inside another
            type has the names of both: for `Shop.Config` it is `ShopConfigLoader`.

            `@Deprecated` on a setting is shown in the documents, and setting the variable is a warning. Constraints of
            Jakarta Validation are in [rules.md](rules.md), the types of settings in [types.md](types.md).

            An annotation that stands where no loader reads it is an error. On a local variable alone it has no effect, and nothing
            reports it: compilers show processors nothing of a method's body.
            """;

    @Test
    void theExamplesCompileWithoutAFinding() throws IOException {
        Compilation compilation = Compiler.javac()
                .withProcessors(new SeaworthyProcessor())
                .withOptions("-Xlint:all,-options", "--release", "17")
                .compile(JavaFileObjects.forSourceString("clinic.ClinicConfig", Files.readString(EXAMPLES)));
        assertEquals(List.of(), compilation.diagnostics());
    }

    @Test
    void thePageIsWrittenFromTheAnnotations() throws IOException {
        Golden.compareFile(Path.of("../docs"), "annotations.md", INTRODUCTION + new Page(examples()).text());
    }

    /** The examples, each by the attributes that the comment above it names. */
    private static Map<String, String> examples() throws IOException {
        Map<String, String> byAttribute = new HashMap<>();
        List<String> names = List.of();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(EXAMPLES)) {
            String stripped = line.strip();
            if (stripped.startsWith("// example: ")) {
                names = List.of(stripped.substring("// example: ".length()).split(", "));
                lines.clear();
            } else if (stripped.equals("// end")) {
                String example = String.join("\n", lines).stripIndent().strip();
                names.forEach(name -> byAttribute.put(name, example));
            } else {
                lines.add(line);
            }
        }
        return byAttribute;
    }

    /** Reads the annotations' elements and their Javadoc while javac holds them. */
    private static final class Page extends AbstractProcessor {
        private final Map<String, String> examples;
        private final StringBuilder text = new StringBuilder();

        Page(Map<String, String> examples) {
            this.examples = examples;
        }

        String text() throws IOException {
            List<JavaFileObject> sources = new ArrayList<>();
            sources.add(source("ProductionRules"));
            sources.add(source("RequiredWhens"));
            for (String relation : List.of("ExactlyOne", "AtMostOne", "AtLeastOne", "AllOrNone")) {
                sources.add(source(relation + "s"));
            }
            for (String name : PAGE) {
                sources.add(source(name));
            }
            Compilation compilation = Compiler.javac()
                    .withProcessors(this)
                    .withOptions("-proc:only")
                    .compile(sources);
            assertEquals(Compilation.Status.SUCCESS, compilation.status(), compilation.diagnostics()::toString);
            return text.toString();
        }

        private static JavaFileObject source(String name) throws IOException {
            return JavaFileObjects.forSourceString(
                    "dev.seaworthy." + name, Files.readString(SOURCES.resolve(name + ".java")));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!round.processingOver()) {
                for (String name : PAGE) {
                    TypeElement type = processingEnv.getElementUtils().getTypeElement("dev.seaworthy." + name);
                    add(assertPresent(type, name));
                }
            }
            return false;
        }

        private void add(TypeElement type) {
            boolean isAnnotation = type.getKind() == ElementKind.ANNOTATION_TYPE;
            text.append("\n## ")
                    .append(isAnnotation ? "@" : "")
                    .append(type.getSimpleName())
                    .append("\n\n");
            text.append(markdown(type)).append('\n');
            if (!isAnnotation) {
                for (Element constant : type.getEnclosedElements()) {
                    if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                        text.append("\n- `")
                                .append(constant.getSimpleName())
                                .append("`: ")
                                .append(markdown(constant).replace('\n', ' '));
                    }
                }
                text.append('\n');
                return;
            }
            for (ExecutableElement attribute : ElementFilter.methodsIn(type.getEnclosedElements())) {
                add(type, attribute);
            }
        }

        private void add(TypeElement type, ExecutableElement attribute) {
            String name = type.getSimpleName() + "." + attribute.getSimpleName();
            AnnotationValue standard = attribute.getDefaultValue();
            text.append("\n### `")
                    .append(attribute.getSimpleName())
                    .append("`\n\n")
                    .append(markdown(attribute))
                    .append("\n\n- Value: ")
                    .append(JavadocMarkdown.ofResult(comment(attribute)))
                    .append("\n- Type: `")
                    .append(JavadocMarkdown.simple(attribute.getReturnType().toString()))
                    .append("`\n- Default: ")
                    .append(standard == null ? "none, it must be written" : "`" + written(standard) + "`")
                    .append("\n\n```java\n")
                    .append(assertPresent(examples.get(name), "an example for " + name))
                    .append("\n```\n");
        }

        private static String written(AnnotationValue value) {
            return JavadocMarkdown.simple(value.toString());
        }

        private String markdown(Element element) {
            return JavadocMarkdown.of(comment(element));
        }

        private DocCommentTree comment(Element element) {
            return assertPresent(DocTrees.instance(processingEnv).getDocCommentTree(element), element + " has Javadoc");
        }

        private static <T> T assertPresent(@org.jspecify.annotations.Nullable T value, String what) {
            assertNotNull(value, what);
            return value;
        }
    }
}
