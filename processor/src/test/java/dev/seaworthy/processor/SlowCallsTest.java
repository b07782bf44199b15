package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.load.Loading;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;

final class SlowCallsTest {
    private static final Pattern ON_THE_PATH = Pattern.compile(
            "dev/seaworthy/runtime/(dotenv/\\w+|Dotenv\\w*|Secret|source/\\w+|text/(TextFile|Utf8)|load/(Loading|convert/Convert|rule/Hosts))");

    @Test
    void theRuntimeHasNone() throws IOException, URISyntaxException {
        List<byte[]> classFiles = ClassFiles.besides(Loading.class);
        assertTrue(classFiles.size() > 10, "the runtime's class files");
        assertEquals(List.of(), slowCalls(classFiles));
    }

    /** Dotenv files are on the path of every start in development. */
    @Test
    void whatReadsDotenvFilesUsesNoPatternsAndNoStreams() throws IOException, URISyntaxException {
        List<byte[]> readers = new ArrayList<>();
        for (byte[] classFile : ClassFiles.besides(Loading.class)) {
            String name = new ClassReader(classFile).getClassName();
            if (ON_THE_PATH.matcher(name).matches()) {
                readers.add(classFile);
            }
        }
        assertTrue(readers.size() > 12, "class files of readers: " + readers.size());
        List<String> found = new ArrayList<>();
        readers.forEach(classFile -> found.addAll(SlowCalls.onThePathIn(classFile)));
        assertEquals(List.of(), found);
    }

    @Test
    void aGeneratedLoaderHasNone() {
        List<byte[]> loaders = new ArrayList<>();
        Application.shop().classes().forEach((name, classFile) -> {
            if (name.contains("Loader")) {
                loaders.add(classFile);
            }
        });
        assertTrue(loaders.size() > 3, "class files of loaders: " + loaders.size());
        assertEquals(List.of(), slowCalls(loaders));
    }

    @Test
    void aLambdaIsFound() throws IOException, URISyntaxException {
        assertFalse(slowCalls(ClassFiles.besides(SlowCallsTest.class)).isEmpty(), "the lambdas of these tests");
    }

    private static List<String> slowCalls(Collection<byte[]> classFiles) {
        List<String> found = new ArrayList<>();
        classFiles.forEach(classFile -> found.addAll(SlowCalls.in(classFile)));
        return found;
    }
}
