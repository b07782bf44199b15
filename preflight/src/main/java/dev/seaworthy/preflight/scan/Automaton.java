package dev.seaworthy.preflight.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All patterns as one machine: a byte leads from a state to the next one, whatever came before, so that each byte is looked at
 * once for all of them. A state is the beginnings of patterns that the last bytes are, as in Aho and Corasick's automaton; it
 * is made when a text first reaches it, so that places that take several bytes cost nothing where no text has them.
 */
final class Automaton {
    /** The state in which no pattern has begun. */
    static final int START = 1;

    /** For each place of each pattern the bytes that lead over it; none after the last place of each. */
    private final BitSet[] places;

    /** For the slot after the last place of each pattern, the pattern. */
    private final Map<Integer, Pattern> ends = new HashMap<>();

    /** For each byte, the places after the first one of the patterns that may begin with it. */
    private final int[][] begins = new int[256][];

    private final int longest;
    private final boolean[] isSpecial;
    private final Map<State, Integer> numbers = new HashMap<>();
    private final List<State> states = new ArrayList<>();

    /**
     * For each state and byte: the next state; negative where a reader has more to do than to go there, because a pattern ends
     * or the byte is special; zero where it is not known yet.
     */
    private int[] next = new int[64 << 8];

    /** Where one reader of one text is. */
    static final class Reader {
        private int state = START;

        int state() {
            return state;
        }

        void goTo(int other) {
            state = other;
        }
    }

    /** The places that are reached, and the patterns that end there; equal ones are one state. */
    private static final class State {
        private final int[] reached;
        private final List<Pattern> found;

        State(int[] reached, List<Pattern> found) {
            this.reached = reached;
            this.found = found;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof State that && Arrays.equals(reached, that.reached);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(reached);
        }
    }

    /**
     * The machine of patterns.
     *
     * @param patterns what is looked for
     * @param special bytes that readers treat in a way of their own
     */
    Automaton(List<Pattern> patterns, BitSet special) {
        int slots = 0;
        int most = 1;
        for (Pattern each : patterns) {
            slots += each.length() + 1;
            most = Math.max(most, each.length());
        }
        longest = most;
        places = new BitSet[slots];
        isSpecial = new boolean[256];
        for (int b = 0; b < 256; b++) {
            isSpecial[b] = special.get(b);
        }
        lay(patterns);
        states.add(new State(new int[] {-1}, List.of())); // Numbers begin with 1.
        number(new State(new int[0], List.of()));
    }

    /** How long the longest pattern is. */
    int longest() {
        return longest;
    }

    private void lay(List<Pattern> patterns) {
        int slot = 0;
        List<List<Integer>> firsts = new ArrayList<>();
        for (int b = 0; b < 256; b++) {
            firsts.add(new ArrayList<>());
        }
        for (Pattern each : patterns) {
            int second = slot + 1;
            each.at(0).stream().forEach(b -> firsts.get(b).add(second));
            for (int place = 0; place < each.length(); place++) {
                places[slot++] = each.at(place);
            }
            places[slot] = new BitSet();
            ends.put(slot++, each);
        }
        for (int b = 0; b < 256; b++) {
            begins[b] = firsts.get(b).stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /**
     * Goes over bytes as long as there is nothing to do but to go on.
     *
     * @param reader where it is, and then where it came to
     * @return how far it came: the end, or the first byte that {@link #step} must take
     */
    int run(Reader reader, byte[] bytes, int from, int to) {
        int[] table = next;
        int state = reader.state;
        int at = from;
        while (at < to) {
            int following = table[state << 8 | (bytes[at] & 0xff)];
            if (following <= 0) {
                break;
            }
            state = following;
            at++;
        }
        reader.state = state;
        return at;
    }

    /** The state after one more byte. */
    int step(int state, int b) {
        int known = next[state << 8 | b];
        return known != 0 ? Math.abs(known) : made(state, b);
    }

    /** The patterns that end where a state is reached. */
    List<Pattern> found(int state) {
        return states.get(state).found;
    }

    /** How many states there are. */
    int size() {
        return states.size();
    }

    private int made(int state, int b) {
        int[] reached = states.get(state).reached;
        int[] after = Arrays.copyOf(begins[b], begins[b].length + reached.length);
        int count = begins[b].length;
        List<Pattern> found = new ArrayList<>();
        for (int place : reached) {
            if (places[place].get(b)) {
                after[count++] = place + 1;
            }
        }
        after = Arrays.copyOf(after, count);
        Arrays.sort(after);
        for (int place : after) {
            Pattern end = ends.get(place);
            if (end != null) {
                found.add(end);
            }
        }
        int number = number(new State(after, found));
        next[state << 8 | b] = isSpecial[b] || !found.isEmpty() ? -number : number;
        return number;
    }

    private int number(State state) {
        Integer known = numbers.get(state);
        if (known != null) {
            return known;
        }
        int number = states.size();
        states.add(state);
        numbers.put(state, number);
        if (number << 8 >= next.length) {
            next = Arrays.copyOf(next, 2 * next.length);
        }
        return number;
    }
}
