package dev.seaworthy.runtime.load;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Secret;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.convert.Decimals;
import dev.seaworthy.runtime.source.StandardSource;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * One pass of a generated loader over its settings. It is a cursor: {@link #setting} looks a variable up, the calls that
 * follow say what is known of the setting, and the last one gives its value: {@link #toInt}, {@link #toText}, … A value that
 * could not be made is {@code null}, zero or {@code false}, and the pass knows that it failed.
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

    /** The operator's variable that waives a rule for some days: no setting may have it. */
    public static final String WAIVE = "SEAWORTHY_WAIVE";

    /** Null where the environment of this process is the only source: its class is not loaded then. */
    private final @Nullable ConfigSource source;

    private final int environmentBit;
    private boolean failed;
    private boolean warned;

    /** Whether the current setting need not be set. */
    boolean isOptional;

    /** The text of the current setting; null when there is none, or it was not accepted. */
    @Nullable
    String text;

    /**
     * A pass over a source.
     *
     * @param environmentVariable the variable that says which environment this is
     * @param source where the values come from
     */
    public Loading(String environmentVariable, ConfigSource source) {
        String word = quietly(source, environmentVariable);
        this.environmentBit = word == null ? 0 : bit(word);
        Environment environment = environmentOrNull();
        if (environment == null) {
            this.source = source;
            this.failed = true;
        } else {
            this.source = source.in(environment);
            this.failed = quietly(this.source, WAIVE) != null;
        }
    }

    /** A pass over the environment of this process alone. */
    private Loading(int environmentBit) {
        this.source = null;
        this.environmentBit = environmentBit;
    }

    /**
     * A pass over this process: its environment, secret files, in development dotenv files.
     *
     * @param environmentVariable the variable that says which environment this is
     * @return the pass
     */
    public static Loading ofProcess(String environmentVariable) {
        String word = System.getenv(environmentVariable);
        int bit = word == null ? 0 : bit(word);
        if (bit == 0 || bit == DEVELOPMENT || namesMore()) {
            return new Loading(environmentVariable, ConfigSources.standard(environmentVariable));
        }
        return new Loading(bit);
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

    /**
     * The bit of the environment of that name, or 0: a number, so that a start which never asks for the {@link Environment}
     * does not load it, and with it the jar that it is in.
     */
    private static int bit(String word) {
        String stripped = word.strip();
        if (stripped.equals("production")) {
            return PRODUCTION;
        }
        if (stripped.equals("staging")) {
            return STAGING;
        }
        return stripped.equals("development") ? DEVELOPMENT : 0;
    }

    /**
     * Begins a setting: looks its variable up.
     *
     * @param variable the variable's name
     * @return this
     */
    public Loading setting(String variable) {
        text = lookUp(variable);
        isOptional = false;
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
     * Says that the setting need not be set.
     *
     * @return this
     */
    public final Loading optional() {
        isOptional = true;
        return this;
    }

    /**
     * The text of the current setting, for a loader that converts it itself.
     *
     * @return the text, or null when it is not set, which is then known
     */
    public @Nullable String given() {
        if (text == null && !isOptional) {
            failed = true;
        }
        return text;
    }

    /**
     * The value of a setting that is a text, taken as it is: blanks at its ends count.
     *
     * @return the text, or null
     */
    public final String toText() {
        String given = verbatim();
        return given == null ? none() : given;
    }

    /**
     * The value of a setting that is a secret.
     *
     * @return the secret, or null
     */
    public final Secret toSecret() {
        String given = verbatim();
        return given == null ? none() : Secret.of(given);
    }

    /**
     * The value of a setting that is one of some words: the word as {@link Convert#fold} spells it.
     *
     * @return the word, or nothing when it is not set
     */
    public final String toWord() {
        String given = given();
        return given == null ? "" : Convert.fold(given);
    }

    /**
     * Says that the text of the current setting is none of the words that it may be.
     *
     * @param <T> any type
     * @param accepted the words, as they are best written
     * @return null, in place of the value
     */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public final <T> T unknown(String... accepted) {
        return text == null ? none() : malformed(Convert.unknown(text, accepted));
    }

    /**
     * The value of a setting that is a list of texts. It is made here and not in the loader, because {@code List.of} has
     * twelve forms of which javac would have to choose one for each such setting.
     *
     * @param separator what stands between elements
     * @return the elements, none when it is not set; the list cannot be changed
     */
    public final List<String> toTexts(String separator) {
        String given = given();
        return given == null ? List.of() : List.of(Convert.split(given, separator));
    }

    /**
     * The value of a setting that is a {@code boolean}.
     *
     * @return the value, or {@code false}
     */
    public final boolean toBoolean() {
        String given = given();
        if (given == null) {
            return false;
        }
        try {
            return Convert.toBoolean(given);
        } catch (RuntimeException malformed) {
            malformed(malformed);
            return false;
        }
    }

    /**
     * The value of a setting that is an {@code int}.
     *
     * @return the value, or zero
     */
    public final int toInt() {
        String given = given();
        if (given == null) {
            return 0;
        }
        try {
            return Convert.toInt(given);
        } catch (RuntimeException malformed) {
            malformed(malformed);
            return 0;
        }
    }

    /**
     * The value of a setting that is a {@code long}.
     *
     * @return the value, or zero
     */
    public final long toLong() {
        String given = given();
        if (given == null) {
            return 0;
        }
        try {
            return Convert.toLong(given);
        } catch (RuntimeException malformed) {
            malformed(malformed);
            return 0;
        }
    }

    /**
     * The value of a setting that is a {@code double}.
     *
     * @return the value, or zero
     */
    public final double toDouble() {
        String given = given();
        if (given == null) {
            return 0;
        }
        try {
            return Decimals.toDouble(given);
        } catch (RuntimeException malformed) {
            malformed(malformed);
            return 0;
        }
    }

    /**
     * The value of a setting that is a URI.
     *
     * @return the value, or null
     */
    public final URI toUri() {
        String given = given();
        if (given == null) {
            return none();
        }
        try {
            return Convert.toUri(given);
        } catch (RuntimeException malformed) {
            return malformed(malformed);
        }
    }

    /**
     * The value of a setting that is a path.
     *
     * @return the value, or null
     */
    public final Path toPath() {
        String given = given();
        if (given == null) {
            return none();
        }
        try {
            return Convert.toPath(given);
        } catch (RuntimeException malformed) {
            return malformed(malformed);
        }
    }

    /**
     * The value of a setting that is a duration.
     *
     * @return the value, or null
     */
    public final Duration toDuration() {
        String given = given();
        if (given == null) {
            return none();
        }
        try {
            return Convert.toDuration(given);
        } catch (RuntimeException malformed) {
            return malformed(malformed);
        }
    }

    /**
     * The value of a setting that is a size.
     *
     * @return the value, or null
     */
    public final DataSize toDataSize() {
        String given = given();
        if (given == null) {
            return none();
        }
        try {
            return DataSize.parse(given);
        } catch (RuntimeException malformed) {
            return malformed(malformed);
        }
    }

    /**
     * Whether the current setting has a value.
     *
     * @return whether it was set, or has a default, and was accepted
     */
    public final boolean has() {
        return text != null;
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
        return environmentOrNull();
    }

    /** The environment, or null when the variable that says so is not set or not known. */
    final @Nullable Environment environmentOrNull() {
        return switch (environmentBit) {
            case PRODUCTION -> Environment.PRODUCTION;
            case STAGING -> Environment.STAGING;
            case DEVELOPMENT -> Environment.DEVELOPMENT;
            default -> null;
        };
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
        return malformed("", thrown);
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
        text = null;
        return none();
    }

    /**
     * Whether the rules of some environments are to be judged at all.
     *
     * @param environments the bits of the environments in which they hold
     * @return whether to judge them
     */
    public boolean applies(int environments) {
        return (environments & environmentBit) != 0;
    }

    /**
     * Whether the current setting has a value, which the rules of some environments are to judge.
     *
     * @param environments the bits of the environments in which they hold
     * @return whether to judge it
     */
    public final boolean judges(int environments) {
        return text != null && applies(environments);
    }

    /**
     * Whether the current setting is not set, which the rules of some environments are to judge.
     *
     * @param environments the bits of the environments in which they hold
     * @return whether to judge it
     */
    public boolean misses(int environments) {
        return text == null && applies(environments);
    }

    /**
     * Whether the current setting has a value in which what is only worth a warning is to be looked for.
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
    public void warning(String attribute, @Nullable Fault fault, String because) {
        if (fault != null) {
            warned = true;
        }
    }

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
        if (!holds) {
            broken(severe);
        }
    }

    /**
     * Says that a rule in plain Java threw.
     *
     * @param name the rule's name
     * @param thrown what it threw
     * @param severe whether it refuses the start, or only warns
     */
    public void plainRuleThrew(String name, RuntimeException thrown, boolean severe) {
        broken(severe);
    }

    private void broken(boolean severe) {
        if (severe) {
            failed = true;
        } else {
            warned = true;
        }
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

    /**
     * Whether a start that prints what an operator should know makes a report: something is not well, a rule warns, or this
     * is staging, where the report says what production would refuse.
     *
     * @return whether to make a report and print it
     */
    public final boolean speaks() {
        return warned || environmentBit == STAGING || failed();
    }

    /** The text of a setting in which blanks at the ends count. */
    @Nullable
    String verbatim() {
        return given();
    }

    /** Remembers that a variable could not be read. */
    void unreadable(String variable, RuntimeException thrown) {
        failed = true;
    }

    /** Remembers why the current setting's text is not a value. */
    void recordMalformed(String type, Exception thrown) {}
}
