package dev.seaworthy.preflight.manifest.compose;

import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.manifest.yaml.YamlFile;
import dev.seaworthy.preflight.manifest.yaml.YamlKind;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What several files say of one service, the strongest last. */
final class ServiceSettings {
    private static final int DEEPEST = 20;

    /** A tag of Compose's own: what earlier files say does not count, nor does this. */
    private static final String RESET = "!reset";

    private final Map<String, Yaml> environment = new LinkedHashMap<>();
    private final Map<Path, EnvFileEntry> envFiles = new LinkedHashMap<>();
    private final Map<String, FileGrant> secrets = new LinkedHashMap<>();
    private final Map<String, FileGrant> configs = new LinkedHashMap<>();
    private boolean hasVolumes;
    private boolean isOfProfile;

    /** The variables, as the files have them: nothing for one that the shell sets. */
    Map<String, Yaml> environment() {
        return environment;
    }

    /** The files that set variables: one that is named again keeps its first place. */
    List<EnvFileEntry> envFiles() {
        return List.copyOf(envFiles.values());
    }

    List<FileGrant> secrets() {
        return List.copyOf(secrets.values());
    }

    List<FileGrant> configs() {
        return List.copyOf(configs.values());
    }

    /** Whether files of other kinds can be anywhere. */
    boolean hasVolumes() {
        return hasVolumes;
    }

    /** Whether it is started only with a profile. */
    boolean isOfProfile() {
        return isOfProfile;
    }

    /**
     * Adds what a file says of the service.
     *
     * @param services all services of that file
     * @param name the service's name in them
     * @param directory what relative paths of that file start at
     */
    void add(Yaml services, String name, Path directory) {
        add(services, name, directory, 0);
        isOfProfile |= services.get(name).get("profiles").isGiven();
    }

    private void add(Yaml services, String name, Path directory, int depth) {
        Yaml service = services.get(name);
        Yaml base = service.get("extends");
        if (depth > DEEPEST) {
            throw new NotJudgedException(service.place() + " cannot be read: it extends itself.");
        }
        if (base.isMap() && base.get("file").isGiven()) {
            Path file = ComposePath.of(directory, base.get("file").word(), base.place())
                    .normalize();
            Path parent = file.getParent();
            for (Yaml document : new YamlFile(file, CommittedDocument.shown(file)).documents()) {
                extend(
                        base,
                        document.get("services"),
                        base.get("service").word(),
                        parent == null ? directory : parent,
                        depth);
            }
        } else if (base.isGiven()) {
            extend(base, services, base.isMap() ? base.get("service").word() : base.word(), directory, depth);
        }
        addOwn(service, directory);
    }

    private void extend(Yaml place, Yaml services, String name, Path directory, int depth) {
        if (!services.get(name).isGiven()) {
            throw new NotJudgedException(place.place() + " cannot be read: it extends a service that is not there.");
        }
        add(services, name, directory, depth + 1);
    }

    private void addOwn(Yaml service, Path directory) {
        if (replaces(service.get("environment"))) {
            environment.clear();
        }
        variables(unlessReset(service.get("environment"))).forEach((name, value) -> {
            if (value.tag().equals(RESET)) {
                environment.remove(name);
            } else {
                environment.put(name, value);
            }
        });
        if (replaces(service.get("env_file"))) {
            envFiles.clear();
        }
        for (EnvFileEntry each : EnvFileEntry.of(unlessReset(service.get("env_file")), directory)) {
            envFiles.put(each.written(), each);
        }
        addGrants(secrets, service.get("secrets"));
        addGrants(configs, service.get("configs"));
        hasVolumes |= service.get("volumes").isGiven();
    }

    private static void addGrants(Map<String, FileGrant> grants, Yaml field) {
        if (replaces(field)) {
            grants.clear();
        }
        for (FileGrant each : FileGrant.of(unlessReset(field))) {
            grants.put(each.path(""), each);
        }
    }

    /** Whether what earlier files say does not count. */
    private static boolean replaces(Yaml field) {
        return field.tag().equals(RESET) || field.tag().equals("!override");
    }

    private static Yaml unlessReset(Yaml field) {
        return field.tag().equals(RESET) ? field.nothing() : field;
    }

    /** The variables of {@code environment}: a mapping, or a list of {@code NAME=text}. */
    private static Map<String, Yaml> variables(Yaml field) {
        if (!field.isList()) {
            return field.map();
        }
        Map<String, Yaml> variables = new LinkedHashMap<>();
        for (Yaml item : field.list()) {
            String assignment = item.word();
            int end = assignment.indexOf('=');
            variables.put(
                    end < 0 ? assignment : assignment.substring(0, end),
                    end < 0
                            ? item.nothing()
                            : Yaml.scalar(YamlKind.TEXT, item.file(), item.line(), assignment.substring(end + 1), ""));
        }
        return variables;
    }
}
