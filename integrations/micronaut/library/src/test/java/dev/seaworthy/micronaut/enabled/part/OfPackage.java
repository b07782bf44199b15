package dev.seaworthy.micronaut.enabled.part;

import dev.seaworthy.micronaut.EnableSeaworthy;
import dev.seaworthy.micronaut.GuardedConfig;
import jakarta.inject.Singleton;

/** Is there when its package is. */
@Singleton
@EnableSeaworthy(GuardedConfig.class)
public class OfPackage {}
