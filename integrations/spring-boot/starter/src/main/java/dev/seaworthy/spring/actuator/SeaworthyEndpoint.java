package dev.seaworthy.spring.actuator;

import dev.seaworthy.spring.LoadedConfiguration;
import dev.seaworthy.spring.LoadedConfigurations;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** The effective configuration of the running application, with the origin of every value and no secret. */
@Endpoint(id = "seaworthy")
public final class SeaworthyEndpoint {
    private final LoadedConfigurations configurations;

    /**
     * The endpoint of an application.
     *
     * @param configurations its configurations
     */
    public SeaworthyEndpoint(LoadedConfigurations configurations) {
        this.configurations = configurations;
    }

    /**
     * What is in force.
     *
     * @return one entry a configuration, by the full name of its interface
     */
    @ReadOperation
    public Map<String, ConfigurationDescriptor> configurations() {
        Map<String, ConfigurationDescriptor> described = new LinkedHashMap<>();
        for (LoadedConfiguration<?> loaded : configurations.all()) {
            described.put(loaded.loader().type().getName(), ConfigurationDescriptor.of(loaded.report()));
        }
        return described;
    }
}
