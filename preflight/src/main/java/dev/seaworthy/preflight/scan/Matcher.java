package dev.seaworthy.preflight.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds values in one content, whose bytes it is given in pieces. It keeps no piece. */
final class Matcher {
    /** A content with a NUL among its first bytes is not a text: Git's rule. */
    private static final int LOOKED_AT = 8000;

    private final Automaton automaton;
    private final Automaton.Reader reader = new Automaton.Reader();
    private final List<Track> tracks = new ArrayList<>();
    private final int[] starts;

    private final Map<Key, Tally> tallies = new LinkedHashMap<>();

    /** Where each value ended that was found last. */
    private final Map<Value, Long> ends = new HashMap<>();

    private long offset;
    private long lineFeeds;
    private boolean isBinary;

    /** The tracks that read what follows, one bit each. */
    private int reading;

    /** One value in one form. */
    private record Key(Value value, String form) {}

    /** The first place and the number of them; what is read later decides whether places are lines or offsets. */
    private record Tally(long offset, long line, long times) {
        Tally again() {
            return new Tally(offset, line, times + 1);
        }
    }

    /**
     * What reads one content.
     *
     * @param automaton what is looked for
     * @param escapes the escapes of this content, none of which has read anything
     * @param starts for each byte the escapes that may begin with it, one bit each
     */
    Matcher(Automaton automaton, List<Escape> escapes, int[] starts) {
        this.automaton = automaton;
        this.starts = starts;
        for (Escape each : escapes) {
            tracks.add(new Track(automaton, each, this::found));
        }
    }

    /** Reads the next piece. */
    void read(byte[] bytes, int from, int to) {
        for (int i = from; i < to && offset + i - from < LOOKED_AT; i++) {
            isBinary |= bytes[i] == 0;
        }
        int at = from;
        while (at < to) {
            int came = reading == 0 ? automaton.run(reader, bytes, at, to) : at;
            offset += came - at;
            at = came;
            if (at < to) {
                step(bytes[at] & 0xff);
                at++;
            }
        }
    }

    private void step(int b) {
        int before = reader.state();
        int after = automaton.step(before, b);
        reader.goTo(after);
        offset++;
        lineFeeds += b == '\n' ? 1 : 0;
        for (Pattern each : automaton.found(after)) {
            long from = offset - each.length();
            count(each.value(), each.form().words(), from, new Tally(from, 1 + lineFeeds - each.lines(), 1));
        }
        int concerned = reading | starts[b];
        reading = 0;
        for (int left = concerned; left != 0; left &= left - 1) {
            int track = Integer.numberOfTrailingZeros(left);
            reading |= tracks.get(track).read(b, offset - 1, before, after) ? 1 << track : 0;
        }
    }

    /** Ends the content. */
    void end() {
        tracks.forEach(Track::end);
    }

    /** Counts what a track found, at the place where it ends. */
    private void found(Pattern pattern, long from, Escape escape) {
        String form =
                pattern.form() == Form.PLAIN ? escape.words() : pattern.form().words() + ", " + escape.words();
        count(pattern.value(), form, from, new Tally(offset - 1, 1 + lineFeeds, 1));
    }

    /** Counts a value, but not twice where it stands once: tracks see what needs no escape too, and see it later. */
    private void count(Value value, String form, long from, Tally tally) {
        if (from >= ends.getOrDefault(value, Long.MIN_VALUE)) {
            tallies.merge(new Key(value, form), tally, (first, once) -> first.again());
        }
        ends.put(value, offset);
    }

    /** What was found, in order. */
    List<Occurrence> occurrences() {
        List<Occurrence> occurrences = new ArrayList<>();
        tallies.forEach((key, tally) -> {
            Place place = isBinary ? new Place(false, tally.offset()) : new Place(true, tally.line());
            occurrences.add(new Occurrence(key.value(), key.form(), place, tally.times()));
        });
        return occurrences;
    }
}
