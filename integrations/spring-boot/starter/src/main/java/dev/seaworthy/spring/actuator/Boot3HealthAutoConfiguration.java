package dev.seaworthy.spring.actuator;

import dev.seaworthy.spring.LoadedConfigurations;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** The health of waivers in Spring Boot 3, which has the types of health in packages of its own. */
@AutoConfiguration
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnEnabledHealthIndicator("seaworthy")
@ConditionalOnBean(LoadedConfigurations.class)
final class Boot3HealthAutoConfiguration {
    /** Always up: a waiver that ends is for people to look at, and no reason to restart a process that would then not start. */
    @Bean
    HealthIndicator seaworthyHealthIndicator(LoadedConfigurations configurations) {
        EndingWaivers waivers = new EndingWaivers(configurations, Clock.systemUTC());
        return () -> {
            List<String> sentences = waivers.sentences();
            Health.Builder health = Health.up();
            return (sentences.isEmpty() ? health : health.withDetail("waivers", sentences)).build();
        };
    }
}
