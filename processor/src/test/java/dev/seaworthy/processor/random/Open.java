package dev.seaworthy.processor.random;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the design promises and the product does not keep yet. The judge knows nothing of this list: it says what the
 * design says. The generator avoids what is listed, and comparisons of documents leave it out. Who fixes an entry removes it.
 *
 * <p>{@code -Drandom.fixed=NAME,NAME} or {@code -Drandom.fixed=all} runs as if entries were gone.
 */
enum Open {
    /** An older name that is set to the same value in another spelling is no conflict. */
    OLDER_NAMES_COMPARED_BY_VALUE;

    private static final Set<Open> FIXED = fixed();

    /** Whether the product does otherwise still. */
    boolean isOpen() {
        return !FIXED.contains(this);
    }

    private static Set<Open> fixed() {
        List<String> names = List.of(System.getProperty("random.fixed", "").split(",", -1));
        Set<Open> fixed = EnumSet.noneOf(Open.class);
        Arrays.stream(values())
                .filter(each -> names.contains("all") || names.contains(each.name()))
                .forEach(fixed::add);
        return fixed;
    }
}
