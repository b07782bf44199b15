package dev.seaworthy.processor.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random choices that one seed repeats. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** A number from 0 to one below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean happens(int percent) {
        return below(100) < percent;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
