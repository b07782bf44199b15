package dev.seaworthy.preflight.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.seaworthy.preflight.NotJudgedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A dotenv file that is a pipe, as {@code <(sops -d prod.env)} and {@code /dev/stdin} are. Windows names none. */
@DisabledOnOs(OS.WINDOWS)
class EnvFileOfAPipeTest {
    @TempDir
    private Path folder;

    @Test
    void aPipeIsReadOnceAndHasItsLines() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertEquals(
                0,
                new ProcessBuilder("mkfifo", "-m", "600", pipe.toString())
                        .start()
                        .waitFor());
        CompletableFuture<Void> written =
                CompletableFuture.runAsync(() -> write(pipe, "APP_ENV=production\nPORT=80\nMAIL='\n"));
        Plan plan = new Plan();
        new EnvFile(pipe).addTo(plan);
        written.join();

        assertEquals(
                List.of("APP_ENV", "PORT", "MAIL"), List.copyOf(plan.variables().keySet()));
        assertEquals("80", plan.source().value("PORT"));
        assertEquals(pipe + ":2", plan.source().origin("PORT"));
        assertEquals(List.of(), plan.source().warnings(List.of("APP_ENV", "PORT", "MAIL"), List.of("PORT")));
    }

    @Test
    void aDeviceThatGivesNothingSetsNothing() {
        Plan plan = new Plan();
        new EnvFile(Path.of("/dev/null")).addTo(plan);
        assertEquals(List.of(), List.copyOf(plan.variables().keySet()));
    }

    @Test
    void aDeviceThatNeverEndsIsRefused() {
        NotJudgedException refused =
                assertThrows(NotJudgedException.class, () -> new EnvFile(Path.of("/dev/zero")).addTo(new Plan()));
        assertEquals("/dev/zero is larger than 1 MiB. To fix it: name a smaller file.", refused.getMessage());
    }

    @Test
    void aDirectoryIsNone() {
        NotJudgedException refused =
                assertThrows(NotJudgedException.class, () -> new EnvFile(folder).addTo(new Plan()));
        assertEquals(folder + " is a directory. Name a dotenv file.", refused.getMessage());
    }

    private static void write(Path pipe, String text) {
        try {
            Files.writeString(pipe, text, StandardOpenOption.WRITE);
        } catch (IOException failed) {
            throw new CompletionException(failed);
        }
    }
}
