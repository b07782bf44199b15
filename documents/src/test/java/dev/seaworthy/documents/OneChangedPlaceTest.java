package dev.seaworthy.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever changes one setting sees in the page the lines that name its variable change, and no others. */
class OneChangedPlaceTest {
    private static final String UNCHANGED = """
            /** The database. */
            @ProductionRule(encrypted = true, because = "others listen")
            @EnvVar(value = "DATABASE_URL", developmentDefault = "jdbc:h2:mem:shop", example = "postgresql://db.example.com/shop?sslmode=require")
            java.net.URI database();
            /** Signs sessions. */
            @ProductionRule(strongSecret = true)
            @EnvVar(value = "SIGNING_KEY", developmentDefault = "only-for-development")
            dev.seaworthy.runtime.Secret signingKey();
            /** A title. */
            @EnvVar(value = "TITLE", defaultValue = "My shop")
            String title();
            """;

    private static final String SETTING = """
            /** A service. */
            @EnvVar(value = "CHANGED_URL", defaultValue = "https://one.example.com")
            String changed();
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/** Another text. */ @EnvVar(value = \"CHANGED_URL\", defaultValue = \"https://one.example.com\") String changed();",
                "/** A service. */ @EnvVar(value = \"CHANGED_URL\", defaultValue = \"one two\") String changed();",
                "/** A service. */ @EnvVar(\"CHANGED_URL\") String changed();",
                "/** A service. */ @EnvVar(value = \"CHANGED_URL\", example = \"https://e.example\") java.net.URI changed();",
                "/** A service. */ @EnvVar(\"CHANGED_URL\") java.util.Optional<java.net.URI> changed();",
                "/** A service. */ @ProductionRule(forbidden = true) @EnvVar(\"CHANGED_URL\") java.util.Optional<String> changed();",
                "/** A service. */ @ProductionRule(noLocalhost = true, distinct = true, severity = Severity.WARN, because = \"of it\")"
                        + " @EnvVar(value = \"CHANGED_URL\", defaultValue = \"https://one.example.com\") String changed();",
                "/** A service. */ @EnvVar(value = \"CHANGED_URL\", sensitive = true) String changed();",
                "/** A service. @deprecated Not used. */ @Deprecated @EnvVar(\"CHANGED_URL\") java.util.Optional<String> changed();"
            })
    void oneChangedSettingIsOneChangedPlace(String changed) throws IOException {
        List<String> before = lines("before", SETTING);
        List<String> after = lines("after", changed);
        List<String> differences = new ArrayList<>(before);
        after.forEach(differences::remove);
        List<String> added = new ArrayList<>(after);
        before.forEach(added::remove);
        differences.addAll(added);
        assertFalse(differences.isEmpty());
        differences.removeIf(line -> line.contains("CHANGED_URL"));
        assertEquals(List.of(), differences);
    }

    private List<String> lines(String name, String setting) throws IOException {
        Path sources = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                sources.resolve("Shop.java"),
                "package shop; import dev.seaworthy.*; /** All. */ @EnvConfig interface Shop {\n" + setting + UNCHANGED
                        + "}\n");
        return Generated.of(sources, "shop.Shop", folder.resolve(name + "-classes"))
                .text(Pages.PATH)
                .lines()
                .toList();
    }
}
