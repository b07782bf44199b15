package dev.seaworthy.quarkus.deployment;

import io.quarkus.builder.item.SimpleBuildItem;
import java.util.List;

/** The configurations of the application. */
final class ConfigurationsBuildItem extends SimpleBuildItem {
    private final List<Configuration> configurations;

    ConfigurationsBuildItem(List<Configuration> configurations) {
        this.configurations = configurations;
    }

    List<Configuration> configurations() {
        return configurations;
    }
}
