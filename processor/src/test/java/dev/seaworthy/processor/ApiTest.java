package dev.seaworthy.processor;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.runtime.Secret;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What users and generated loaders depend on, written down in {@code api/}, so that each change of it is seen in review. */
class ApiTest {
    private static final Path API = Path.of("../api");

    @Test
    void annotations() throws IOException, URISyntaxException {
        compare("annotations.txt", Signatures.of(EnvConfig.class, Set.of("dev.seaworthy")));
    }

    @Test
    void runtime() throws IOException, URISyntaxException {
        compare("runtime.txt", Signatures.of(Secret.class, Set.of("dev.seaworthy.runtime")));
    }

    @Test
    void optionsOfTheProcessor() {
        compare("options.txt", lines(new TreeSet<>(new SeaworthyProcessor().getSupportedOptions())));
    }

    @Test
    void codesOfTheCompiler() {
        compare(
                "codes.txt",
                lines(Laws.all().stream()
                        .map(law -> law.code() + ": " + law.title())
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static String lines(Set<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static void compare(String name, String now) {
        Golden.compareFile(API, name, now);
    }
}
