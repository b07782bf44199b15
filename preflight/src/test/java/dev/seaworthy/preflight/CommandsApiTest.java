package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands, their options, words and exit codes, written down in {@code api/}, so that each change of them is seen in review. */
class CommandsApiTest {
    private static final Path WRITTEN = Path.of("../api/commands.txt");

    @Test
    void commands(@TempDir Path classes) throws IOException, ReflectiveOperationException {
        CompiledCommands loader = CompiledCommands.of(
                Path.of("src/test/resources/shop/ShopConfig.java"), "shop.ShopConfigLoader", classes);
        StringBuilder now = new StringBuilder();
        add("loader", LoaderCommands.program(loader.evaluator()), now);
        add("seaworthy-preflight", Main.program(), now);
        if (Boolean.getBoolean("golden.update")) {
            assertNull(System.getenv("CI"), "CI compares, and writes nothing");
            Files.writeString(WRITTEN, now.toString());
        }
        assertEquals(Files.exists(WRITTEN) ? Files.readString(WRITTEN) : "", now.toString());
    }

    private static void add(String path, CommandLine command, StringBuilder text) {
        CommandSpec spec = command.getCommandSpec();
        text.append(path).append('\n');
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            text.append("    ").append(parameter.paramLabel()).append('\n');
        }
        Map<String, OptionSpec> options = new TreeMap<>();
        spec.options().forEach(option -> options.put(option.longestName(), option));
        options.values()
                .forEach(option -> text.append("    ").append(written(option)).append('\n'));
        spec.usageMessage()
                .exitCodeList()
                .forEach((code, meaning) -> text.append("    exit code ")
                        .append(code.strip())
                        .append(": ")
                        .append(meaning)
                        .append('\n'));
        new TreeMap<>(command.getSubcommands()).forEach((name, each) -> add(path + " " + name, each, text));
    }

    private static String written(OptionSpec option) {
        String names = String.join(", ", new TreeSet<>(List.of(option.names())));
        String takes = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        Iterable<String> words = option.completionCandidates();
        return names + takes + (words == null ? "" : " (" + String.join(", ", words) + ")");
    }
}
