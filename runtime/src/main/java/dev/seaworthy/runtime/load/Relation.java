package dev.seaworthy.runtime.load;

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
        for (int count = set; count <= set + unknown; count++) {
            if (holds(count, all)) {
                return true;
            }
        }
        return false;
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
        return holds(count, areSet.length);
    }

    /**
     * Whether it is so.
     *
     * @param count how many of the settings are set
     * @param all how many there are
     * @return whether as many are set as may be
     */
    public boolean holds(int count, int all) {
        if (this == ALL_OR_NONE) {
            return count == 0 || count == all;
        }
        return count == 0 ? this == AT_MOST_ONE : count == 1 || this == AT_LEAST_ONE;
    }
}
