package dev.seaworthy.preflight.compare;

import java.util.List;

/**
 * What two environments share and may not, or have of two kinds and may not. No value is in it.
 *
 * @param code the stable code for programs: {@code shared}, {@code shared-secret} or {@code other-kind}
 * @param variable the variable
 * @param rule the rule that it breaks, or nothing for one that nobody wrote
 * @param sides the two environments
 * @param origins where each has the value from
 * @param message what is wrong, as the end of a sentence that starts with the variable
 * @param fix what to do
 */
record Finding(
        String code,
        String variable,
        String rule,
        List<Side> sides,
        List<String> origins,
        String message,
        String fix) {}
