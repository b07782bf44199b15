package dev.seaworthy.micronaut;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.SourceException;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.CachedEnvironment;
import io.micronaut.core.util.StringUtils;
import java.util.List;
import java.util.Optional;

/**
 * The files that Micronaut looks for by itself, {@code application.yml}, {@code bootstrap.yml} and those of environments. Those that
 * it reads in a start of which nobody said anything cannot know which environment this is; and none of them waives a rule, which
 * is an act of whoever starts the process, for a time, and would be committed there for good.
 */
final class ApplicationFiles {
    private static final String WAIVERS = "SEAWORTHY_WAIVE";

    private final ApplicationContext context;
    private final String environmentVariable;
    private final EnvironmentNames environmentNames;

    ApplicationFiles(ApplicationContext context, String environmentVariable, EnvironmentNames environmentNames) {
        this.context = context;
        this.environmentVariable = environmentVariable;
        this.environmentNames = environmentNames;
    }

    /**
     * Refuses what one of these files must not say.
     *
     * @param variable the variable that is read
     * @param text what is written there
     * @param property where it is written
     */
    void refuse(String variable, String text, Property property) {
        if (variable.equals(environmentVariable)) {
            for (String root : roots()) {
                refuseEnvironment(root, text, property);
            }
        } else if (variable.equals(WAIVERS)) {
            for (String root : roots()) {
                refuseWaiver(root, property);
            }
        }
    }

    private void refuseEnvironment(String root, String text, Property property) {
        String name = property.source().getName();
        if (name.equals(root)) {
            throw refused(
                    property.origin(),
                    "set it where the process starts, or in a file of one environment, such as application-dev.yml");
        }
        if (!name.startsWith(root + '-') || isProduction(text)) {
            return;
        }
        String environment = name.substring(root.length() + 1);
        if (DefaultEnvironments.of(context).contains(environment)) {
            throw refused(
                    property.origin() + ", for the default environment " + environment,
                    "set it where the process starts, or choose the environment there, with MICRONAUT_ENVIRONMENTS="
                            + environment);
        }
    }

    private void refuseWaiver(String root, Property property) {
        String name = property.source().getName();
        if (name.equals(root)
                || context.getEnvironment().getActiveNames().stream()
                        .anyMatch(each -> name.equals(root + '-' + each))) {
            throw SourceException.packedWaiver(property.origin());
        }
    }

    private static SourceException refused(String found, String fix) {
        return new SourceException("conflict", "must not be set for every environment at once", found, fix);
    }

    /** A start that says nothing is as safe as any there. */
    private boolean isProduction(String text) {
        return environmentNames.environment(text).equals(Optional.of(Environment.PRODUCTION));
    }

    /** What Micronaut's files are called, without the name of an environment. */
    private static List<String> roots() {
        String bootstrap = CachedEnvironment.getProperty(io.micronaut.context.env.Environment.BOOTSTRAP_NAME_PROPERTY);
        return List.of(
                io.micronaut.context.env.Environment.DEFAULT_NAME,
                StringUtils.isEmpty(bootstrap) ? io.micronaut.context.env.Environment.BOOTSTRAP_NAME : bootstrap);
    }
}
