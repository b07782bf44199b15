package dev.seaworthy.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Configurations of any size, whose settings have everything that a document says of a setting. */
final class Interfaces {
    private Interfaces() {}

    /** Writes {@code shop.Many} with so many settings. */
    static void write(Path sources, int settings) throws IOException {
        StringBuilder text = new StringBuilder("""
                package shop;
                import dev.seaworthy.*;
                import java.net.URI;
                /** What a service of many parts reads. */
                @EnvConfig
                public interface Many {
                """);
        for (int i = 1; i <= settings; i++) {
            text.append("""
                    /** Where the part of the number %1$d answers; the others ask it there, and nobody else does. */
                    @ProductionRule(schemes = "https", noLocalhost = true, because = "part %1$d runs on a machine of its own")
                    @EnvVar(value = "PART_%1$d_URL", developmentDefault = "http://localhost:%1$d", example = "https://part%1$d.example.com")
                    URI part%1$d();
                    """.formatted(i));
        }
        Path file = sources.resolve("shop/Many.java");
        Files.createDirectories(sources.resolve("shop"));
        Files.writeString(file, text.append("}\n"));
    }
}
