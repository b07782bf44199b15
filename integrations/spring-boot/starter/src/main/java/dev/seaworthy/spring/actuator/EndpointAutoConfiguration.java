package dev.seaworthy.spring.actuator;

import dev.seaworthy.spring.LoadedConfigurations;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** The endpoint, where there is an actuator and a configuration. */
@AutoConfiguration
@ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
@ConditionalOnAvailableEndpoint(endpoint = SeaworthyEndpoint.class)
@ConditionalOnBean(LoadedConfigurations.class)
final class EndpointAutoConfiguration {
    @Bean
    SeaworthyEndpoint seaworthyEndpoint(LoadedConfigurations configurations) {
        return new SeaworthyEndpoint(configurations);
    }
}
