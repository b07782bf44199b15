package dev.seaworthy.processor.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.processor.CodePlace;
import dev.seaworthy.processor.SeaworthyProcessor;
import dev.seaworthy.runtime.Secret;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Why a text is no path. */
class PathMistakeTest {
    @TempDir
    private Path directory;

    @Test
    void onWindowsTheEncodingIsNotToBlame() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            assertEquals(Optional.empty(), PathMistake.in("gr\u00f6\u00dfe", windows, "US-ASCII"));
            assertEquals(
                    Optional.of(new PathMistake("is not a path", Optional.empty())),
                    PathMistake.in("gr\u00f6\u00dfe*", windows, "US-ASCII"));
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere paths are Unicode whatever the locale")
    void aLocaleThatLacksACharacterIsNamed() throws IOException {
        assertEquals(
                "[SW093] docsDirectory = \"gr??e\" has the character U+00F6, which the encoding of paths here,"
                        + " ANSI_X3.4-1968, does not have.",
                refusal("gr\u00f6\u00dfe", "docs"));
        assertEquals(
                "[SW093] docsDirectory = \"../docs\" leads out of the directory for documents.",
                refusal("../docs", "docs"));
        assertEquals("[SW093] docsDirectory = \"a\\u0000b\" is not a path.", refusal("a\\0b", "docs"));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere paths are Unicode whatever the locale")
    void anOptionThatALocaleDoesNotReadIsExplained() throws IOException {
        Charset own = Charset.forName(System.getProperty("sun.jnu.encoding"));
        assumeTrue(own.equals(StandardCharsets.UTF_8), "this process hands the option over in UTF-8");
        assertEquals(
                "[SW093] -Aseaworthy.docs.dir=" + "?".repeat(2)
                        + " has the character U+FFFD, which the encoding of paths here, ANSI_X3.4-1968, does not have.",
                refusal("docs", "\u00f6"));
    }

    /** The finding of a compiler that runs in the C locale, without its place. */
    private String refusal(String docsDirectory, String option) throws IOException {
        Path source = Files.writeString(directory.resolve("Shop.java"), """
                        import dev.seaworthy.*;
                        /** A configuration. */
                        @EnvConfig(docsDirectory = "%s")
                        public interface Shop {
                            /** Port. */
                            @EnvVar(value = "PORT", defaultValue = "8080") int port();
                        }
                        """.formatted(docsDirectory));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-encoding",
                "UTF-8",
                "-d",
                directory.resolve("classes").toString(),
                "-classpath",
                CodePlace.of(Secret.class).toString()
                        + File.pathSeparator
                        + CodePlace.of(EnvConfig.class).toString(),
                "-processorpath",
                System.getProperty("java.class.path"),
                "-processor",
                SeaworthyProcessor.class.getName()));
        command.add("-Aseaworthy.docs.dir=" + option);
        command.add(source.toString());
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.onExit().join();
        return output.lines()
                .filter(line -> line.contains("[SW"))
                .map(line -> line.substring(line.indexOf("[SW")))
                .findFirst()
                .orElse(output);
    }
}
