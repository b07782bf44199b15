package dev.seaworthy;

/**
 * Where a process runs. In variables the names are written in lower case: {@code development}, {@code staging},
 * {@code production}. There are no others and no short forms but those that {@link EnvConfig} names: guessing the environment
 * is how debug mode reaches production.
 */
public enum Environment {
    /** A developer's machine: development defaults and dotenv files apply, production rules do not. */
    DEVELOPMENT,

    /** A rehearsal of production: no development default applies, and the report lists what production would refuse. */
    STAGING,

    /** Where users are: every production rule holds, or the process does not start. */
    PRODUCTION;

    /**
     * The name as a variable holds it.
     *
     * @return {@code development}, {@code staging} or {@code production}
     */
    public String variableValue() {
        if (this == PRODUCTION) {
            return "production";
        }
        return this == STAGING ? "staging" : "development";
    }
}
