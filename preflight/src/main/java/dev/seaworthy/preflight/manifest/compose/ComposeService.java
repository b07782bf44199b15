package dev.seaworthy.preflight.manifest.compose;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
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
        settings.environment().forEach((variable, value) -> {
            plan.set(variable, text(variable, value));
            ComposeScalar.changed(value).ifPresent(what -> plan.warn(changed(variable, value, what)));
        });
        addFiles(plan);
    }

    private static Problem changed(String variable, Yaml value, String what) {
        return new Problem(
                "changed",
                ShownName.of(variable, "A variable"),
                "is " + what + " without quotes, of which Compose passes another text than the file has",
                value.place(),
                "write what the process is to get, in quotes");
    }

    private PlannedVariable text(String variable, Yaml value) {
        if (value.isGiven()) {
            return new ComposeText(project.shell()).of(value);
        }
        return project.shell()
                .find(variable)
                .map(found -> found.at(value.place()))
                .orElseGet(() -> ShellVariables.ofTheShell(value.place()));
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
        FileContents secrets = new FileContents("secret", project, project.definitions("secrets"));
        settings.secrets().forEach(grant -> plan.mount(grant.path(SECRETS), secrets.of(grant)));
        FileContents configs = new FileContents("config", project, project.definitions("configs"));
        settings.configs().forEach(grant -> plan.mount(grant.path("/"), configs.of(grant)));
    }
}
