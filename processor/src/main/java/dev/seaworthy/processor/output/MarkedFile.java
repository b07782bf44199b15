package dev.seaworthy.processor.output;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.emit.Blocks;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A Markdown file of the user's, in which what stands between markers is filled in. The rest of it is never touched. */
final class MarkedFile {
    private final Path path;
    private final Blocks blocks;
    private final ConfigModel config;

    MarkedFile(Path path, Blocks blocks, ConfigModel config) {
        this.path = path;
        this.blocks = blocks;
        this.config = config;
    }

    /**
     * The file as it is and as it should be; nothing where that cannot be told, which is reported.
     *
     * @param page where the page of the configuration is, if there is one
     * @param found takes what is wrong
     */
    Optional<CommittedDocument> read(Optional<Path> page, Consumer<Diagnostic> found) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            Optional<String> filled = filled(text, page.map(this::address), found);
            return filled.isPresent() ? Optional.of(CommittedDocument.read(path, filled.get())) : Optional.empty();
        } catch (CharacterCodingException notText) {
            found.accept(at("", "is not a text in UTF-8.", "Save it as UTF-8."));
        } catch (IOException failed) {
            String why = Files.exists(path) ? "cannot be read." : "is not there.";
            found.accept(
                    at("", why, "Create it with markers in it, or name another file in -A" + DocsOptions.INTO + "."));
        }
        return Optional.empty();
    }

    private Optional<String> filled(String text, Optional<String> page, Consumer<Diagnostic> found) {
        List<String> lines = Arrays.asList(text.split("(?<=\n)", -1));
        Markers markers = new Markers(lines, blocks.words());
        for (Markers.Problem problem : markers.problems()) {
            found.accept(at(problem.line(), "The marker " + problem.fact(), problem.fix()));
        }
        if (!markers.problems().isEmpty()) {
            return Optional.empty();
        }
        if (markers.blocks().isEmpty()) {
            found.accept(at(
                    "",
                    "has no marker.",
                    "Write <!-- seaworthy:" + blocks.words().get(0) + " --> and <!-- /seaworthy:"
                            + blocks.words().get(0) + " --> on lines of their own."));
            return Optional.empty();
        }
        return filled(lines, markers.blocks(), page, found);
    }

    private Optional<String> filled(
            List<String> lines, List<MarkedBlock> marked, Optional<String> page, Consumer<Diagnostic> found) {
        StringBuilder filled = new StringBuilder();
        int done = 0;
        boolean isDoubtful = false;
        for (MarkedBlock block : marked) {
            if (!block.isFor(config)) {
                continue;
            }
            Optional<String> other = block.filledFrom(lines).filter(name -> !name.equals(config.qualifiedName()));
            if (other.isPresent() && block.configuration().isEmpty()) {
                found.accept(shared(block, other.get()));
                isDoubtful = true;
            }
            String start = lines.get(block.start());
            filled.append(String.join("", lines.subList(done, block.start() + 1)));
            filled.append(MarkedBlock.filling(
                    config, blocks.text(config, block.word(), page), start.endsWith("\r\n") ? "\r\n" : "\n"));
            done = block.end();
        }
        filled.append(String.join("", lines.subList(done, lines.size())));
        return isDoubtful ? Optional.empty() : Optional.of(filled.toString());
    }

    private Diagnostic shared(MarkedBlock block, String other) {
        return at(
                block.start(),
                "The marker names no configuration. It was filled from " + other + ", and would be filled from "
                        + config.qualifiedName() + ".",
                "Write <!-- seaworthy:" + block.word() + " " + config.qualifiedName() + " -->, or the other one. If "
                        + other + " was renamed or moved, empty the lines between the markers.");
    }

    /** The address of the page from the directory of the file. */
    private String address(Path page) {
        Path directory = path.toAbsolutePath().normalize().resolveSibling("");
        StringBuilder address = new StringBuilder();
        for (Path part : directory.relativize(page.toAbsolutePath().normalize())) {
            address.append(address.isEmpty() ? "" : "/").append(encoded(part.toString()));
        }
        return address.toString();
    }

    /** A name as the address of a link may have it. */
    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xff);
            boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            encoded.append(isPlain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return encoded.toString();
    }

    private Diagnostic at(int line, String fact, String fix) {
        return at(":" + (line + 1) + ":", fact, fix);
    }

    private Diagnostic at(String line, String fact, String fix) {
        return DocsLaws.MARKERS.at(
                config.source().annotation(ConfigModel.ANNOTATION),
                CommittedDocument.shown(path) + line + " " + fact,
                fix);
    }
}
