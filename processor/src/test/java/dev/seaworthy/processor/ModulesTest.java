package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.runtime.Secret;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Configurations in named modules, one or several in a compilation. */
class ModulesTest {
    @TempDir
    private Path directory;

    @Test
    void everyModuleGetsItsOwnDocumentsAndLoaders() throws IOException {
        write("mail/module-info.java", "module mail { requires dev.seaworthy.runtime; }");
        write("shop/module-info.java", "module shop { requires dev.seaworthy.runtime; }");
        write("mail/config/Mail.java", configuration("config", "Mail"));
        write("shop/config/Shop.java", configuration("config", "Shop"));

        assertEquals("", compile("--module-source-path", directory.toString(), "--module", "mail,shop"));

        assertEquals(
                Set.of(
                        "mail/META-INF/seaworthy/config.Mail/docs/configuration.md",
                        "mail/config/MailLoader.java",
                        "mail/config/MailNotes.java",
                        "shop/META-INF/seaworthy/config.Shop/docs/configuration.md",
                        "shop/config/ShopLoader.java",
                        "shop/config/ShopNotes.java"),
                written());
    }

    @Test
    void aModuleThatIsCompiledAloneIsNoDirectory() throws IOException {
        write("module-info.java", "module shop { requires dev.seaworthy.runtime; }");
        write("config/Shop.java", configuration("config", "Shop"));

        assertEquals("", compile(paths("module-info.java", "config/Shop.java")));

        assertEquals(
                Set.of(
                        "META-INF/seaworthy/config.Shop/docs/configuration.md",
                        "config/ShopLoader.java",
                        "config/ShopNotes.java"),
                written());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requires dev.seaworthy.runtime; exports shop;",
                "requires dev.seaworthy.runtime; exports shop to java.logging;",
                "requires transitive dev.seaworthy.runtime; exports shop;",
                "requires dev.seaworthy.runtime;"
            })
    void aLoaderInAModuleHasNoWarning(String directives) throws IOException {
        write("module-info.java", "module shop { " + directives + " }");
        write("shop/Shop.java", configuration("shop", "Shop"));

        assertEquals("", compile(paths("module-info.java", "shop/Shop.java")));

        boolean isSuppressed =
                Files.readString(output().resolve("shop/ShopLoader.java")).contains("@SuppressWarnings(\"exports\")");
        assertEquals(directives.equals("requires dev.seaworthy.runtime; exports shop;"), isSuppressed);
    }

    @Test
    void aLoaderThatIsNotPublicHandsOutNothing() throws IOException {
        write("module-info.java", "module shop { requires dev.seaworthy.runtime; exports shop; }");
        write("shop/Public.java", "package shop; /** A type. */ public interface Public {}");
        write("shop/Shop.java", configuration("shop", "Shop").replace("public interface", "interface"));

        assertEquals("", compile(paths("module-info.java", "shop/Public.java", "shop/Shop.java")));

        String loader = Files.readString(output().resolve("shop/ShopLoader.java"));
        assertEquals(-1, loader.indexOf("@SuppressWarnings"), loader);
    }

    @Test
    void whatAnotherModuleRequiresTransitivelyIsRead() throws IOException {
        write("base/module-info.java", "module base { requires transitive dev.seaworthy.runtime; }");
        write("shop/module-info.java", "module shop { requires transitive base; exports shop; }");
        write("shop/shop/Shop.java", configuration("shop", "Shop"));

        assertEquals("", compile("--module-source-path", directory.toString(), "--module", "base,shop"));

        String loader = Files.readString(output().resolve("shop/shop/ShopLoader.java"));
        assertEquals(-1, loader.indexOf("@SuppressWarnings"), loader);
    }

    private static String configuration(String packageName, String name) {
        return """
                package %s;
                import dev.seaworthy.*;
                /** A configuration. */
                @EnvConfig @SuppressWarnings("exports") // Of the annotations.
                public interface %s {
                    /** Port to listen on. */
                    @EnvVar(value = "PORT", defaultValue = "8080") int port();
                }
                """.formatted(packageName, name);
    }

    private void write(String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private String[] paths(String... files) {
        return Stream.of(files).map(file -> directory.resolve(file).toString()).toArray(String[]::new);
    }

    private Path output() {
        return directory.resolve("output");
    }

    /** The documents and sources that were written. */
    private Set<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(output())) {
            Set<String> names = new TreeSet<>();
            files.filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".class"))
                    .forEach(file ->
                            names.add(output().relativize(file).toString().replace('\\', '/')));
            return names;
        }
    }

    /** What the compiler says where every lint of it is an error. */
    private String compile(String... sources) {
        List<String> arguments = new ArrayList<>(List.of(
                "-Xlint:all,-options",
                "-Werror",
                "--release",
                "17",
                "-d",
                output().toString(),
                "--module-path",
                CodePlace.of(Secret.class).toString()
                        + File.pathSeparator
                        + CodePlace.of(EnvConfig.class).toString(),
                "-processorpath",
                System.getProperty("java.class.path"),
                "-processor",
                String.join(
                        ",",
                        ConstraintClaims.class.getName(),
                        KnownOptions.class.getName(),
                        SeaworthyProcessor.class.getName()),
                "-Aseaworthy.emit=markdown"));
        arguments.addAll(List.of(sources));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(new String[0]));
        return said.toString();
    }
}
