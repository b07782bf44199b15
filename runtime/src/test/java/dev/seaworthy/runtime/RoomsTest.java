package dev.seaworthy.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users and loaders see of the runtime. */
class RoomsTest {
    private static final String ROOT = "dev.seaworthy.runtime";

    @Test
    void usersAndLoadersHaveTheirPackages() throws IOException, URISyntaxException {
        Set<String> exported = new TreeSet<>();
        try (InputStream file = Files.newInputStream(classes().resolve("module-info.class"))) {
            ModuleDescriptor.read(file).exports().forEach(each -> exported.add(each.source()));
        }
        assertEquals(
                Set.of(
                        ROOT,
                        ROOT + ".load",
                        ROOT + ".load.command",
                        ROOT + ".load.convert",
                        ROOT + ".load.document",
                        ROOT + ".load.rule",
                        ROOT + ".load.secret",
                        ROOT + ".load.service"),
                exported);
    }

    @Test
    void usersSeeTheirTypesAndNoOther() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(classes().resolve(ROOT.replace('.', '/')))) {
            Set<String> seen = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(RoomsTest::isPublic)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(
                    List.of(
                            "Cidr",
                            "ConfigException",
                            "ConfigGroup",
                            "ConfigLoader",
                            "ConfigParts",
                            "ConfigReport",
                            "ConfigSource",
                            "ConfigSources",
                            "ConfigValue",
                            "Converter",
                            "DataSize",
                            "Dotenv",
                            "DotenvException",
                            "EnvironmentNames",
                            "ForwardingSource",
                            "MalformedException",
                            "Masking",
                            "Nullable",
                            "Problem",
                            "Secret",
                            "SensitiveValue",
                            "SourceException",
                            "Waiver"),
                    List.copyOf(seen));
        }
    }

    private static boolean isPublic(String name) {
        try {
            return Modifier.isPublic(Class.forName(ROOT + "." + name).getModifiers());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Path classes() throws URISyntaxException {
        return Path.of(
                Secret.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
