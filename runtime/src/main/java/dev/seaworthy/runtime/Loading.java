package dev.seaworthy.runtime;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.text.Nullable;

/**
 * One pass of a generated loader over its settings. It is a cursor: {@link #setting} looks a variable up, the calls that
 * follow say what is known of the setting, and {@link #required} or {@link #optional} gives the text.
 *
 * <p>This class only finds out whether everything is well, and remembers nothing else, so that a good start pays for
 * nothing else. When something is not well, the loader makes a second pass with a {@link Reporting}, which remembers
 * everything.
 */
public class Loading {
    /** The bit of {@link Environment#DEVELOPMENT} in {@link #judges}. */
    public static final int DEVELOPMENT = 1;

    /** The bit of {@link Environment#STAGING} in {@link #judges}. */
    public static final int STAGING = 2;

    /** The bit of {@link Environment#PRODUCTION} in {@link #judges}. */
    public static final int PRODUCTION = 4;

    /** The operator's variable that waives a rule for some days. */
    static final String WAIVE = "SEAWORTHY_WAIVE";

    /** Null where the environment of this process is the only source: its class is not loaded then. */
    private final @Nullable ConfigSource source;

    private final @Nullable Environment environment;
    private final int environmentBit;
    private boolean failed;
    private @Nullable String text;

    /**
     * A pass over a source.
     *
     * @param environmentVariable the variable that says which environment this is
     * @param source where the values come from
     */
    public Loading(String environmentVariable, ConfigSource source) {
        String word = quietly(source, environmentVariable);
        this.environment = word == null ? null : environment(word);
        if (environment == null) {
            this.source = source;
            this.environmentBit = 0;
            this.failed = true;
        } else {
            this.source = source.in(environment);
            this.environmentBit = bit(environment);
            this.failed = quietly(this.source, WAIVE) != null;
        }
    }

    /** A pass over the environment of this process alone. */
    private Loading(Environment environment) {
        this.source = null;
        this.environment = environment;
        this.environmentBit = bit(environment);
    }

    /**
     * A pass over this process: its environment, secret files, in development dotenv files.
     *
     * @param environmentVariable the variable that says which environment this is
     * @return the pass
     */
    public static Loading ofProcess(String environmentVariable) {
        String word = System.getenv(environmentVariable);
        Environment environment = word == null ? null : environment(word);
        if (environment == null || environment == Environment.DEVELOPMENT || namesMore()) {
            return new Loading(environmentVariable, ConfigSources.standard(environmentVariable));
        }
        return new Loading(environment);
    }

    /** Whether the environment of this process names a file to read, or waives a rule. */
    private static boolean namesMore() {
        for (String name : System.getenv().keySet()) {
            if (name.endsWith(StandardSource.SUFFIX) || name.equals(StandardSource.CREDENTIALS) || name.equals(WAIVE)) {
                return true;
            }
        }
        return false;
    }

    /** The text of a variable, or null; one that cannot be read is as good as any text that is not accepted. */
    private static @Nullable String quietly(ConfigSource from, String variable) {
        try {
            String found = from.value(variable);
            return found == null || found.isEmpty() ? null : found;
        } catch (RuntimeException unreadable) {
            return variable;
        }
    }

    private @Nullable String lookUp(String variable) {
        try {
            String found = source == null ? System.getenv(variable) : source.value(variable);
            return found == null || found.isEmpty() ? null : found;
        } catch (RuntimeException unreadable) {
            unreadable(variable, unreadable);
            return null;
        }
    }

    /** The environment of that name, or null: compared letter by letter, without the reflection of an enum's valueOf. */
    static @Nullable Environment environment(String word) {
        String stripped = word.strip();
        if (stripped.equals("production")) {
            return Environment.PRODUCTION;
        }
        if (stripped.equals("staging")) {
            return Environment.STAGING;
        }
        return stripped.equals("development") ? Environment.DEVELOPMENT : null;
    }

    private static int bit(Environment environment) {
        if (environment == Environment.PRODUCTION) {
            return PRODUCTION;
        }
        return environment == Environment.STAGING ? STAGING : DEVELOPMENT;
    }

    /**
     * Begins a setting: looks its variable up.
     *
     * @param variable the variable's name
     * @return this
     */
    public Loading setting(String variable) {
        text = lookUp(variable);
        return this;
    }

    /**
     * Looks up an older name of the variable.
     *
     * @param older the older name
     * @return this
     */
    public Loading alias(String older) {
        String found = lookUp(older);
        if (found != null) {
            if (text == null) {
                text = found;
            } else if (!text.equals(found)) {
                failed = true;
            }
        }
        return this;
    }

    /**
     * Says that the value is a text that is taken as it is, so that blanks at its ends count.
     *
     * @return this
     */
    public Loading text() {
        return this;
    }

    /**
     * Says that the value is a secret.
     *
     * @return this
     */
    public Loading sensitive() {
        return this;
    }

    /**
     * Says that the setting should not be used any more.
     *
     * @return this
     */
    public Loading deprecated() {
        return this;
    }

    /**
     * Says what a value may look like.
     *
     * @param example the example
     * @return this
     */
    public Loading example(String example) {
        return this;
    }

    /**
     * Says what values are accepted, for a setting without an example.
     *
     * @param words the values, in words
     * @return this
     */
    public Loading accepts(String words) {
        return this;
    }

    /**
     * Gives the default that applies in development.
     *
     * @param value the default
     * @return this
     */
    public Loading developmentDefault(String value) {
        if (text == null && environmentBit == DEVELOPMENT) {
            text = value;
        }
        return this;
    }

    /**
     * Gives the default that applies everywhere.
     *
     * @param value the default
     * @return this
     */
    public Loading defaultValue(String value) {
        if (text == null) {
            text = value;
        }
        return this;
    }

    /**
     * The text of a setting that must have one.
     *
     * @return the text, or null when it is missing, which is then known
     */
    public @Nullable String required() {
        if (text == null) {
            failed = true;
        }
        return text;
    }

    /**
     * The text of a setting that need not have one.
     *
     * @return the text, or null when it is not set
     */
    public @Nullable String optional() {
        return text;
    }

    /**
     * Whether a variable has a value, defaults not counted. One that cannot be read has: its setting says why.
     *
     * @param variable the variable's name
     * @return whether it is set
     */
    public boolean isSet(String variable) {
        return source == null ? lookUp(variable) != null : quietly(source, variable) != null;
    }

    /**
     * The environment this is.
     *
     * @return the environment; in a pass that failed, what a loader never hands out
     */
    @SuppressWarnings("NullAway") // Null only in a pass that failed.
    public Environment environment() {
        return environment;
    }

    /** The environment, or null when the variable that says so is not set or not known. */
    final @Nullable Environment environmentOrNull() {
        return environment;
    }

    /** The source as it is in this environment. */
    @SuppressWarnings("NullAway") // Null only in a pass that is no report.
    final ConfigSource source() {
        return source;
    }

    /**
     * What stands for a value that could not be made: a pass that failed hands out no configuration.
     *
     * @param <T> any type
     * @return null
     */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // Never seen outside a pass that failed.
    public final <T> T none() {
        return null;
    }

    /**
     * Says that the text of the current setting is not a value of its type.
     *
     * @param <T> any type
     * @param thrown what the conversion threw
     * @return null, in place of the value
     */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public final <T> T malformed(RuntimeException thrown) {
        failed = true;
        recordMalformed("", thrown);
        return none();
    }

    /**
     * Says that the text of the current setting was refused by a type or converter of the program's own.
     *
     * @param <T> any type
     * @param type the type's simple name
     * @param thrown what the conversion threw
     * @return null, in place of the value
     */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public final <T> T malformed(String type, Exception thrown) {
        failed = true;
        recordMalformed(type, thrown);
        return none();
    }

    /**
     * Whether the rules of some environments are to be judged.
     *
     * @param environments the bits of the environments in which they hold
     * @return whether to judge them
     */
    public boolean judges(int environments) {
        return (environments & environmentBit) != 0;
    }

    /**
     * Whether what is only worth a warning is to be looked at.
     *
     * @return whether warnings are remembered
     */
    public boolean warns() {
        return false;
    }

    /**
     * Says which element of the current setting's value is judged next.
     *
     * @param text the element's text
     */
    public void element(String text) {}

    /**
     * Says how the current setting did under a rule.
     *
     * @param attribute the rule's attribute, the second part of its name
     * @param fault what the judge answered
     * @param because the reason, or nothing
     */
    public void rule(String attribute, @Nullable Fault fault, String because) {
        if (fault != null) {
            failed = true;
        }
    }

    /**
     * Says how the current setting did under a rule that only warns.
     *
     * @param attribute the rule's attribute
     * @param fault what the judge answered
     * @param because the reason, or nothing
     */
    public void warning(String attribute, @Nullable Fault fault, String because) {}

    /**
     * Says that the current setting holds a live key, which only production should.
     *
     * @param fault what the judge answered
     */
    public void live(@Nullable Fault fault) {}

    /**
     * Says how the current setting did under a constraint, which holds in every environment.
     *
     * @param fault what the judge answered
     * @param message the constraint's own message, or nothing for the judge's
     */
    public void constraint(@Nullable Fault fault, String message) {
        if (fault != null) {
            failed = true;
        }
    }

    /**
     * Says whether an {@code Optional} setting has what another one demands.
     *
     * @param variable the setting's variable
     * @param given whether it is set
     * @param demanded whether the other one has one of the values
     * @param other the other setting's variable
     * @param values the values, in words
     */
    public void requirement(String variable, boolean given, boolean demanded, String other, String values) {
        if (demanded && !given) {
            failed = true;
        }
    }

    /**
     * Whether there is reason to look at what depends on several settings: not after something was not well, except for a
     * report.
     *
     * @return whether to go on
     */
    public boolean goesOn() {
        return !failed;
    }

    /**
     * Whether a setting has no value because of a problem, so that what depends on it is not judged.
     *
     * @param variable the setting's variable
     * @return whether it lacks its value
     */
    public boolean lacks(String variable) {
        return failed;
    }

    /**
     * Says how a rule in plain Java ended.
     *
     * @param name the rule's name
     * @param holds what the method answered
     * @param because the reason, or nothing
     * @param severe whether it refuses the start, or only warns
     */
    public void plainRule(String name, boolean holds, String because, boolean severe) {
        if (!holds && severe) {
            failed = true;
        }
    }

    /**
     * Says that a rule in plain Java threw.
     *
     * @param name the rule's name
     * @param thrown what it threw
     */
    public void plainRuleThrew(String name, RuntimeException thrown) {
        failed = true;
    }

    /**
     * Whether rules in plain Java read the settings through a guard, which keeps them from settings that failed.
     *
     * @return whether to put the guard in between
     */
    public boolean guards() {
        return false;
    }

    /**
     * Says, in a guard, that a rule reads a setting.
     *
     * @param variable the setting's variable
     */
    public void reads(String variable) {}

    /**
     * Whether this pass found something that is not well.
     *
     * @return whether to make a report
     */
    public final boolean failed() {
        return failed || (source != null && !source.problems().isEmpty());
    }

    /** Remembers that a variable could not be read. */
    void unreadable(String variable, RuntimeException thrown) {
        failed = true;
    }

    /** Remembers why the current setting's text is not a value. */
    void recordMalformed(String type, Exception thrown) {}
}
