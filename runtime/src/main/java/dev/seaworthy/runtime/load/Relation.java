package dev.seaworthy.runtime.load;

import java.util.Arrays;

/** How many of several settings are set. */
public enum Relation {
    /** One, and no other. */
    EXACTLY_ONE,
    /** One, or none. */
    AT_MOST_ONE,
    /** One, or more. */
    AT_LEAST_ONE,
    /** All of them, or none. */
    ALL_OR_NONE;

    /**
     * Whether it may be so where it is not known of some settings whether they are set.
     *
     * @param set how many are
     * @param unknown of how many it is not known
     * @param all how many there are
     * @return whether the others may be set so that it holds
     */
    boolean mayHold(int set, int unknown, int all) {
        boolean mayHold = false;
        for (int more = 0; more <= unknown; more++) {
            boolean[] areSet = new boolean[all];
            Arrays.fill(areSet, 0, set + more, true);
            mayHold |= holds(areSet);
        }
        return mayHold;
    }

    /**
     * Whether it is so.
     *
     * @param areSet of each setting, whether it is set
     * @return whether as many are set as may be
     */
    public boolean holds(boolean... areSet) {
        int count = 0;
        for (boolean isSet : areSet) {
            if (isSet) {
                count++;
            }
        }
        if (this == ALL_OR_NONE) {
            return count == 0 || count == areSet.length;
        }
        return count == 0 ? this == AT_MOST_ONE : count == 1 || this == AT_LEAST_ONE;
    }
}
