package dev.seaworthy.quarkus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The configurations of an application, all judged before one is refused, so that a start names every problem. */
public final class Judgement {
    private final Map<String, Judged<?>> configurations = new LinkedHashMap<>();

    Judgement(List<Judged<?>> judged) {
        for (Judged<?> each : judged) {
            configurations.put(each.type(), each);
        }
    }

    /** These configurations, unless one of them is refused. */
    Judgement orRefuse() {
        List<String> refusals = new ArrayList<>();
        for (Judged<?> each : configurations.values()) {
            each.refusal().ifPresent(refusals::add);
        }
        if (!refusals.isEmpty()) {
            throw new RefusedStart(String.join("\n\n", refusals));
        }
        configurations.values().forEach(Judged::announce);
        return this;
    }

    /** The configuration of a type that is known to be one. */
    Judged<?> of(String type) {
        return Objects.requireNonNull(configurations.get(type));
    }

    /** What is in force, one entry a variable. */
    List<Map<String, String>> effective() {
        List<Map<String, String>> lines = new ArrayList<>();
        for (Judged<?> each : configurations.values()) {
            lines.addAll(each.effective());
        }
        return lines;
    }
}
