package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.PlannedVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a volume shows of a ConfigMap or Secret.
 *
 * @param files the files by their paths in the volume
 * @param isWhole whether it shows no other files
 * @param missing those of these files whose keys are not there, so that no container starts
 * @param other what a file is that only something shows which was not given, and which must be there; null where there is none
 */
record Projection(
        Map<String, PlannedVariable> files,
        boolean isWhole,
        List<PlannedVariable> missing,
        @Nullable PlannedVariable other) {
    /** What nobody knows outside the cluster. */
    static final Projection NOT_KNOWN = new Projection(Map.of(), false, List.of(), null);

    /** What is shown of something: all of its keys, or those that are listed. */
    static Projection of(Reference reference, Yaml source) {
        if (reference.contents().isEmpty()) {
            return reference.isOptional()
                    ? NOT_KNOWN
                    : new Projection(Map.of(), false, List.of(), reference.notGiven(reference.place()));
        }
        Contents contents = reference.contents().get();
        if (!source.get("items").isGiven()) {
            return new Projection(contents.files(), contents.isWhole(), List.of(), null);
        }
        Map<String, PlannedVariable> files = new LinkedHashMap<>();
        List<PlannedVariable> missing = new ArrayList<>();
        for (Yaml item : source.get("items").list()) {
            String path = item.get("path").word();
            String key = item.get("key").word();
            Optional<PlannedVariable> file = contents.file(key, item.place());
            file.ifPresent(found -> files.put(path, found));
            if (file.isEmpty()) {
                reference.missing(key, item.place()).ifPresent(refused -> {
                    files.put(path, refused);
                    missing.add(refused);
                });
            }
        }
        return new Projection(files, true, missing, null);
    }
}
