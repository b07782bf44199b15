package dev.seaworthy.preflight.manifest;

import dev.seaworthy.preflight.CommandCase;
import dev.seaworthy.preflight.CompiledCommands;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What commands print about manifests. */
class ManifestCasesTest {
    private static final Path CASES = Path.of("src/test/resources/manifests/cases");

    @TempDir
    private static Path classes;

    private static CompiledCommands commands;

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        commands = CompiledCommands.of(
                Path.of("src/test/resources/manifests/shop/ShopConfig.java"), "shop.ShopConfigLoader", classes);
    }

    static List<String> cases() throws IOException {
        return CommandCase.names(CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsWhatIsExpected(String name, @TempDir Path files) throws IOException {
        new CommandCase(CASES.resolve(name)).compare(commands, files);
    }
}
