package dev.seaworthy.preflight.adopt;

import com.palantir.javapoet.ClassName;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.source.StandardSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is made of all that was found. */
final class Adoption {
    /** Where Docker mounts secrets. */
    private static final String MOUNTED = "/run/secrets/";

    private final EnvironmentVariable environment;
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    /**
     * Makes proposals.
     *
     * @param mentions what files and sources say, in the order in which settings shall stand
     */
    Adoption(List<Mention> mentions) {
        List<Subject> subjects = Subject.of(mentions);
        this.environment = EnvironmentVariable.of(subjects);
        List<String> secrets = subjects.stream()
                .filter(Adoption::isSecret)
                .flatMap(subject -> subject.values().stream())
                .toList();
        Proposer proposer = new Proposer(new Copying(secrets));
        for (Subject subject : subjects) {
            String variable = subject.name().variable();
            if (variable.equals(environment.name())) {
                continue;
            }
            if (!subject.name().isLegal()) {
                leftOut.add(
                        variable + " is left out: a shell sets only names of letters, digits and _, not starting with a"
                                + " digit. Rename it.");
            } else if (variable.equals("_")) {
                leftOut.add("_ is left out: a shell sets it itself. Rename it.");
            } else if (variable.equals(Loading.WAIVE)) {
                leftOut.add(variable + " is left out: operators waive rules with it.");
            } else if (isFileOfAnother(subject, subjects)) {
                String other = variable.substring(0, variable.length() - StandardSource.SUFFIX.length());
                leftOut.add(variable + " is left out: a start reads " + other + " from the file that it names.");
            } else {
                proposals.add(proposer.proposal(subject));
            }
        }
    }

    /** Whether a start reads the value of another setting from the file that the variable names, as that of a secret is read. */
    private boolean isFileOfAnother(Subject subject, List<Subject> subjects) {
        Set<String> values = subject.values();
        boolean isMounted = !values.isEmpty() && values.stream().allMatch(value -> value.startsWith(MOUNTED));
        return subjects.stream()
                .filter(other -> (other.name().variable() + StandardSource.SUFFIX)
                        .equals(subject.name().variable()))
                .filter(other ->
                        other.name().isLegal() && !other.name().variable().equals(environment.name()))
                .anyMatch(other -> isMounted || TypeProposer.type(other).scalar() == ScalarType.SECRET);
    }

    /** Whether its values may be credentials: those of secrets, and of identifiers that belong to secrets. */
    private static boolean isSecret(Subject subject) {
        ScalarType type = TypeProposer.type(subject).scalar();
        return type == ScalarType.SECRET
                || (type == ScalarType.TEXT
                        && subject.name().saysCredential()
                        && !Aspect.isSaid(subject.name(), subject.values()));
    }

    EnvironmentVariable environment() {
        return environment;
    }

    List<Proposal> proposals() {
        return proposals;
    }

    /** What is not among the settings, each a line that says why. */
    List<String> leftOut() {
        return leftOut;
    }

    /** The source of the interface. */
    String source(ClassName name) {
        return new InterfaceWriter(name, environment).source(new Layout(proposals).parts());
    }
}
