package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That scanners know Seaworthy's jars: those that read a jar, and CycloneDX, which reads the build. */
@Tag("jar")
class BillOfMaterialsTest {
    private static final String GROUP = "dev.seaworthy";

    @ParameterizedTest
    @ValueSource(strings = {"seaworthy-annotations", "seaworthy-runtime", "seaworthy-micronaut"})
    void eachJarIsNamedWithItsVersion(String name) throws Exception {
        Properties own = properties(name);
        assertThat(own).containsEntry("groupId", GROUP).containsEntry("artifactId", name);

        String version = own.getProperty("version");
        assertThat(Files.readString(Path.of("target/bom.json")).replaceAll("\\s", ""))
                .contains("\"group\":\"" + GROUP + "\",\"name\":\"" + name + "\",\"version\":\"" + version + '"')
                .contains("\"purl\":\"pkg:maven/" + GROUP + '/' + name + '@' + version + "?type=jar\"");
    }

    /** What a jar says of itself. */
    private static Properties properties(String name) throws Exception {
        String place = "/META-INF/maven/" + GROUP + '/' + name + "/pom.properties";
        Properties properties = new Properties();
        try (InputStream file = BillOfMaterialsTest.class.getResourceAsStream(place)) {
            assertThat(file).as(place).isNotNull();
            properties.load(file);
        }
        return properties;
    }
}
