package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.ReportingDescriptor;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
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
        assertEquals(List.of(), Schemas.violations("check-1", run("check", "nowhere.env", "json")));
        assertEquals(List.of(), Schemas.violations("print-1", run("print", file, "json")));
    }

    @Test
    void theSchemasRefuseWhatIsNotTheirs() {
        assertNotEquals(List.of(), Schemas.violations("check-1", run("print", "safe.env", "json")));
        assertNotEquals(List.of(), Schemas.violations("print-1", run("check", "safe.env", "json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"safe.env", "unsafe.env"})
    void sarifIsWhatAModelOfItsSchemaReads(String file) throws IOException {
        ObjectMapper strict = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        SarifSchema210 sarif = strict.readValue(run("check", file, "sarif"), SarifSchema210.class);
        assertEquals(SarifSchema210.Version._2_1_0, sarif.getVersion());
        Run run = sarif.getRuns().get(0);
        List<String> rules = run.getTool().getDriver().getRules().stream()
                .map(ReportingDescriptor::getId)
                .toList();
        boolean hasErrors = run.getResults().stream().anyMatch(result -> result.getLevel() == Result.Level.ERROR);
        assertEquals(file.equals("unsafe.env"), hasErrors);
        for (Result result : run.getResults()) {
            assertTrue(rules.contains(result.getRuleId()), result::getRuleId);
            assertFalse(result.getMessage().getText().isEmpty());
        }
    }

    @Test
    void whatCannotBeReadIsOneResultOfADocument() throws IOException {
        SarifSchema210 sarif = new ObjectMapper().readValue(run("check", "nowhere.env", "sarif"), SarifSchema210.class);
        List<Result> results = sarif.getRuns().get(0).getResults();
        assertEquals(1, results.size());
        assertEquals("not-judged", results.get(0).getRuleId());
        assertTrue(results.get(0).getMessage().getText().contains("nowhere.env is not there"));
    }

    @Test
    void whatCannotBeReadIsPointedAtWhateverItsFileIsCalled(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a b.yaml"), "a: 1\nb: [\n");
        SarifSchema210 sarif = new ObjectMapper()
                .readValue(
                        commands.run("check", "--manifest", file.toString(), "--format", "sarif")
                                .output(),
                        SarifSchema210.class);
        Result result = sarif.getRuns().get(0).getResults().get(0);
        assertEquals("not-judged", result.getRuleId());
        PhysicalLocation place = result.getLocations().get(0).getPhysicalLocation();
        assertTrue(place.getArtifactLocation().getUri().endsWith("/a%20b.yaml"), place::toString);
        assertTrue(place.getRegion().getStartLine() > 1, place::toString);
    }

    /** Before a colon a URI has its scheme. Windows has no such names. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anyNameOfAFileIsAPlaceInSarif() throws IOException {
        Path file = Path.of("target", "a b:c%.env");
        Path first = Path.of("d: e.env");
        try {
            for (Path each : List.of(file, first)) {
                Files.copy(FILES.resolve("unsafe.env"), each, StandardCopyOption.REPLACE_EXISTING);
            }
            String sarif = commands.run("check", "--env-file", file.toString(), "--format", "sarif")
                    .output();
            assertTrue(sarif.contains("\"target/a%20b:c%25.env\""), sarif);
            sarif = commands.run("check", "--env-file", first.toString(), "--format", "sarif")
                    .output();
            assertTrue(sarif.contains("\"./d:%20e.env\""), sarif);
        } finally {
            Files.deleteIfExists(first);
        }
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
