package dev.seaworthy.compatibility.quarkus;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Singleton;

/** An application that says where its store is, and ends. */
@QuarkusMain
@Singleton
@Startup // The configuration is loaded while the container starts, before run.
class Store implements QuarkusApplication {
    private final StoreConfig config;

    Store(StoreConfig config) {
        this.config = config;
    }

    @Override
    public int run(String... arguments) {
        System.out.println("The store is at " + config.storeUrl());
        return 0;
    }
}
