package dev.seaworthy.ksp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds after a change: KSP reads what has changed alone, and what it writes is what it would write of everything. */
class IncrementalTest {
    private static final String SHOP = "META-INF/seaworthy/shop.ShopConfig/docs/configuration.md";
    private static final String BANK = "META-INF/seaworthy/shop.BankConfig/docs/configuration.md";

    @TempDir
    private Path directory = Path.of("");

    private Path sources = Path.of("");
    private Path output = Path.of("");

    @BeforeEach
    void writeSources() throws IOException {
        sources = directory.toRealPath().resolve("src");
        output = directory.toRealPath().resolve("out");
        write(
                "ShopConfig",
                "@dev.seaworthy.EnvConfig",
                "/** The shop's mail. */ @get:dev.seaworthy.EnvGroup val smtp: SmtpConfig");
        write("BankConfig", "@dev.seaworthy.EnvConfig(docsDirectory = \"bank\")", setting("BANK", "The bank."));
        write("SmtpConfig", "", setting("HOST", "Takes the mail."));
        assertEquals(List.of(), KspRun.again(sources, output).said());
    }

    private static String setting(String variable, String description) {
        return "/** " + description + " */ @get:dev.seaworthy.EnvVar(\"" + variable + "\") val "
                + variable.toLowerCase(java.util.Locale.ROOT) + ": String";
    }

    private Path write(String name, String annotation, String member) throws IOException {
        Path file = sources.resolve("shop").resolve(name + ".kt");
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(
                file,
                "package shop\n/** All of it. */\n" + annotation + " interface " + name + " { " + member + " }\n");
    }

    @Test
    void whatHasNotChangedIsStillReadAsSource() throws IOException {
        Path changed = write(
                "ShopConfig",
                "@dev.seaworthy.EnvConfig",
                "/** The shop's post. */ @get:dev.seaworthy.EnvGroup val smtp: SmtpConfig");
        KspRun run = KspRun.again(sources, output, changed);
        assertEquals(List.of(), run.said());
        String page = run.written().getOrDefault(SHOP, "");
        assertTrue(page.contains("The shop's post."), page);
        assertTrue(page.contains("Takes the mail."), page);
        assertTrue(run.written().containsKey(BANK), "nobody touched it");
    }

    @Test
    void aGroupThatChangesChangesTheDocumentsOfItsConfiguration() throws IOException {
        Path changed = write("SmtpConfig", "", setting("SERVER", "Takes the mail."));
        KspRun run = KspRun.again(sources, output, changed);
        assertEquals(List.of(), run.said());
        String page = run.written().getOrDefault(SHOP, "");
        assertTrue(page.contains("SERVER"), page);
        assertFalse(page.contains("HOST"), page);
    }

    @Test
    void aConfigurationThatIsGoneLeavesNothing() throws IOException {
        Path changed = write("BankConfig", "", setting("BANK", "The bank."));
        KspRun run = KspRun.again(sources, output, changed);
        assertEquals(List.of(), run.said());
        assertFalse(run.written().containsKey(BANK));
        assertFalse(run.written().containsKey("shop/BankConfigLoader.java"));
        assertTrue(run.written().containsKey("shop/ShopConfigLoader.java"));
    }
}
