package dev.seaworthy.compatibility.quarkus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Loads the configuration for those who inject it. */
@ApplicationScoped
class StoreConfigProducer {
    @Produces
    @Singleton
    StoreConfig config() {
        return StoreConfigLoader.loadOrExit();
    }
}
