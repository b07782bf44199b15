package dev.seaworthy.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the index of an application tells of a configuration. */
class ConfigurationTest {
    private static final DotName HARBOUR = DotName.createSimple(Harbour.class);

    /** A configuration that is nested, inherits, and holds a group in a group. */
    @EnvConfig
    interface Harbour extends Named {
        @EnvGroup(prefix = "CRANE_")
        Optional<Crane> crane();

        @EnvGroup(prefix = "LAMP_")
        Lamp lamp();

        @EnvGroup(prefix = "SPARE_")
        @Nullable
        Lamp spare();

        @EnvGroup(prefix = "OLD_")
        @Marked.Nullable
        Lamp old();

        @EnvVar
        List<Flag> flags();
    }

    /** Where somebody has an annotation of their own, on methods and kept in class files alone. */
    interface Marked {
        /** Says that a method may return null. */
        @Target(ElementType.METHOD)
        @interface Nullable {}
    }

    /** What a configuration inherits. */
    interface Named {
        @EnvVar
        String name();

        @EnvGroup(prefix = "SIGN_")
        Lamp sign();
    }

    /** A group with a group. */
    interface Crane {
        @EnvGroup(prefix = "LAMP_")
        Lamp lamp();
    }

    /** A group. */
    interface Lamp {
        @EnvVar
        int watts();
    }

    /** A type of a setting. */
    enum Flag {
        RED,
        GREEN
    }

    @Test
    void everyGroupIsFoundWithItsPath() throws IOException {
        DotName lamp = DotName.createSimple(Lamp.class);
        assertEquals(
                List.of(
                        new Group("crane", DotName.createSimple(Crane.class), true),
                        new Group("crane.lamp", lamp, true),
                        new Group("lamp", lamp, false),
                        new Group("spare", lamp, true),
                        new Group("old", lamp, true),
                        new Group("sign", lamp, false)),
                Groups.of(index().getClassByName(HARBOUR), index()));
    }

    @Test
    void aConfigurationWithoutItsLoaderSaysWhatIsMissing() throws IOException {
        Index index = index();
        ConfigurationException missing = assertThrows(ConfigurationException.class, () -> Configuration.all(index));
        assertEquals(
                Harbour.class.getName()
                        + " has no loader dev.seaworthy.quarkus.deployment.ConfigurationTestHarbourLoader: "
                        + "add seaworthy-processor to the annotation processors of the compiler",
                missing.getMessage());
    }

    @Test
    void aConfigurationIsWrittenAgainWhenAnythingThatItReachesChanges() throws IOException {
        Configuration harbour = new Configuration(HARBOUR, HARBOUR, List.of());
        Map<DotName, Set<DotName>> targets = Recompilation.of(List.of(harbour), index());
        for (Class<?> reached : List.of(Named.class, Crane.class, Lamp.class, Flag.class)) {
            assertEquals(Set.of(HARBOUR), targets.get(DotName.createSimple(reached)), reached.getName());
        }
    }

    private static Index index() throws IOException {
        return Index.of(ConfigurationTest.class, Harbour.class, Named.class, Crane.class, Lamp.class, Flag.class);
    }
}
