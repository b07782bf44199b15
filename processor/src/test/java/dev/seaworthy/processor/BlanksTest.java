package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import dev.seaworthy.runtime.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule refuses it refuses with blanks and line ends around it too, as echo and copying add them. */
class BlanksTest {
    private static final Map<String, String> GOOD =
            Map.of("APP_ENV", "production", "STORAGE", "s3", "TOKEN", "Vb7tq2Xn9L", "NAME", "shop", "MODE", "fast");

    private static Compiled compiled;

    @BeforeAll
    static void compile() {
        compiled =
                Compiled.of(JavaFileObjects.forSourceString("shop.Texts", """
                        package shop;
                        import dev.seaworthy.*;
                        import dev.seaworthy.runtime.*;
                        /** Texts that must not be some. */
                        @EnvConfig
                        public interface Texts {
                            /** Environment. */ @EnvVar("APP_ENV") Environment environment();
                            /** Storage. */ @EnvVar("STORAGE") @ProductionRule(mustNotBe = "local") String storage();
                            /** Token. */ @EnvVar(value = "TOKEN", developmentDefault = "dev-token-A1", example = "example-B2")
                            Secret token();
                            /** Name. */ @EnvVar("NAME") @ProductionRule(mustNotStartWith = "dev-") String name();
                            /** Mode. */ @EnvVar("MODE") @ProductionRule(mustBe = "fast") String mode();
                        }
                        """)).clean();
    }

    private static List<String> problems(String variable, String text) {
        Map<String, String> variables = new HashMap<>(GOOD);
        variables.put(variable, text);
        return compiled.check("shop.TextsLoader", variables).problems().stream()
                .map(Problem::variable)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", " %s", "%s ", "%s\n", "\t%s\r\n"})
    void theyMakeNoOtherValue(String form) {
        assertEquals(List.of("STORAGE"), problems("STORAGE", form.formatted("local")));
        assertEquals(List.of("TOKEN"), problems("TOKEN", form.formatted("DEV-token-A1")));
        assertEquals(List.of("TOKEN"), problems("TOKEN", form.formatted("example-b2")));
        assertEquals(List.of("NAME"), problems("NAME", form.formatted("dev-shop")));
    }

    @ParameterizedTest
    @ValueSource(strings = {" %s", "%s ", "%s\n"})
    void whatMustBeIsTheValueItself(String form) {
        assertEquals(List.of("MODE"), problems("MODE", form.formatted("fast")));
        assertEquals(List.of(), problems("STORAGE", form.formatted("locale")));
    }
}
