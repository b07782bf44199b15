package dev.seaworthy.spring.actuator;

import dev.seaworthy.spring.LoadedConfigurations;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Masks settings in the actuator's endpoints for properties, where there is an actuator and a configuration. */
@AutoConfiguration
@ConditionalOnClass(SanitizingFunction.class)
@ConditionalOnBean(LoadedConfigurations.class)
final class MaskedSettingsAutoConfiguration {
    @Bean
    SanitizingFunction seaworthySanitizingFunction(LoadedConfigurations configurations) {
        return new MaskedSettings(configurations);
    }
}
