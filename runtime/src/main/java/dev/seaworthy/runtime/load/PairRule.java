package dev.seaworthy.runtime.load;

import dev.seaworthy.Environment;

/** A rule about the values that one setting has in two environments. */
public final class PairRule {
    private final int environments;
    private final boolean isSevere;
    private final String because;

    /** A rule by the bits of the environments in which it holds. */
    PairRule(int environments, boolean isSevere, String because) {
        this.environments = environments;
        this.isSevere = isSevere;
        this.because = because;
    }

    /**
     * Whether two environments are judged: it holds in one of them at least, and their order does not matter.
     *
     * @param one an environment
     * @param other another one
     * @return whether they are
     */
    public boolean isAbout(Environment one, Environment other) {
        return ((Loading.bit(one) | Loading.bit(other)) & environments) != 0;
    }

    /** {@return whether it refuses rather than warns} */
    public boolean isSevere() {
        return isSevere;
    }

    /** {@return the reason, or nothing} */
    public String because() {
        return because;
    }
}
