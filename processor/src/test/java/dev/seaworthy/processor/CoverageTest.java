package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** Tools that measure coverage leave out every class of a loader: each is marked as generated in its class file. */
class CoverageTest {
    private static final JavaFileObject CONFIG = JavaFileObjects.forSourceString("shop.ShopConfig", """
            package shop;
            import dev.seaworthy.*;
            import java.util.Optional;
            /** A configuration. */
            @EnvConfig
            public interface ShopConfig {
                /** A port. */ @EnvVar(value = "PORT", defaultValue = "80") int port();
                /** A group. */ @EnvGroup(prefix = "POOL_") Optional<Pool> pool();
                @ProductionRule(because = "it must") default boolean holds() { return port() > 0; }
                /** A group. */
                interface Pool {
                    /** A size. */ @EnvVar("SIZE") int size();
                }
            }
            """);

    @Test
    void everyClassOfALoaderIsMarked() throws IOException {
        Compilation compilation =
                Compiler.javac().withProcessors(new SeaworthyProcessor()).compile(CONFIG);
        Set<String> classes = new TreeSet<>();
        Set<String> marked = new TreeSet<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS && file.getName().contains("ShopConfigLoader")) {
                classes.add(file.getName());
                if (annotations(file).stream().anyMatch(each -> each.contains("Generated"))) {
                    marked.add(file.getName());
                }
            }
        }
        assertEquals(7, classes.size(), classes::toString);
        assertEquals(classes, marked);
    }

    private static List<String> annotations(JavaFileObject file) throws IOException {
        List<String> found = new ArrayList<>();
        try (InputStream content = file.openInputStream()) {
            new ClassReader(content)
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public AnnotationVisitor visitAnnotation(String descriptor, boolean isVisible) {
                                    found.add(descriptor);
                                    return super.visitAnnotation(descriptor, isVisible);
                                }
                            },
                            ClassReader.SKIP_CODE);
        }
        return found;
    }
}
