package dev.seaworthy.processor.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.seaworthy.processor.SeaworthyProcessor;
import dev.seaworthy.runtime.ConfigReport;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What few random configurations have: the model, started in the compiler, says what the loader says. */
class ModelStartTest {
    private static final String SECRETS = """
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

    private static final String DEMANDED = """
            package shop;
            import dev.seaworthy.*;
            import java.util.*;
            /** A shop with partners. */
            @EnvConfig
            public interface Demanded {
                /** What is sold. */ @EnvVar(value = "KIND", defaultValue = "own") String kind();
                /** Partners. */ @EnvGroup(prefix = "PARTNERS_") @RequiredWhen(variable = "KIND", is = "partners")
                Optional<Partners> partners();
                /** Partners. */
                @AllOrNone({"USER", "PASSWORD"})
                interface Partners {
                    /** Key. */ @EnvVar("KEY") String key();
                    /** User. */ @EnvVar("USER") Optional<String> user();
                    /** Password. */ @EnvVar("PASSWORD") Optional<String> password();
                    /** Note. */ @EnvVar("NOTE") @RequiredWhen(variable = "KIND", is = "partners") Optional<String> note();
                    /** Shops. */ @EnvGroup(prefix = "SHOP_{index}_") List<Shop> shops();
                }
                /** A shop. */
                @ExactlyOne({"URL", "HOST"})
                interface Shop {
                    /** Release. */ @EnvVar(value = "RELEASE", defaultValue = "1") int release();
                    /** Address. */ @EnvVar("URL") Optional<String> url();
                    /** Host. */ @EnvVar("HOST") Optional<String> host();
                    /** Bucket. */ @EnvVar("BUCKET") @RequiredWhen(variable = "KIND", is = "partners") Optional<String> bucket();
                    /** Callback. */ @EnvVar("CALLBACK") @RequiredWhen(variable = "RELEASE", is = "1") Optional<String> callback();
                }
            }
            """;

    @TempDir
    Path directory;

    /**
     * A start.
     *
     * @param problems how many problems it has
     * @param variables what its environment sets
     */
    private record Start(int problems, Map<String, String> variables) {}

    @Test
    void itAdvisesHowToMakeASecretAsTheLoaderDoes() throws ReflectiveOperationException {
        assertAgrees(
                "Secrets",
                SECRETS,
                new Start(
                        4,
                        Map.of(
                                "APP_ENV",
                                "production",
                                "ANY",
                                "weak",
                                "LETTERS",
                                "abc",
                                "BYTES",
                                "00",
                                "ODD",
                                "key-1")));
    }

    @Test
    void itJudgesInsideADemandedGroupWhatTheLoaderJudges() throws ReflectiveOperationException {
        Map<String, String> demanded = Map.of("APP_ENV", "production", "KIND", "partners");
        Map<String, String> withShop = with(demanded, "PARTNERS_SHOP_0_RELEASE", "1");

        assertAgrees(
                "Demanded",
                DEMANDED,
                new Start(2, demanded),
                new Start(3, with(demanded, "PARTNERS_USER", "us")),
                new Start(5, withShop),
                new Start(0, Map.of("APP_ENV", "production")));
        assertAgrees(
                "Demanded",
                DEMANDED.replace("prefix = \"PARTNERS_\"", "prefix = \"PARTNERS_\", presentWhen = \"KEY\""),
                new Start(2, demanded),
                new Start(2, withShop));
    }

    private static Map<String, String> with(Map<String, String> variables, String name, String value) {
        Map<String, String> more = new HashMap<>(variables);
        more.put(name, value);
        return more;
    }

    private void assertAgrees(String name, String source, Start... starts) throws ReflectiveOperationException {
        Contract root = new Contract(name, List.of(), List.of(), List.of(), List.of(), List.of());
        RandomConfiguration configuration = new RandomConfiguration(0, "shop", "APP_ENV", false, root, List.of());
        Models models = new Models();
        try (CompilerRun run = CompilerRun.of(
                ToolProvider.getSystemJavaCompiler(),
                directory,
                Map.of("shop/" + name + ".java", source),
                List.of(models, new SeaworthyProcessor()))) {
            Loader loader = run.loader(configuration);
            for (Start start : starts) {
                ConfigReport<?> report = loader.report(start.variables());
                assertEquals(start.problems(), report.problems().size(), report::toString);
                assertEquals(
                        Optional.empty(),
                        ModelAgreement.difference(models.of(configuration), loader, start.variables()));
            }
        }
    }
}
