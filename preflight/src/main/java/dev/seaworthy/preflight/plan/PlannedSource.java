package dev.seaworthy.preflight.plan;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SourceException;
import dev.seaworthy.runtime.load.FilesElsewhere;
import dev.seaworthy.runtime.load.SourceElsewhere;
import dev.seaworthy.runtime.source.StandardSource;
import dev.seaworthy.runtime.text.TextFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a start reads it: {@code NAME_FILE} names a file of the process, which the plan has, or which is on this machine
 * too; any other file is not known here.
 */
final class PlannedSource implements SourceElsewhere {
    private static final String SUFFIX = StandardSource.SUFFIX;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Plan plan;
    private final PlannedCredentials credentials;
    private final Set<String> withoutFiles;

    /** The variables that were asked for: each that is not known has its problem. */
    private final Set<String> asked;
    /** The values that were asked for and are not known. */
    private final Set<PlannedVariable> told;

    PlannedSource(Plan plan) {
        this(plan, new PlannedCredentials(plan), Set.of(StandardSource.WAIVE), new HashSet<>(), new HashSet<>());
    }

    private PlannedSource(
            Plan plan,
            PlannedCredentials credentials,
            Set<String> withoutFiles,
            Set<String> asked,
            Set<PlannedVariable> told) {
        this.plan = plan;
        this.credentials = credentials;
        this.withoutFiles = withoutFiles;
        this.asked = asked;
        this.told = told;
    }

    @Override
    public @Nullable String value(String variable) {
        asked.add(variable);
        String text = known(plan.variables().get(variable));
        String pointer = pointer(variable);
        boolean isSet = text != null && !text.isEmpty();
        if (pointer != null && isSet) {
            throw new SourceException(
                    "conflict",
                    "and " + variable + SUFFIX + " are both set",
                    place(variable) + " and " + place(variable + SUFFIX),
                    "keep one of them");
        }
        if (isSet) {
            return text;
        }
        String content = pointer == null ? text : contentOf(variable, pointer);
        return content == null || content.isEmpty() ? credentialOr(content, variable) : content;
    }

    private @Nullable String credentialOr(@Nullable String content, String variable) {
        PlannedVariable credential = credential(variable);
        String text = credential == null ? null : known(credential);
        return text == null ? content : asRead(text);
    }

    private @Nullable PlannedVariable credential(String variable) {
        return withoutFiles.contains(variable) ? null : credentials.of(variable);
    }

    @Override
    public FilesElsewhere files() {
        return new PlannedFiles(plan);
    }

    @Override
    public List<String> open(String variable) {
        return plan.open(variable);
    }

    /** The path of the file that holds the variable, or null when no file does. */
    private @Nullable String pointer(String variable) {
        if (withoutFiles.contains(variable)) {
            return null;
        }
        PlannedVariable pointer = plan.variables().get(variable + SUFFIX);
        String path = pointer == null ? null : known(pointer);
        return path == null || path.isEmpty() ? null : path;
    }

    private @Nullable String contentOf(String variable, String path) {
        PlannedVariable mounted = plan.file(path);
        if (mounted != null) {
            String content = known(mounted);
            return content == null ? null : asRead(content);
        }
        if (plan.hasFilesBelow(path)) {
            throw new SourceException(
                    "unreadable",
                    "cannot be read: the file that " + variable + SUFFIX + " names is a directory, not a file",
                    place(variable + SUFFIX),
                    "name a file");
        }
        PlannedVariable folder = plan.folder(path);
        if (folder != null) {
            return known(folder);
        }
        if (isHere(path)) {
            return onThisMachine(variable, path).value(variable);
        }
        throw new SourceException(
                Plan.NOT_JUDGED,
                "cannot be judged: " + variable + SUFFIX
                        + " names a file that is neither among the files nor on this machine",
                place(variable + SUFFIX),
                "check it where that file is");
    }

    /** A start drops a byte order mark and one newline at the end. */
    private static String asRead(String content) {
        String text = TextFile.withoutLastNewline(content);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    /** Whether something is at a path on this machine. */
    static boolean isHere(String path) {
        try {
            return Files.exists(Path.of(path));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }

    private static ConfigSource onThisMachine(String variable, String path) {
        return ConfigSources.environment(Map.of(variable + SUFFIX, path));
    }

    private @Nullable String known(@Nullable PlannedVariable planned) {
        if (planned == null || planned.isKnown()) {
            return planned == null ? null : planned.text();
        }
        told.add(planned);
        throw new SourceException(planned.code(), planned.message(), planned.place(), planned.fix());
    }

    /** A variable whose value a Secret of Kubernetes holds is as one in a file: it may be the value of another key. */
    @Override
    public boolean isWholeFile(String variable) {
        PlannedVariable planned = plan.variables().get(variable);
        boolean isSecret = planned != null && planned.isSecret();
        return isSecret || isNamed(variable) || isCredential(variable);
    }

    private boolean isSet(String variable) {
        PlannedVariable planned = plan.variables().get(variable);
        return planned != null && planned.text() != null && !planned.text().isEmpty();
    }

    private boolean isNamed(String variable) {
        return !isSet(variable) && plan.variables().containsKey(variable + SUFFIX) && !withoutFiles.contains(variable);
    }

    private boolean isCredential(String variable) {
        return !isSet(variable) && credential(variable) != null;
    }

    @Override
    public String origin(String variable) {
        if (isNamed(variable)) {
            return place(variable + SUFFIX);
        }
        return isCredential(variable) ? PlannedCredentials.origin(variable) : place(variable);
    }

    private String place(String variable) {
        PlannedVariable planned = plan.variables().get(variable);
        return planned == null ? "not set" : planned.place();
    }

    @Override
    public Collection<String> names() {
        Set<String> names = new HashSet<>(plan.variables().keySet());
        for (String name : plan.variables().keySet()) {
            if (name.endsWith(SUFFIX)) {
                names.add(name.substring(0, name.length() - SUFFIX.length()));
            }
        }
        names.addAll(credentials.names());
        return names;
    }

    @Override
    public ConfigSource withoutSecretFiles(String... variables) {
        Set<String> more = new HashSet<>(withoutFiles);
        more.addAll(List.of(variables));
        return new PlannedSource(plan, credentials, more, asked, told);
    }

    @Override
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(plan.problems(told));
        for (Map.Entry<String, PlannedVariable> entry : plan.variables().entrySet()) {
            PlannedVariable planned = entry.getValue();
            if (planned.isProblem() && !asked.contains(entry.getKey())) {
                problems.add(planned.problem(ShownName.of(entry.getKey(), "A variable")));
            }
        }
        return problems;
    }

    @Override
    public List<Problem> warnings(Collection<String> variables, Collection<String> sensitive) {
        List<Problem> warnings = new ArrayList<>(plan.warnings());
        Set<String> known = new HashSet<>(variables);
        known.addAll(withPointers(variables));
        known.add(StandardSource.CREDENTIALS);
        for (ConfigSource each : plan.sources()) {
            warnings.addAll(each.warnings(known, sensitive));
        }
        return warnings;
    }

    /** Files of secrets are named here as in the environment of a process. */
    private Set<String> withPointers(Collection<String> variables) {
        Set<String> pointers = new HashSet<>();
        for (String name : plan.variables().keySet()) {
            if (name.endsWith(SUFFIX) && variables.contains(name.substring(0, name.length() - SUFFIX.length()))) {
                pointers.add(name);
            }
        }
        return pointers;
    }
}
