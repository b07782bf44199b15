package dev.seaworthy.logging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All that is looked for, by the hash of a window: each reading of a text is gone through once, whatever their number, as in Rabin
 * and Karp's search. It never changes.
 */
final class Patterns {
    private static final int BITS_EACH = 64;
    private static final int BUCKETS_EACH = 2;

    private final Hashing hashing;
    private final List<Pattern> all;

    /** One bit is set for each window, so that nearly every place of a text is passed over by one look. */
    private final long[] filter;

    private final Pattern[][] buckets;
    private final boolean hasBlank;

    private Patterns(Hashing hashing, Collection<Pattern> all) {
        this.hashing = hashing;
        this.all = List.copyOf(all);
        filter = new long[powerOfTwo(all.size() * BITS_EACH / Long.SIZE)];
        buckets = new Pattern[powerOfTwo(all.size() * BUCKETS_EACH)][0];
        hasBlank = all.stream().anyMatch(Pattern::hasBlank);
        for (Pattern each : all) {
            int window = each.window();
            filter[word(window)] |= 1L << window;
            int bucket = window & (buckets.length - 1);
            buckets[bucket] = appended(buckets[bucket], each);
        }
    }

    /** Nothing yet. */
    static Patterns none(Hashing hashing) {
        return new Patterns(hashing, List.of());
    }

    private static int powerOfTwo(int least) {
        return Integer.highestOneBit(Math.max(least, 1)) << 1;
    }

    private static Pattern[] appended(Pattern[] bucket, Pattern pattern) {
        List<Pattern> longer = new ArrayList<>(List.of(bucket));
        longer.add(pattern);
        return longer.toArray(Pattern[]::new);
    }

    /** These and others; a text that is there already keeps its name. */
    Patterns with(List<Pattern> others) {
        Set<Pattern> more = new LinkedHashSet<>(all);
        more.addAll(others);
        return more.size() == all.size() ? this : new Patterns(hashing, more);
    }

    /** The text with names in place of secrets; itself where it has none. */
    String masked(String text) {
        if (all.isEmpty() || text.length() < Hashing.WINDOW) {
            return text;
        }
        Marks marks = new Marks();
        Reading reading = Reading.asItStands(text);
        mark(reading, marks);
        for (Reading each : reading.others(hasBlank)) {
            mark(each, marks);
        }
        return marks.masked(text);
    }

    private void mark(Reading reading, Marks marks) {
        String text = reading.text();
        int length = text.length();
        if (length < Hashing.WINDOW) {
            return;
        }
        long state = hashing.start(text, 0);
        for (int end = Hashing.WINDOW; ; end++) {
            int window = Hashing.window(state);
            if ((filter[word(window)] & 1L << window) != 0) {
                mark(reading, end, window, marks);
            }
            if (end == length) {
                return;
            }
            state = hashing.next(state, text.charAt(end - Hashing.WINDOW), text.charAt(end));
        }
    }

    /** The lowest bits choose within a word, the highest the word. */
    private int word(int window) {
        return (window >>> (Integer.SIZE / 2)) & (filter.length - 1);
    }

    private void mark(Reading reading, int end, int window, Marks marks) {
        for (Pattern each : buckets[window & (buckets.length - 1)]) {
            if (each.window() == window) {
                each.mark(reading, end, hashing, marks);
            }
        }
    }
}
