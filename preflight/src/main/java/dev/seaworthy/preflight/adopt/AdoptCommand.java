package dev.seaworthy.preflight.adopt;

import com.palantir.javapoet.ClassName;
import dev.seaworthy.preflight.ExitCode;
import dev.seaworthy.preflight.NotJudgedException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the interface of a configuration from what an application has today. */
@Command(
        name = "adopt",
        mixinStandardHelpOptions = true,
        description = {
            "Writes an annotated interface from dotenv files and from the variables that sources read.",
            "It overwrites no file, and copies no credential. What it prints is what to look at."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:written",
            " 2:the command line cannot be understood",
            "78:something cannot be read, or the file is there already"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  adopt .env.example --package com.acme.shop --name ShopConfig",
            "  adopt .env.example .env.production.example --package com.acme.shop --name ShopConfig --sources src/main/java"
        })
public final class AdoptCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Dotenv files, the one with the examples first.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--package", paramLabel = "PACKAGE", required = true, description = "The package of the interface.")
    private String packageName = "";

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "The name of the interface.")
    private String name = "";

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description = "A folder of Java sources; the variables that they read are settings too.")
    private List<Path> sources = new ArrayList<>();

    @Option(
            names = "--encoding",
            paramLabel = "ENCODING",
            defaultValue = "UTF-8",
            description = "The encoding of the sources. Default: ${DEFAULT-VALUE}.")
    private Charset encoding = StandardCharsets.UTF_8;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "src/main/java",
            description = "The folder that the package's folders are below. Default: ${DEFAULT-VALUE}.")
    private Path output = Path.of("src/main/java");

    @Spec
    @SuppressWarnings("NullAway.Init") // Picocli sets it before it calls.
    private CommandSpec spec;

    /** The command. */
    public AdoptCommand() {}

    @Override
    public Integer call() {
        requireNames();
        List<Mention> mentions = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            mentions.addAll(new ExampleFile(files.get(i), i, values).mentions());
        }
        SourceFolders folders = new SourceFolders(sources, encoding);
        mentions.addAll(folders.mentions());
        Adoption adoption = new Adoption(mentions);
        List<String> leftOut = new ArrayList<>(adoption.leftOut());
        leftOut.addAll(folders.leftOut());
        if (adoption.proposals().isEmpty()) {
            throw noVariable(leftOut);
        }
        ClassName type = ClassName.get(packageName, name);
        Path written = new NewFile(output, type).write(adoption.source(type));
        new Report(spec.commandLine().getOut()).print(written, adoption.environment(), adoption.proposals(), leftOut);
        return ExitCode.SAFE;
    }

    private static NotJudgedException noVariable(List<String> leftOut) {
        List<String> lines =
                new ArrayList<>(List.of("No variable is found. Name a dotenv file that has some, or the folder of"
                        + " sources that read some with --sources."));
        lines.addAll(leftOut);
        return new NotJudgedException(String.join("\n", lines));
    }

    private void requireNames() {
        if (files.isEmpty() && sources.isEmpty()) {
            throw refused("Name a dotenv file, or a folder of sources with --sources");
        }
        if (!SourceVersion.isName(packageName)) {
            throw refused("--package must be the name of a Java package, such as com.acme.shop");
        }
        if (!JavaNames.canBeType(name)) {
            throw refused("--name must be the name of a Java interface, such as ShopConfig");
        }
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
