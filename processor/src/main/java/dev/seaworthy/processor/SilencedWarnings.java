package dev.seaworthy.processor;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.SourceRef;
import dev.seaworthy.processor.output.DocsLaws;
import dev.seaworthy.processor.read.SourceFacts;
import dev.seaworthy.runtime.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import org.jspecify.annotations.Nullable;

/** The warnings that the user does not want: by an option, or by {@code @SuppressWarnings} on their place or around it. */
final class SilencedWarnings {
    static final String OPTION = "seaworthy.warnings";
    private static final String NONE = "none";
    private static final String TOKEN = "seaworthy";

    private final List<String> written;
    private final SourceFacts facts;

    SilencedWarnings(Map<String, String> options, SourceFacts facts) {
        List<String> all = new ArrayList<>();
        for (String each : Objects.toString(options.get(OPTION), "").split(",", -1)) {
            if (!each.isBlank()) {
                all.add(each.strip());
            }
        }
        this.written = List.copyOf(all);
        this.facts = facts;
    }

    /** Whether the option silences a warning everywhere. */
    boolean has(Law law) {
        return written.contains(NONE) || written.contains(law.code());
    }

    /** Whether a warning is silenced at a place: a method or a type. */
    boolean has(Law law, Element place) {
        for (Element each = place;
                each != null && !(each instanceof PackageElement);
                each = each.getEnclosingElement()) {
            List<String> suppressed = facts.suppressed(each);
            if (suppressed.contains(TOKEN) || suppressed.contains(TOKEN + ":" + law.code())) {
                return true;
            }
        }
        return false;
    }

    /** What the option names and is not a code. */
    List<Diagnostic> unknown(SourceRef place) {
        List<String> codes = Laws.all().stream().map(Law::code).toList();
        return written.stream()
                .filter(each -> !each.equals(NONE) && !codes.contains(each))
                .map(each -> unknown(each, Nearest.toValue(each, codes), place))
                .toList();
    }

    private static Diagnostic unknown(String written, @Nullable String nearest, SourceRef place) {
        return DocsLaws.OPTION.at(
                place,
                "-A" + OPTION + " names " + written + ", and there is no such code.",
                nearest == null
                        ? "Write codes such as SW011, separated by commas, or none for no warning at all."
                        : "Write " + nearest + ".");
    }
}
