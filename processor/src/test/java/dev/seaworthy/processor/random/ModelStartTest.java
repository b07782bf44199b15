package dev.seaworthy.processor.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.seaworthy.processor.SeaworthyProcessor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What few random configurations have: the model, started in the compiler, says what the loader says. */
class ModelStartTest {
    private static final String SOURCE = """
            package shop;
            import dev.seaworthy.*;
            import dev.seaworthy.runtime.*;
            /** Secrets. */
            @EnvConfig
            public interface Secrets {
                /** Any. */ @EnvVar("ANY") @ProductionRule(strongSecret = true) Secret any();
                /** Of letters. */ @EnvVar("LETTERS") @ProductionRule(strongSecret = true, matches = "[0-9a-f]+") Secret letters();
                /** In bytes. */ @EnvVar(value = "BYTES", sensitive = true, encoding = Encoding.HEX)
                @ProductionRule(strongSecret = true) byte[] bytes();
                /** Odd. */ @EnvVar("ODD") @ProductionRule(strongSecret = true, startsWith = "key-") Secret odd();
            }
            """;

    @TempDir
    Path directory;

    @Test
    void itAdvisesHowToMakeASecretAsTheLoaderDoes() throws ReflectiveOperationException {
        Contract root = new Contract("Secrets", List.of(), List.of(), List.of(), List.of(), List.of());
        RandomConfiguration secrets = new RandomConfiguration(0, "shop", "APP_ENV", false, root, List.of());
        Map<String, String> variables =
                Map.of("APP_ENV", "production", "ANY", "weak", "LETTERS", "abc", "BYTES", "00", "ODD", "key-1");
        Models models = new Models();
        try (CompilerRun run = CompilerRun.of(
                ToolProvider.getSystemJavaCompiler(),
                directory,
                Map.of("shop/Secrets.java", SOURCE),
                List.of(models, new SeaworthyProcessor()))) {
            Loader loader = run.loader(secrets);
            assertEquals(4, loader.report(variables).problems().size());
            assertEquals(Optional.empty(), ModelAgreement.difference(models.of(secrets), loader, variables));
        }
    }
}
