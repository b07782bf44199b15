package dev.seaworthy.preflight.command;

import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.runtime.ConfigSource;
import java.util.Optional;

/**
 * What a command judges.
 *
 * @param source where the values come from
 * @param plan what another process is going to be started with; nothing where it is this one
 */
record Judged(ConfigSource source, Optional<Plan> plan) {}
