package dev.seaworthy.preflight.manifest.compose;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;

/**
 * A secret or config that a service may read.
 *
 * @param source its name among the secrets or configs of the project
 * @param target where the service finds it, as the Compose file has it; nothing where that is not said
 * @param place where it is granted
 */
record FileGrant(String source, String target, String place) {
    /** The grants of {@code secrets} or {@code configs}: names, or mappings. */
    static List<FileGrant> of(Yaml field) {
        List<FileGrant> grants = new ArrayList<>();
        for (Yaml each : field.list()) {
            grants.add(
                    each.isMap()
                            ? new FileGrant(
                                    each.get("source").word(),
                                    each.get("target").word(),
                                    each.place())
                            : new FileGrant(each.word(), "", each.place()));
        }
        return grants;
    }

    /** The path of the file, in a directory unless the target says where. */
    String path(String directory) {
        String name = target.isEmpty() ? source : target;
        return name.startsWith("/") ? name : directory + name;
    }
}
