package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.Opening;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.preflight.plan.PlannedVariable;
import dev.seaworthy.preflight.plan.ShownName;
import dev.seaworthy.runtime.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The environment of a container, as the kubelet makes it: first all of {@code envFrom}, then {@code env}, and a later entry
 * wins.
 */
final class ContainerEnvironment {
    /** What the API takes, by default since Kubernetes 1.32: printable characters of ASCII but the sign that ends a name. */
    private static final Pattern TAKEN = Pattern.compile("[ -<>-~]+");

    private static final Pattern NAME = Pattern.compile("[-._a-zA-Z][-._a-zA-Z0-9]*");

    /** What the kubelet adds for each service of the namespace. */
    private static final Pattern SERVICE_LINK = Pattern.compile(
            "[A-Z0-9_]+_(?:SERVICE_HOST|SERVICE_PORT(?:_[A-Z0-9_]+)?|PORT(?:_[0-9]+_[A-Z]+(?:_[A-Z]+)?)?)");

    private final Yaml container;
    private final Yaml pod;
    private final References references;
    private final Map<String, PlannedVariable> serviceLinks;
    private final Plan plan;
    private final Map<String, PlannedVariable> variables = new LinkedHashMap<>();
    private final List<OpenReference> open = new ArrayList<>();

    /** What sets variables that are not known, each of which begins with the prefix. */
    private record OpenReference(Reference reference, String prefix) {}

    /**
     * The environment of a container.
     *
     * @param container the container
     * @param pod the spec of its pod
     * @param references what it refers to
     * @param serviceLinks what the kubelet sets for Services, where the container does not set it itself
     * @param plan where to write
     */
    ContainerEnvironment(
            Yaml container, Yaml pod, References references, Map<String, PlannedVariable> serviceLinks, Plan plan) {
        this.container = container;
        this.pod = pod;
        this.references = references;
        this.serviceLinks = serviceLinks;
        this.plan = plan;
    }

    /** Sets the variables, and says what may set others. */
    void add() {
        for (Yaml each : container.get("envFrom").list()) {
            addAll(each);
        }
        for (Yaml each : container.get("env").list()) {
            String name = each.get("name").word();
            if (TAKEN.matcher(name).matches()) {
                variable(each).ifPresent(variable -> set(name, variable));
            } else {
                refuse(ShownName.of(name, "A variable"), "has a name that Kubernetes refuses", each, "rename it");
            }
        }
        variables.forEach(plan::set);
        serviceLinks.forEach((name, variable) -> {
            if (!variables.containsKey(name)) {
                plan.setByPlatform(name, variable);
            }
        });
        for (String field : List.of("command", "args")) {
            container
                    .get(field)
                    .list()
                    .forEach(each -> Expansion.names(each.scalar()).forEach(plan::insert));
        }
    }

    private void addAll(Yaml source) {
        Reference reference = source.get("secretRef").isGiven()
                ? references.secret(source.get("secretRef"))
                : references.configMap(source.get("configMapRef"));
        String prefix = source.get("prefix").word();
        if (!prefix.isEmpty() && !TAKEN.matcher(prefix).matches()) {
            refuse(reference.shown(), "is read with a prefix that Kubernetes refuses", source, "write another prefix");
            return;
        }
        boolean isPrefixOfName = prefix.isEmpty() || NAME.matcher(prefix).matches();
        reference
                .contents()
                .ifPresent(contents -> contents.variables().forEach((key, variable) -> {
                    if (NAME.matcher(prefix + key).matches()) {
                        set(prefix + key, variable);
                    } else if (DataKey.isTaken(key)) {
                        plan.warn(new Problem(
                                "passed-over",
                                reference.shown(),
                                notAName(ShownName.ofKey(key, ""), isPrefixOfName),
                                isPrefixOfName ? variable.place() : source.place(),
                                isPrefixOfName ? "rename the key" : "write a prefix that begins with a letter or _"));
                    }
                }));
        if (!reference.contents().map(Contents::isWhole).orElse(false)) {
            Opening opening = new Opening(reference.shown(), prefix);
            open.add(new OpenReference(reference, prefix));
            plan.open(opening, reference.open(opening));
        }
    }

    private static String notAName(String shownKey, boolean isPrefixOfName) {
        return (shownKey.isEmpty() ? "has a key that" : "has the key " + shownKey + ", which")
                + (isPrefixOfName ? "" : " with its prefix")
                + " is not the name of a variable, so that older kubelets pass it over";
    }

    private void refuse(String subject, String fact, Yaml entry, String fix) {
        String taken = ": it takes printable characters of ASCII, but no =";
        plan.add(new Problem("refused", subject, fact + taken, entry.place(), fix));
    }

    private void set(String name, PlannedVariable variable) {
        String text = variable.text();
        boolean isCut = text != null && text.indexOf('\0') >= 0;
        PlannedVariable earlier = variables.put(
                name,
                isCut
                        ? PlannedVariable.refused(
                                variable.place(), "holds a NUL character, which no variable can", "remove it")
                        : variable);
        if (earlier != null && earlier.isProblem()) {
            // The kubelet and the API look at each entry, also at one that a later one replaces.
            plan.addUnlessRead(earlier, earlier.problem(ShownName.of(name, "A variable")));
        }
    }

    /** What an entry sets; nothing where it refers to something that may be missing, and is. */
    private Optional<PlannedVariable> variable(Yaml entry) {
        PlannedVariable value = KubernetesText.of(entry.get("value"));
        String text = value.text();
        if (text == null) {
            return Optional.of(value);
        }
        if (!text.isEmpty()) {
            Expansion.names(text).forEach(plan::insert);
            return Optional.of(new Expansion(entry.place(), inserted -> inserted(inserted, entry)).of(text));
        }
        Yaml from = entry.get("valueFrom");
        if (!from.isGiven()) {
            return Optional.of(PlannedVariable.of("", entry.place()));
        }
        if (from.get("configMapKeyRef").isGiven()) {
            Yaml reference = from.get("configMapKeyRef");
            return referred(references.configMap(reference), reference, entry);
        }
        if (from.get("secretKeyRef").isGiven()) {
            Yaml reference = from.get("secretKeyRef");
            return referred(references.secret(reference), reference, entry);
        }
        return Optional.of(onlyInTheCluster(entry));
    }

    private static PlannedVariable onlyInTheCluster(Yaml entry) {
        return PlannedVariable.notGiven(entry.place(), "only the cluster knows it", "check it in the cluster");
    }

    private Optional<PlannedVariable> referred(Reference reference, Yaml selector, Yaml entry) {
        String key = selector.get("key").word();
        if (reference.contents().isEmpty()) {
            return Optional.of(reference.notGiven(entry.place()));
        }
        return reference.contents().get().variable(key, entry.place()).or(() -> reference.missing(key, entry.place()));
    }

    /** What a reference in a value inserts; one that nothing sets stays as it is written. */
    private PlannedVariable inserted(String name, Yaml entry) {
        PlannedVariable variable = variables.get(name);
        if (variable != null) {
            return variable;
        }
        List<Reference> mayHaveIt = open.stream()
                .filter(each -> name.startsWith(each.prefix()))
                .map(OpenReference::reference)
                .toList();
        if (!mayHaveIt.isEmpty()) {
            return PlannedVariable.notGiven(
                    entry.place(),
                    mayHaveIt.stream().map(Reference::shown).collect(Collectors.joining(" or ")) + " may set it",
                    mayHaveIt.get(0).absence().fix());
        }
        boolean hasLinks = name.startsWith("KUBERNETES_") || !KubernetesText.isFalse(pod.get("enableServiceLinks"));
        return hasLinks && SERVICE_LINK.matcher(name).matches()
                ? onlyInTheCluster(entry)
                : PlannedVariable.of("$(" + name + ")", entry.place());
    }
}
