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
