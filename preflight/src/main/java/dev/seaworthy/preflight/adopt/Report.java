package dev.seaworthy.preflight.adopt;

import com.palantir.javapoet.TypeName;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says what was decided for each variable, and what a person should look at. It shows no value. */
final class Report {
    private final PrintWriter out;

    Report(PrintWriter out) {
        this.out = out;
    }

    void print(Path written, EnvironmentVariable environment, List<Proposal> proposals, List<String> leftOut) {
        int count = proposals.size();
        out.println(CommittedDocument.shown(written) + " has " + count + (count == 1 ? " setting." : " settings.")
                + " Read it, and set " + environment.name() + " to "
                + environment.values().either() + " wherever the application runs.");
        environment
                .unknown()
                .ifPresent(
                        place -> out.println(
                                environment.name() + " names no environment in " + place
                                        + ". Change it there, or add that name to developmentNames, stagingNames or productionNames of @EnvConfig."));
        int width = proposals.stream()
                .mapToInt(each -> each.name().variable().length())
                .max()
                .orElse(0);
        for (Proposal each : proposals) {
            String variable = each.name().variable();
            String look = each.notes().isEmpty() ? "" : ". Look: " + String.join("; ", each.notes());
            out.println("  " + variable + " ".repeat(width - variable.length() + 2) + decision(each) + look + ".");
        }
        leftOut.forEach(out::println);
        out.flush();
    }

    private static String decision(Proposal proposal) {
        List<String> parts = new ArrayList<>();
        parts.add(type(proposal));
        Proposal.Texts texts = proposal.texts();
        texts.everywhere().ifPresent(text -> parts.add("with a default"));
        texts.development().ifPresent(text -> parts.add("with a default in development"));
        texts.example().ifPresent(text -> parts.add("with an example"));
        proposal.rule()
                .ifPresent(rule -> parts.add(
                        "with the rule " + String.join(", ", rule.attributes().keySet())));
        return String.join(", ", parts);
    }

    private static String type(Proposal proposal) {
        ProposedType type = proposal.type();
        if (!type.isEnum() && !type.isList()) {
            TypeName scalar = type.scalar().type();
            return simple(proposal.isOptional() ? SettingTypes.optional(scalar) : scalar);
        }
        return proposal.isOptional() ? "Optional<" + name(type) + ">" : name(type);
    }

    /** A type as a line has it. */
    static String name(ProposedType type) {
        TypeName scalar = type.scalar().type();
        String each = type.isEnum() ? "enum" : simple(type.isList() ? scalar.box() : scalar);
        return type.isList() ? "List<" + each + ">" : each;
    }

    private static String simple(TypeName type) {
        return type.toString().replaceAll("[a-z]+\\.", "");
    }
}
