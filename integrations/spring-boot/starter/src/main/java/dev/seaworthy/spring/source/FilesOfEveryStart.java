package dev.seaworthy.spring.source;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.SourceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.env.ConfigTreePropertySource;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.boot.origin.OriginTrackedResource;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * The files that Spring Boot reads in each start that says nothing, such as {@code application.yml}, and what code sets by default.
 * Which environment this is they cannot know: what is written there is packed into the application, and the same on a developer's
 * machine and in production.
 */
final class FilesOfEveryStart {
    private static final String WAIVE = "SEAWORTHY_WAIVE";
    private static final String ON_PROFILE = "spring.config.activate.on-profile";
    private static final String ON_PLATFORM = "spring.config.activate.on-cloud-platform";

    private final ConfigurableEnvironment environment;
    private final String environmentVariable;
    private final EnvironmentNames environmentNames;
    private final PropertiesOfCode ofCode;
    private final LocationsOfCode namedByCode;
    private final ProfilesOfEveryStart profiles;

    FilesOfEveryStart(
            ConfigurableEnvironment environment, String environmentVariable, EnvironmentNames environmentNames) {
        this.environment = environment;
        this.environmentVariable = environmentVariable;
        this.environmentNames = environmentNames;
        this.ofCode = PropertiesOfCode.of(environment.getPropertySources());
        this.namedByCode = LocationsOfCode.of(environment.getPropertySources(), ofCode);
        this.profiles = ProfilesOfEveryStart.of(
                environment.getPropertySources(), (name, source) -> have(name, source, ProfilesOfEveryStart.NOBODYS));
    }

    /** Whether a variable is one that not every file may set. */
    boolean areAskedFor(String variable) {
        return variable.equals(environmentVariable) || variable.equals(WAIVE);
    }

    /**
     * Refuses what says in one of these files which environment this is, and a waiver in any file of the application.
     *
     * @param variable the variable
     * @param said how it is written there
     * @param text what is written there
     * @param properties where it is
     * @param place the same in words
     */
    void refuse(String variable, Spelling said, String text, PropertySource<?> properties, String place) {
        if (!variable.equals(WAIVE)) {
            refuseEnvironment(said, text, properties, place);
        } else if (ofCode.have(properties) || isPacked(said.property(), properties)) {
            throw SourceException.packedWaiver(place);
        }
    }

    /** Whether a property is on the class path, for whatever profile: who commits it does not start the process. */
    private static boolean isPacked(String name, PropertySource<?> properties) {
        return OriginLookup.getOrigin(properties, name) instanceof TextResourceOrigin origin
                && written(origin.getResource()) instanceof ClassPathResource;
    }

    private void refuseEnvironment(Spelling said, String text, PropertySource<?> properties, String place) {
        boolean isOfCode = ofCode.have(properties);
        if (!have(said.property(), properties, profiles) || (isOfCode && isProduction(text))) {
            return;
        }
        if (isOfCode || have(said.property(), properties, ProfilesOfEveryStart.NOBODYS)) {
            throw refused(
                    place,
                    "set it where the process starts, or in a file of one environment, such as application-dev.yml");
        }
        if (!isProduction(text)) {
            throw refused(
                    place + ", for a profile that " + profiles.origin() + " activates",
                    "set it where the process starts, or activate the profile there");
        }
    }

    private static SourceException refused(String found, String fix) {
        return new SourceException("conflict", "must not be set for every environment at once", found, fix);
    }

    /** A start that says nothing is as safe as any there. */
    private boolean isProduction(String text) {
        return environmentNames.environment(text).equals(Optional.of(Environment.PRODUCTION));
    }

    private boolean have(String name, PropertySource<?> properties, ProfilesOfEveryStart profiles) {
        return ofCode.have(properties) || haveInFile(name, properties, profiles);
    }

    private boolean haveInFile(String name, PropertySource<?> properties, ProfilesOfEveryStart profiles) {
        return !(properties instanceof ConfigTreePropertySource)
                && OriginLookup.getOrigin(properties, name) instanceof TextResourceOrigin origin
                && !isOfProfile(properties, profiles)
                && isOfEveryStart(origin, properties, profiles);
    }

    /** Whether a part of a file is for a profile that somebody chooses, or for a platform: any plain machine is on none. */
    private static boolean isOfProfile(PropertySource<?> part, ProfilesOfEveryStart profiles) {
        Object platform = part.getProperty(ON_PLATFORM);
        if (platform != null && !platform.toString().equalsIgnoreCase("none")) {
            return true;
        }
        List<String> expressions = new ArrayList<>();
        addTo(expressions, part.getProperty(ON_PROFILE));
        for (int i = 0; part.containsProperty(ON_PROFILE + "[" + i + "]"); i++) {
            addTo(expressions, part.getProperty(ON_PROFILE + "[" + i + "]"));
        }
        return !expressions.isEmpty()
                && !Profiles.of(expressions.toArray(String[]::new)).matches(profiles.names()::contains);
    }

    private static void addTo(List<String> expressions, @Nullable Object text) {
        if (text != null) {
            for (String each : text.toString().split(",", -1)) {
                expressions.add(each.strip());
            }
        }
    }

    /**
     * Whether a file is read without anybody's word: Spring Boot looks for it by itself, or such a file or a default property names
     * it. What somebody names for a start, by {@code spring.config.location} or by an import outside of the application, is not.
     */
    private boolean isOfEveryStart(TextResourceOrigin origin, PropertySource<?> part, ProfilesOfEveryStart profiles) {
        Resource file = written(origin.getResource());
        if (file == null) {
            return false;
        }
        if (origin.getParent() instanceof PropertySourceOrigin importing) {
            return file instanceof ClassPathResource
                    && !isNamedAfterProfile(stem(file), profiles)
                    && have(importing.getPropertyName(), importing.getPropertySource(), profiles);
        }
        if (file instanceof ClassPathResource && namedByCode.have(part)) {
            return !isNamedAfterProfile(stem(file), profiles);
        }
        return isLookedFor(stem(file), profiles)
                && (file instanceof ClassPathResource packed ? isLookedForIn(packed) : isLookedForIn(file));
    }

    private static boolean isLookedForIn(ClassPathResource file) {
        return List.of(file.getFilename(), "config/" + file.getFilename()).contains(file.getPath());
    }

    /** Whether it is in the working directory, in its config, or in a directory of that. */
    private static boolean isLookedForIn(Resource file) {
        if (!file.isFile()) {
            return false;
        }
        try {
            Path directory =
                    file.getFile().getAbsoluteFile().toPath().normalize().getParent();
            Path here = Path.of("").toAbsolutePath();
            Path config = here.resolve("config");
            return here.equals(directory)
                    || config.equals(directory)
                    || (directory != null && config.equals(directory.getParent()));
        } catch (IOException unnamed) {
            return false;
        }
    }

    private static @Nullable Resource written(@Nullable Resource resource) {
        return resource instanceof OriginTrackedResource tracked ? tracked.getResource() : resource;
    }

    private static String stem(Resource file) {
        String name = String.valueOf(file.getFilename());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** Whether it has the name that Spring Boot looks for, or that of a profile which nobody chose. */
    private boolean isLookedFor(String stem, ProfilesOfEveryStart profiles) {
        for (String each :
                environment.getProperty("spring.config.name", "application").split(",", -1)) {
            String name = each.strip();
            if (stem.equals(name)
                    || (stem.startsWith(name + "-") && profiles.names().contains(stem.substring(name.length() + 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedAfterProfile(String stem, ProfilesOfEveryStart unchosen) {
        List<String> names = new ArrayList<>(ChosenProfiles.of(environment).names());
        names.add(ChosenProfiles.NOBODYS);
        names.removeAll(unchosen.names());
        return names.stream().anyMatch(profile -> stem.endsWith("-" + profile));
    }
}
