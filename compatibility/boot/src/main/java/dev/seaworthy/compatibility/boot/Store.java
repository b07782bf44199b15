package dev.seaworthy.compatibility.boot;

import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

/** An application that says where its store is, and ends. */
@SpringBootApplication(proxyBeanMethods = false)
public class Store {
    /**
     * Starts the application.
     *
     * @param arguments Spring Boot's options; the profile says how the configuration is loaded
     */
    public static void main(String[] arguments) {
        SpringApplication.run(Store.class, arguments);
    }

    /**
     * The configuration, or the end of the process.
     *
     * @return the configuration
     */
    @Bean
    @Profile("exit")
    StoreConfig configOrExit() {
        return StoreConfigLoader.loadOrExit();
    }

    /**
     * The configuration, or an exception.
     *
     * @return the configuration
     */
    @Bean
    @Profile("throw")
    StoreConfig configOrException() {
        return StoreConfigLoader.load();
    }

    /**
     * What the application does.
     *
     * @param config the configuration
     * @return a line on the standard output
     */
    @Bean
    CommandLineRunner started(StoreConfig config) {
        return arguments -> System.out.println("The store is at " + config.storeUrl());
    }
}
