package dev.seaworthy.processor.start;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.load.Loading;
import java.util.List;

/** The environments as {@link Loading} takes them: a bit each. */
final class Bits {
    private Bits() {}

    static int of(List<Environment> environments) {
        int bits = 0;
        for (Environment environment : environments) {
            bits |= of(environment);
        }
        return bits;
    }

    private static int of(Environment environment) {
        return switch (environment) {
            case DEVELOPMENT -> Loading.DEVELOPMENT;
            case STAGING -> Loading.STAGING;
            case PRODUCTION -> Loading.PRODUCTION;
        };
    }
}
