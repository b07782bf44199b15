package dev.seaworthy.processor.random;

import java.util.Optional;

/** Compares what the product does for a configuration with what it should do. */
@FunctionalInterface
interface Comparison {
    /** What differs, as text; nothing when the two agree. */
    Optional<String> difference(RandomConfiguration configuration, CompilerRun run);
}
