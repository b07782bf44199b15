package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What other tools read obeys the schema that those tools have. */
class FormatsTest {
    private static final Path FILES = Path.of("src/test/resources/commands/formats");

    @TempDir
    private static Path classes;

    private static CompiledCommands commands;

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        commands = CompiledCommands.of(
                Path.of("src/test/resources/shop/ShopConfig.java"), "shop.ShopConfigLoader", classes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"safe.env", "unsafe.env"})
    void jsonObeysItsSchema(String file) {
        assertEquals(List.of(), Schemas.violations("check-1", run("check", file, "json")));
        assertEquals(List.of(), Schemas.violations("print-1", run("print", file, "json")));
    }

    @Test
    void theSchemasRefuseWhatIsNotTheirs() {
        assertNotEquals(List.of(), Schemas.violations("check-1", run("print", "safe.env", "json")));
        assertNotEquals(List.of(), Schemas.violations("print-1", run("check", "safe.env", "json")));
        assertNotEquals(List.of(), Schemas.violationsOfSarif(run("check", "safe.env", "json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"safe.env", "unsafe.env"})
    void sarifObeysTheSchemaOfOasis(String file) {
        assertEquals(List.of(), Schemas.violationsOfSarif(run("check", file, "sarif")));
    }

    @Test
    void junitCountsWhatItHolds() throws Exception {
        Element suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(run("check", "unsafe.env", "junit"))))
                .getDocumentElement();
        assertEquals(
                suite.getAttribute("tests"),
                Integer.toString(suite.getElementsByTagName("testcase").getLength()));
        assertEquals(
                suite.getAttribute("failures"),
                Integer.toString(suite.getElementsByTagName("failure").getLength()));
    }

    private static String run(String command, String file, String format) {
        return commands.run(command, "--env-file", FILES.resolve(file).toString(), "--format", format)
                .output();
    }
}
