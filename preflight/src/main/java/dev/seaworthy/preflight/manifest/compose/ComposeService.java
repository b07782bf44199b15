package dev.seaworthy.preflight.manifest.compose;

import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.preflight.plan.PlannedProcess;
import dev.seaworthy.preflight.plan.PlannedVariable;
import dev.seaworthy.preflight.plan.ShownName;
import dev.seaworthy.runtime.Problem;
import java.util.List;

/** A service of a Compose project. */
public final class ComposeService implements PlannedProcess {
    private static final String SECRETS = "/run/secrets/";

    private final String name;
    private final ComposeProject project;
    private final ServiceSettings settings;

    ComposeService(String name, ComposeProject project) {
        this.name = name;
        this.project = project;
        this.settings = project.settings(name);
    }

    @Override
    public List<String> names() {
        return List.of(name);
    }

    @Override
    public String fullName() {
        return name;
    }

    @Override
    public String nameWithNamespace() {
        return name;
    }

    @Override
    public String place() {
        return project.place(name);
    }

    @Override
    public boolean isUsual() {
        return !settings.isOfProfile();
    }

    @Override
    public void addTo(Plan plan) {
        settings.envFiles().forEach(file -> file.addTo(plan, project.shell()));
        settings.environment().forEach(entry -> set(plan, entry));
        addFiles(plan);
        project.addRefused(plan, this);
    }

    /** Adds that it may read secrets or configs which the project does not have: Compose starts no service of such a project. */
    void addUndefined(Plan plan) {
        addUndefined(plan, settings.secrets(), secrets());
        addUndefined(plan, settings.configs(), configs());
    }

    private static void addUndefined(Plan plan, List<FileGrant> grants, FileContents contents) {
        grants.forEach(grant ->
                contents.undefined(grant).ifPresent(problem -> plan.addUnlessRead(contents.of(grant), problem)));
    }

    private FileContents secrets() {
        return new FileContents("secret", project, project.definitions("secrets"));
    }

    private FileContents configs() {
        return new FileContents("config", project, project.definitions("configs"));
    }

    private void set(Plan plan, EnvironmentEntry entry) {
        if (entry.unknown() != null) {
            entry.open(plan);
            return;
        }
        plan.set(entry.name(), entry.variable(project.shell()));
        ComposeScalar.changed(entry.value()).ifPresent(what -> plan.warn(changed(entry, what)));
    }

    private static Problem changed(EnvironmentEntry entry, String what) {
        return new Problem(
                "changed",
                ShownName.of(entry.name(), "A variable"),
                "is " + what + " without quotes, of which Compose passes another text than the file has",
                entry.value().place(),
                "write what the process is to get, in quotes");
    }

    private void addFiles(Plan plan) {
        plan.mountFolder(
                "/",
                PlannedVariable.notGiven(
                        place(), "it is in a file of the image or of a volume", "check it where that file is"));
        if (!settings.hasVolumes()) {
            plan.mountFolder(
                    SECRETS,
                    PlannedVariable.refused(
                            place(),
                            "is to be read from a file in /run/secrets that no secret of the service makes",
                            "add the secret to the service"));
        }
        FileContents secrets = secrets();
        settings.secrets().forEach(grant -> plan.mount(grant.path(SECRETS), secrets.of(grant)));
        FileContents configs = configs();
        settings.configs().forEach(grant -> plan.mount(grant.path("/"), configs.of(grant)));
    }
}
