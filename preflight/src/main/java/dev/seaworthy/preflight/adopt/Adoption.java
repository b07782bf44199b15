package dev.seaworthy.preflight.adopt;

import com.palantir.javapoet.ClassName;
import dev.seaworthy.Environment;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.source.StandardSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is made of all that was found. */
final class Adoption {
    private static final String APP_ENV = "APP_ENV";

    /** Where Docker mounts secrets. */
    private static final String MOUNTED = "/run/secrets/";

    private final String environmentVariable;
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    /**
     * Makes proposals.
     *
     * @param mentions what files and sources say, in the order in which settings shall stand
     */
    Adoption(List<Mention> mentions) {
        List<Subject> subjects = Subject.of(mentions);
        this.environmentVariable = environmentVariable(subjects);
        List<String> secrets = subjects.stream()
                .filter(Adoption::isSecret)
                .flatMap(subject -> subject.values().stream())
                .toList();
        Proposer proposer = new Proposer(new Copying(secrets));
        for (Subject subject : subjects) {
            String variable = subject.name().variable();
            if (variable.equals(environmentVariable)) {
                continue;
            }
            if (!subject.name().isLegal()) {
                leftOut.add(
                        variable + " is left out: a shell sets only names of letters, digits and _, not starting with a"
                                + " digit. Rename it.");
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
                        other.name().isLegal() && !other.name().variable().equals(environmentVariable))
                .anyMatch(other -> isMounted || TypeProposer.type(other).scalar() == ScalarType.SECRET);
    }

    /** The variable that says which environment a process runs in: the usual one, or one that holds such a word. */
    private static String environmentVariable(List<Subject> subjects) {
        boolean hasUsual =
                subjects.stream().anyMatch(subject -> subject.name().variable().equals(APP_ENV));
        Optional<String> other = subjects.stream()
                .filter(subject -> subject.name().isLegal() && subject.name().endsIn("ENV", "ENVIRONMENT"))
                .filter(Adoption::namesEnvironment)
                .map(subject -> subject.name().variable())
                .findFirst();
        return hasUsual ? APP_ENV : other.orElse(APP_ENV);
    }

    /** Whether its values may be credentials: those of secrets, and of identifiers that belong to secrets. */
    private static boolean isSecret(Subject subject) {
        ScalarType type = TypeProposer.type(subject).scalar();
        return type == ScalarType.SECRET
                || (type == ScalarType.TEXT
                        && subject.name().saysCredential()
                        && !Aspect.isSaid(subject.name(), subject.values()));
    }

    private static boolean namesEnvironment(Subject subject) {
        List<String> words = Arrays.stream(Environment.values())
                .map(Environment::variableValue)
                .toList();
        return !subject.values().isEmpty() && words.containsAll(subject.values());
    }

    String environmentVariable() {
        return environmentVariable;
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
        return new InterfaceWriter(name, environmentVariable).source(new Layout(proposals).parts());
    }
}
