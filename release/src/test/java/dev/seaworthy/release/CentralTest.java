package dev.seaworthy.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What Maven Central asks of each artifact: https://central.sonatype.org/publish/requirements/. */
class CentralTest {
    private static final String BOM = "seaworthy-bom";
    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    private final Release release = Release.first();

    @Test
    void everyPomSaysWhatAReaderNeeds() throws Exception {
        for (String artifact : release.artifacts()) {
            Document pom = pom(artifact);
            for (String element : List.of(
                    "/project/name",
                    "/project/description",
                    "/project/url",
                    "/project/licenses/license/name",
                    "/project/licenses/license/url",
                    "/project/scm/url",
                    "/project/scm/connection",
                    "/project/scm/developerConnection")) {
                assertFalse(text(pom, element).isBlank(), artifact + " has no " + element);
            }
            assertEquals("The Seaworthy authors", text(pom, "/project/developers/developer/name"), artifact);
            assertEquals(Release.VERSION, text(pom, "/project/version"), artifact);
        }
    }

    @Test
    void noPomNeedsAnythingBesideIt() throws Exception {
        for (String artifact : release.artifacts()) {
            Document pom = pom(artifact);
            for (String element : List.of("parent", "profiles", "repositories", "build", "modules")) {
                assertEquals("", text(pom, "/project/" + element), artifact + " has " + element);
            }
            // The list of versions has its own, as every such list.
            String written = Files.readString(release.file(artifact, ".pom")).replace("${project.version}", "");
            assertFalse(written.contains("${"), artifact + " has a property in its POM");
            assertFalse(written.contains("SNAPSHOT"), artifact + " depends on a snapshot");
            assertFalse(written.contains("<scope>test</scope>"), artifact + " names what its tests need");
        }
    }

    @Test
    void everyJarHasItsSourcesJavadocAndBillOfMaterials() throws IOException {
        for (String artifact : release.artifacts()) {
            List<String> kinds = artifact.equals(BOM)
                    ? List.of(".pom", "-cyclonedx.json", "-cyclonedx.xml")
                    : List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-cyclonedx.xml");
            for (String kind : kinds) {
                assertTrue(Files.isRegularFile(release.file(artifact, kind)), artifact + kind);
            }
        }
    }

    @Test
    void everyFileHasItsChecksums() throws IOException, GeneralSecurityException {
        for (String artifact : release.artifacts()) {
            for (Path file : release.files(artifact)) {
                for (Map.Entry<String, String> kind :
                        Map.of("MD5", ".md5", "SHA-1", ".sha1").entrySet()) {
                    String digest = HexFormat.of()
                            .formatHex(MessageDigest.getInstance(kind.getKey()).digest(Files.readAllBytes(file)));
                    assertEquals(
                            digest,
                            Files.readString(Path.of(file + kind.getValue())).strip(),
                            file.toString());
                }
            }
        }
    }

    @Test
    void everyFileHasASignatureThatHolds() throws IOException, InterruptedException {
        for (String artifact : release.artifacts()) {
            for (Path file : release.files(artifact)) {
                Program.run(
                                release.root(),
                                Map.of(),
                                List.of("gpg", "--batch", "--verify", file + ".asc", file.toString()))
                        .good();
            }
        }
    }

    @Test
    void aSignatureOfAnotherFileDoesNotHold() throws IOException, InterruptedException {
        Path file = release.file("seaworthy-runtime", ".jar");
        Program refused = Program.run(
                release.root(),
                Map.of(),
                List.of(
                        "gpg",
                        "--batch",
                        "--verify",
                        file + ".asc",
                        release.file("seaworthy-annotations", ".jar").toString()));
        assertFalse(refused.status() == 0, refused.output());
    }

    @Test
    void theListOfVersionsHasEveryArtifactAndNoOther() throws Exception {
        NodeList names = (NodeList) XPATH.evaluate(
                "/project/dependencyManagement/dependencies/dependency/artifactId", pom(BOM), XPathConstants.NODESET);
        TreeSet<String> listed = new TreeSet<>(List.of(BOM));
        for (int i = 0; i < names.getLength(); i++) {
            listed.add(names.item(i).getTextContent());
        }
        assertEquals(release.artifacts(), List.copyOf(listed));
    }

    @Test
    void whatIsInsideAJarIsNamedWithItsLicence() throws IOException {
        Path processor = release.file("seaworthy-processor", ".jar");
        assertTrue(components("seaworthy-processor").contains("javapoet"));
        assertTrue(Release.entry(processor, "META-INF/NOTICE").contains("JavaPoet"));
        assertTrue(Release.entries(processor).stream().anyMatch(name -> name.startsWith("META-INF/licenses/")));
        assertTrue(components("seaworthy-preflight")
                .containsAll(List.of("picocli", "snakeyaml-engine", "commons-compress", "jackson-core")));
        assertTrue(components("seaworthy-runtime").stream().allMatch("seaworthy-annotations"::equals)
                || components("seaworthy-runtime").stream()
                        .allMatch(name -> name.matches("seaworthy-annotations|jspecify")));
    }

    /** What a bill of materials says that an artifact is made of. */
    private List<String> components(String artifact) throws IOException {
        List<String> names = new ArrayList<>();
        JsonNode bill = new ObjectMapper()
                .readTree(release.file(artifact, "-cyclonedx.json").toFile());
        assertEquals("CycloneDX", bill.get("bomFormat").asText());
        bill.get("components")
                .forEach(component -> names.add(component.get("name").asText()));
        return names;
    }

    private Document pom(String artifact) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(release.file(artifact, ".pom").toFile());
    }

    private static String text(Document pom, String path) throws XPathExpressionException {
        return XPATH.evaluate(path, pom);
    }
}
