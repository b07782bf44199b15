package dev.seaworthy.preflight.command;

import dev.seaworthy.runtime.ConfigSource;
import java.util.List;

/**
 * What a command judges.
 *
 * @param source where the values come from
 * @param open what may set any variable and was not given, so that nothing is known to be missing
 */
record Judged(ConfigSource source, List<String> open) {}
