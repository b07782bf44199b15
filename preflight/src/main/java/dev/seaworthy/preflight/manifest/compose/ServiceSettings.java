package dev.seaworthy.preflight.manifest.compose;

import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.manifest.yaml.YamlFile;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What several files say of one service, the strongest last. */
final class ServiceSettings {
    private static final int DEEPEST = 20;

    /** A tag of Compose's own: what earlier files say does not count, nor does this. */
    private static final String RESET = "!reset";

    private final ShellVariables shell;
    private final Map<String, EnvironmentEntry> environment = new LinkedHashMap<>();
    private final List<EnvironmentEntry> withoutName = new ArrayList<>();
    private final Map<Path, EnvFileEntry> envFiles = new LinkedHashMap<>();
    private final Map<String, FileGrant> secrets = new LinkedHashMap<>();
    private final Map<String, FileGrant> configs = new LinkedHashMap<>();
    private boolean hasVolumes;
    private boolean isOfProfile;

    /**
     * Those of one service.
     *
     * @param shell what references insert that decide a variable's name
     */
    ServiceSettings(ShellVariables shell) {
        this.shell = shell;
    }

    /** The variables: first those whose names are not known. */
    List<EnvironmentEntry> environment() {
        List<EnvironmentEntry> all = new ArrayList<>(withoutName);
        all.addAll(environment.values());
        return all;
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
            throw NotJudgedException.at(service.place(), "cannot be read: it extends itself.");
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
            throw NotJudgedException.at(place.place(), "cannot be read: it extends a service that is not there.");
        }
        add(services, name, directory, depth + 1);
    }

    private void addOwn(Yaml service, Path directory) {
        if (replaces(service.get("environment"))) {
            environment.clear();
            withoutName.clear();
        }
        Yaml field = unlessReset(service.get("environment"));
        if (field.isList()) {
            field.list().forEach(item -> add(EnvironmentEntry.of(item, shell)));
        } else {
            field.map().forEach((name, value) -> add(EnvironmentEntry.of(name, value)));
        }
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

    private void add(EnvironmentEntry entry) {
        if (entry.unknown() != null) {
            withoutName.add(entry);
        } else if (entry.isNothing()) {
            return;
        } else if (entry.value().tag().equals(RESET)) {
            environment.remove(entry.name());
        } else {
            environment.put(entry.name(), entry);
        }
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
}
