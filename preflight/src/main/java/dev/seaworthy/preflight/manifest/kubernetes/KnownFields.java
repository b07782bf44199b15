package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.ShownName;
import dev.seaworthy.runtime.text.Nearest;
import dev.seaworthy.runtime.text.WordList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object has only fields that it can have, and those that it needs: the API of Kubernetes refuses it otherwise, as {@code kubectl
 * apply} asks it to.
 */
final class KnownFields {
    /** What the names of Kustomize's own fields begin with. */
    private static final String PATCH = "$";

    /** The fields that are booleans, of those that decide what a container is started with. */
    private static final Set<String> BOOLEANS = Set.of("optional", "readOnly", "immutable", "enableServiceLinks");

    private final Yaml object;
    private final ObjectFields fields;

    private KnownFields(Yaml object, ObjectFields fields) {
        this.object = object;
        this.fields = fields;
    }

    /**
     * Makes sure of it, for the object and what is in it.
     *
     * @param object the object
     * @param fields its fields
     * @throws NotJudgedException when it is refused, with the line and without what stands there
     */
    static void require(Yaml object, ObjectFields fields) {
        new KnownFields(object, fields).require();
    }

    private void require() {
        object.map().forEach(this::requireKnown);
        object.map().forEach(KnownFields::requireBoolean);
        for (String each : fields.needed()) {
            if (!isThere(each)) {
                throw refused(object, fields.words() + " has no " + each, fields.hint());
            }
        }
        requireOneOf(fields.choice().stream().filter(this::isThere).toList());
        fields.parts().forEach(this::requirePart);
    }

    private boolean isThere(String name) {
        Yaml field = object.get(name);
        return field.isGiven() && !(field.isScalar() && field.scalar().isEmpty());
    }

    private void requirePart(String name, ObjectFields part) {
        Yaml field = object.get(name);
        if (field.isList()) {
            field.items().forEach(each -> require(each, part));
        } else if (field.isGiven()) {
            require(field, part);
        }
    }

    private void requireOneOf(List<String> there) {
        if (there.size() > 1) {
            throw refused(
                    object.get(there.get(1)),
                    fields.words() + " has " + WordList.of("and", there) + ", and can have only one of them",
                    "Remove one.");
        }
        if (there.isEmpty() && fields.isChoiceNeeded()) {
            throw refused(
                    object,
                    fields.words() + " has none of " + WordList.of("and", fields.choice()),
                    "Write one of them.");
        }
    }

    private void requireKnown(String name, Yaml value) {
        List<String> known = fields.names();
        String nearest = nearest(name, known);
        boolean isSlip = nearest != null && (nearest.equalsIgnoreCase(name) || Nearest.oneSlip(nearest, name));
        boolean isRefused = !fields.isOpen() || fields.wrong().contains(name) || isSlip;
        if (known.contains(name) || !isRefused) {
            return;
        }
        String shown = nearest != null || KubernetesFields.has(name) ? name : ShownName.of(name, "a name there");
        Optional<String> place = fields.parts().values().stream()
                .filter(part -> part.names().contains(name))
                .map(part -> "Put it into " + part.words() + ".")
                .findFirst();
        if (name.startsWith(PATCH)) {
            throw refused(value, "this is a part of a patch", "Give what kustomize build or kubectl kustomize prints.");
        }
        String likely = nearest == null ? otherwise() : "Did you mean " + nearest + "?";
        throw refused(value, shown + " is not a field of " + fields.words(), place.orElse(likely));
    }

    /** The field that is meant: a beginning of several is the shortest of them. */
    private static @Nullable String nearest(String name, List<String> known) {
        String nearest = Nearest.to(name, known);
        return nearest != null || name.length() < 2
                ? nearest
                : known.stream()
                        .filter(each -> each.startsWith(name))
                        .min(Comparator.comparing(String::length))
                        .orElse(null);
    }

    private String otherwise() {
        return fields.hint().isEmpty() ? "Its fields are " + WordList.of("and", fields.names()) + "." : fields.hint();
    }

    private static void requireBoolean(String name, Yaml value) {
        if (BOOLEANS.contains(name) && value.isGiven() && !KubernetesText.isBoolean(value)) {
            throw refused(
                    value,
                    name + " is not a boolean",
                    value.isScalar() ? "Write true or false, without quotes." : "Write true or false.");
        }
    }

    private static NotJudgedException refused(Yaml place, String reason, String fix) {
        return NotJudgedException.at(
                place.place(), ("is refused by Kubernetes: " + reason + ". " + fix).stripTrailing());
    }
}
