package dev.seaworthy.preflight.manifest;

import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.preflight.plan.PlannedProcess;
import dev.seaworthy.preflight.plan.ShownName;
import dev.seaworthy.runtime.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The processes that manifests describe, of which one is meant. */
final class Processes {
    /** More than that are counted and not listed. */
    private static final int MAX_LISTED = 20;

    private final List<PlannedProcess> processes;
    private final String hint;

    /**
     * The processes of all files.
     *
     * @param processes the processes
     * @param hint where others may be, as the last sentence of a message; or nothing
     */
    Processes(List<PlannedProcess> processes, String hint) {
        this.processes = processes;
        this.hint = hint;
    }

    /** The one that needs no name. */
    PlannedProcess only() {
        if (processes.isEmpty()) {
            throw new NotJudgedException("The files describe no workload of Kubernetes and no service of Compose. "
                    + "Give the file that describes the process too." + hint);
        }
        List<PlannedProcess> usual = usual(processes);
        return single(usual)
                .orElseThrow(() -> new NotJudgedException("The files describe " + usual.size() + " processes: "
                        + list(usual) + ". Say which one is meant: --service NAME."));
    }

    /** The one that a name means. */
    PlannedProcess named(String name) {
        List<PlannedProcess> named = new ArrayList<>();
        for (PlannedProcess each : processes) {
            if (each.names().contains(name)) {
                named.add(each);
            }
        }
        List<PlannedProcess> exactly = named.stream()
                .filter(each -> each.nameWithNamespace().equals(name))
                .toList();
        if (exactly.size() == 1) {
            return exactly.get(0);
        }
        if (named.isEmpty()) {
            throw new NotJudgedException(notThere(name));
        }
        return single(usual(named))
                .orElseThrow(() -> new NotJudgedException("Several processes are called " + name + ": " + list(named)
                        + ". Give the whole name of one, or fewer files."));
    }

    private String notThere(String name) {
        if (processes.isEmpty()) {
            return "The files describe no workload of Kubernetes and no service of Compose, so that " + name
                    + " is not among them. Give the file that describes it too." + hint;
        }
        List<String> names = new ArrayList<>();
        processes.forEach(each -> names.addAll(each.names()));
        String likely = Optional.ofNullable(Nearest.to(name, names))
                .map(ShownName::ofObject)
                .map(nearest -> " Did you mean " + nearest + "?")
                .orElse("");
        return "There is no service " + name + " in the files." + likely + " They describe " + list(processes) + "."
                + hint;
    }

    /** Those that start without being asked for; all where none does. */
    private static List<PlannedProcess> usual(List<PlannedProcess> candidates) {
        List<PlannedProcess> usual =
                candidates.stream().filter(PlannedProcess::isUsual).toList();
        return usual.isEmpty() ? candidates : usual;
    }

    private static Optional<PlannedProcess> single(List<PlannedProcess> candidates) {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private String shown(PlannedProcess process) {
        boolean isOnly = processes.stream()
                        .filter(each -> each.fullName().equals(process.fullName()))
                        .count()
                == 1;
        return ShownName.ofObject(isOnly ? process.fullName() : process.nameWithNamespace());
    }

    private String list(List<PlannedProcess> listed) {
        StringBuilder list = new StringBuilder();
        for (PlannedProcess each : listed.subList(0, Math.min(listed.size(), MAX_LISTED))) {
            list.append(list.length() == 0 ? "" : ", ")
                    .append(shown(each))
                    .append(" (")
                    .append(each.place())
                    .append(')');
        }
        return list + (listed.size() > MAX_LISTED ? " and " + (listed.size() - MAX_LISTED) + " more" : "");
    }
}
