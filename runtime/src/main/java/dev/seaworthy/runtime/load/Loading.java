package dev.seaworthy.runtime.load;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Secret;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.convert.Decimals;
import dev.seaworthy.runtime.source.NamedEnvironment;
import dev.seaworthy.runtime.source.ProcessVariables;
import dev.seaworthy.runtime.source.StandardSource;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One pass of a generated loader over its settings. It is a cursor over one setting at a time, in three steps, and its
 * methods are in this order:
 *
 * <ol>
 *   <li>{@link #setting}, {@link #textSetting} or {@link #listSetting} looks a variable up, and the calls that follow say what is known of it, such as its defaults;
 *   <li>{@link #toInt}, {@link #toText}, … give its value. One that could not be made is {@code null}, zero or
 *       {@code false}, and the pass knows that it failed;
 *   <li>{@link #rule}, {@link #constraint}, … take what the judges of the value answered.
 * </ol>
 *
 * <p>A pass finds out whether everything is well. Only a pass that has a {@link Recorder} remembers what is not, so that a
 * good start pays for nothing else: it does not even load that class.
 */
public final class Loading {
    /** The bit of {@link Environment#DEVELOPMENT} in {@link #appliesToValue}. */
    public static final int DEVELOPMENT = 1;

    /** The bit of {@link Environment#STAGING} in {@link #appliesToValue}. */
    public static final int STAGING = 2;

    /** The bit of {@link Environment#PRODUCTION} in {@link #appliesToValue}. */
    public static final int PRODUCTION = 4;

    /** The bits of all environments. */
    public static final int EVERYWHERE = DEVELOPMENT | STAGING | PRODUCTION;

    /**
     * Which loaders this runtime knows how to serve. It is raised with each change of what generated loaders call that a loader
     * of before does not survive, and a loader has the number of the processor that wrote it.
     */
    public static final int CONTRACT = 1;

    /** The operator's variable that waives a rule for some days: no setting may have it. */
    public static final String WAIVE = StandardSource.WAIVE;

    /** A text that holds nothing is not a value. */
    private static final int NOTHING = 0;

    /** A text of blanks alone is a value. */
    private static final int BLANKS = 1;

    /** Every text is a value, an empty one too. */
    private static final int EMPTY = 2;

    /** Stands for a text that cannot be read where it only matters that there is one. */
    static final String UNREADABLE = "unreadable";

    private static final int SUFFIX_LENGTH = StandardSource.SUFFIX.length();

    private final int environmentBit;

    /** Null where the environment of this process is the only source: its class is not loaded then. */
    private final @Nullable ConfigSource source;

    private final @Nullable Recorder recorder;

    private boolean failed;
    private boolean warned;

    /** The variable of the current setting. */
    private String variable = "";

    /** The text of the current setting; null when there is none, or it was not accepted. */
    private @Nullable String text;

    /** Older names of the current setting that are set to other texts; null as long as there is none. */
    private @Nullable OlderNames olderNames;

    /** Texts of settings whose values cannot be compared, by variable; null as long as there is none. */
    private @Nullable Map<String, String> kept;

    /** What stands for the name or the index of one of several groups in a variable; nothing outside such a group. */
    private final String placeholder;

    /** That name or index. */
    private final String groupName;

    /** Whether the current setting need not be set. */
    private boolean isOptional;

    /** What stands between the elements of the current setting; nothing where it has one value. */
    private String separator = "";

    /** Which texts that hold nothing are values of the current setting: {@link #NOTHING}, {@link #BLANKS} or {@link #EMPTY}. */
    private int keeps;

    /** Whether it depends on the environment, which is not known, what the current setting has. */
    private boolean isUndecided;

    /** Whether the current setting has a problem already, so that neither a default nor a rule looks at it. */
    private boolean isBroken;

    /**
     * Refuses a loader of another version before it calls what is not there.
     *
     * @param contract the {@link #CONTRACT} of the processor that wrote the loader
     * @param loader the loader
     * @throws IncompatibleClassChangeError when it is not that of this runtime
     */
    public static void requireContract(int contract, Class<?> loader) {
        if (contract != CONTRACT) {
            OtherVersion.refuse(contract, loader); // It throws: here, the verifier would load the class of the error.
        }
    }

    /**
     * A pass over a source.
     *
     * @param environmentVariable the variable that says which environment this is
     * @param source where the values come from
     * @param ownFiles the variables beside it whose {@code NAME_FILE} is a setting of its own
     */
    public Loading(String environmentVariable, ConfigSource source, String... ownFiles) {
        this(withoutSecretFiles(environmentVariable, source, ownFiles), environmentVariable);
    }

    /**
     * A pass over a source that may call the environments by more names.
     *
     * @param names the names of the environments
     * @param environmentVariable the variable that says which environment this is
     * @param source where the values come from
     * @param ownFiles the variables beside it whose {@code NAME_FILE} is a setting of its own
     */
    public Loading(EnvironmentNames names, String environmentVariable, ConfigSource source, String... ownFiles) {
        // From a factory: an object of that class, given for a ConfigSource, would have every start load both.
        this(
                NamedEnvironment.of(
                        names, environmentVariable, withoutSecretFiles(environmentVariable, source, ownFiles)),
                environmentVariable);
    }

    private Loading(ConfigSource source, String environmentVariable) {
        this(environmentBit(environmentVariable, source), source);
    }

    private Loading(int environmentBit, ConfigSource source) {
        this(environmentBit, in(environmentBit, source), null);
    }

    /** A pass over a source that knows its environment. */
    Loading(int environmentBit, @Nullable ConfigSource source, @Nullable Recorder recorder) {
        this(environmentBit, source, recorder, "", "");
    }

    private Loading(
            int environmentBit,
            @Nullable ConfigSource source,
            @Nullable Recorder recorder,
            String placeholder,
            String groupName) {
        this.environmentBit = environmentBit;
        this.source = source;
        this.recorder = recorder;
        this.placeholder = placeholder;
        this.groupName = groupName;
        this.failed = environmentBit == 0 || (source != null && quietly(WAIVE, source) != null);
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
        return new Loading(bit, null, null);
    }

    /**
     * Whether the environment of this process may name a file to read, or waive a rule: whether case makes another name, only the
     * source asks the system.
     */
    private static boolean namesMore() {
        for (String name : System.getenv().keySet()) {
            if (name.regionMatches(true, name.length() - SUFFIX_LENGTH, StandardSource.SUFFIX, 0, SUFFIX_LENGTH)
                    || name.equalsIgnoreCase(StandardSource.CREDENTIALS)
                    || name.equalsIgnoreCase(WAIVE)) {
                return true;
            }
        }
        return false;
    }

    /** The bit of the environment that a source names, or 0. */
    static int environmentBit(String environmentVariable, ConfigSource source) {
        String word = quietly(environmentVariable, source);
        return word == null ? 0 : bit(word);
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

    /** The bit of an environment. */
    static int bit(Environment environment) {
        return bit(environment.variableValue());
    }

    /** The environment of a bit, or null when it is not known which this is. */
    static @Nullable Environment environment(int bit) {
        return switch (bit) {
            case PRODUCTION -> Environment.PRODUCTION;
            case STAGING -> Environment.STAGING;
            case DEVELOPMENT -> Environment.DEVELOPMENT;
            default -> null;
        };
    }

    /** The source, which takes no setting for the file of another one's secret; one that reads nothing when it throws. */
    static ConfigSource withoutSecretFiles(String environmentVariable, ConfigSource source, String... ownFiles) {
        String[] variables = new String[ownFiles.length + 1];
        variables[0] = environmentVariable;
        System.arraycopy(ownFiles, 0, variables, 1, ownFiles.length);
        try {
            ConfigSource without = source.withoutSecretFiles(variables);
            return without == null ? UnreadableSource.ofNull() : without;
        } catch (Throwable thrown) {
            passOnFatal(thrown);
            return UnreadableSource.of(thrown);
        }
    }

    /** The source as it is in an environment; one that reads nothing when it throws. */
    static ConfigSource in(int environmentBit, ConfigSource source) {
        Environment environment = environment(environmentBit);
        try {
            ConfigSource there = environment == null ? source : source.in(environment);
            return there == null ? UnreadableSource.ofNull() : there;
        } catch (Throwable thrown) {
            passOnFatal(thrown);
            return UnreadableSource.of(thrown);
        }
    }

    /** The text of a variable, or a text that stands for one that cannot be read; null where there is none, or it is empty. */
    static @Nullable String quietly(String variable, ConfigSource source) {
        String found = whole(variable, source);
        return found == null || found.isEmpty() ? null : found;
    }

    /** The text of a variable, be it empty, or a text that stands for one that cannot be read; null where there is none. */
    static @Nullable String whole(String variable, @Nullable ConfigSource source) {
        try {
            return source == null ? System.getenv(variable) : source.value(variable);
        } catch (Throwable unreadable) {
            passOnFatal(unreadable);
            return UNREADABLE;
        }
    }

    private @Nullable String lookUp(String variable) {
        try {
            if (source == null) {
                return System.getenv(variable);
            }
            return separator.isEmpty() ? source.value(variable) : source.value(variable, separator);
        } catch (Throwable unreadable) {
            passOnFatal(unreadable);
            failed = true;
            isBroken = true;
            if (recorder != null) {
                recorder.unreadable(unreadable);
            }
            return null;
        }
    }

    /** Begins a setting: looks its variable up. A text of blanks alone counts as not set. */
    public Loading setting(String variable) {
        return begin(variable, "", NOTHING);
    }

    /**
     * Begins a setting that is a text, taken as it is.
     *
     * @param variable its variable
     * @param environments the bits of the environments in which it may do without: there blanks alone are a value
     */
    public Loading textSetting(String variable, int environments) {
        return begin(variable, "", blanksIn(environments));
    }

    /**
     * Begins a setting of which an empty text is a value, too.
     *
     * @param variable its variable
     * @param between what stands between elements, or nothing where the setting is a text
     */
    public Loading emptySetting(String variable, String between) {
        return begin(variable, between, EMPTY);
    }

    /**
     * Begins a setting that is a list, a set or a map. A text without an element counts as not set.
     *
     * @param variable its variable
     * @param between what stands between elements
     */
    public Loading listSetting(String variable, String between) {
        return begin(variable, between, NOTHING);
    }

    private Loading begin(String name, String between, int keptTexts) {
        variable = name;
        olderNames = null;
        separator = between;
        keeps = keptTexts;
        isOptional = false;
        isBroken = false;
        isUndecided = false;
        if (recorder != null) {
            recorder.setting(name);
        }
        String found = lookUp(name);
        text = isValue(found, between, keptTexts) ? found : null;
        if (recorder != null && found != null) {
            recorder.found(found, text != null);
        }
        return this;
    }

    /** Where the environment is not known, blanks are kept: nobody can say that a value is required. */
    private int blanksIn(int environments) {
        return environmentBit == 0 || (environments & environmentBit) != 0 ? BLANKS : NOTHING;
    }

    private static boolean isValue(@Nullable String found, String separator, int keeps) {
        if (found == null) {
            return false;
        }
        if (keeps == EMPTY || found.isEmpty()) {
            return keeps == EMPTY;
        }
        return separator.isEmpty() ? keeps == BLANKS || !found.isBlank() : Convert.holdsElement(found, separator);
    }

    /** Looks up an older name of the variable. Whether another text there is another value, {@link #compare} says. */
    public Loading alias(String older) {
        String written = lookUp(older);
        String found = isValue(written, separator, keeps) ? written : null;
        if (recorder != null) {
            recorder.alias(older);
        }
        if (found == null) {
            return this;
        }
        String first = text;
        if (first == null) {
            text = found;
        } else if (OlderNames.differ(first, found)) {
            addOlderName(older, found);
            return this;
        }
        warned = true;
        if (recorder != null && !isBroken) {
            recorder.foundByOlderName(older, first == null);
        } else if (recorder != null && first == null) {
            recorder.foundBesideUnreadable(older);
        }
        return this;
    }

    /** Looks up another name for the variable, where no name before it is set. */
    public Loading fallback(String other) {
        if (recorder != null) {
            recorder.alias(other);
        }
        if (takes(other, keeps) && recorder != null) {
            recorder.foundByFallback(other);
        }
        return this;
    }

    private void addOlderName(String older, String found) {
        OlderNames known = olderNames;
        if (known == null) {
            known = new OlderNames();
            olderNames = known;
        }
        known.add(older, found);
    }

    /** Says that the value is a secret. */
    public Loading sensitive() {
        if (recorder != null) {
            recorder.sensitive();
        }
        return this;
    }

    /**
     * Says that two environments may not share the value.
     *
     * @param environments the bits of the environments of which one at least is among the two
     * @param severe whether this refuses rather than warns
     * @param because the reason, or nothing
     */
    public Loading distinct(int environments, boolean severe, String because) {
        if (recorder != null) {
            recorder.distinct(environments, severe, because);
        }
        return this;
    }

    /**
     * Says that the value leads to the same kind of service in two environments.
     *
     * @param environments the bits of the environments of which one at least is among the two
     * @param severe whether this refuses rather than warns
     * @param because the reason, or nothing
     */
    public Loading sameKind(int environments, boolean severe, String because) {
        if (recorder != null) {
            recorder.sameKind(environments, severe, because);
        }
        return this;
    }

    /** Says that the elements of the text are names with values. */
    public Loading named() {
        return named(Convert.EQUALS);
    }

    /** Says that the elements of the text are names with values, and what stands between the two. */
    public Loading named(String keySeparator) {
        if (recorder != null) {
            recorder.named(keySeparator);
        }
        return this;
    }

    /** Says that the setting should not be used any more. */
    public Loading deprecated() {
        return deprecated("");
    }

    /**
     * Says that the setting should not be used any more.
     *
     * @param instead what its author says of it, or nothing
     */
    public Loading deprecated(String instead) {
        warned |= text != null;
        if (recorder != null) {
            recorder.deprecated(instead);
        }
        return this;
    }

    /** Says what a value may look like. */
    public Loading example(String example) {
        if (recorder != null) {
            recorder.example(example);
        }
        return this;
    }

    /** Says what values are accepted, in words, for a setting without an example. */
    public Loading accepts(String words) {
        if (recorder != null) {
            recorder.accepts(words);
        }
        return this;
    }

    /** Gives the default that applies in development. */
    public Loading developmentDefault(String value) {
        boolean isOpen = text == null && !isBroken;
        boolean applies = isOpen && environmentBit == DEVELOPMENT;
        isUndecided = isOpen && environmentBit == 0;
        if (recorder != null) {
            recorder.declaredDefault(value);
            if (applies) {
                recorder.developmentDefault();
            } else if (isUndecided) {
                recorder.undecided();
            }
        }
        if (applies) {
            text = value;
        }
        return this;
    }

    /** Gives the default that applies everywhere, unless one of development may apply. */
    public Loading defaultValue(String value) {
        if (recorder != null) {
            recorder.declaredDefault(value);
        }
        if (text == null && !isBroken && !isUndecided) {
            if (recorder != null) {
                recorder.defaultValue();
            }
            text = value;
        }
        return this;
    }

    /**
     * Looks up another setting of the same type, whose value is the default of this one. Why that one has none, or one that is
     * malformed, it says itself.
     *
     * @param other its variable
     * @param otherNames the other names of it
     */
    public Loading from(String other, String... otherNames) {
        return inherit(NOTHING, other, otherNames);
    }

    /**
     * The same of a setting that is a text, taken as it is.
     *
     * @param environments the bits of the environments in which the other one may do without: there blanks alone are a value
     * @param other its variable
     * @param otherNames the other names of it
     */
    public Loading textFrom(int environments, String other, String... otherNames) {
        return inherit(blanksIn(environments), other, otherNames);
    }

    /**
     * The same of a setting of which an empty text is a value, too.
     *
     * @param other its variable
     * @param otherNames the other names of it
     */
    public Loading emptyFrom(String other, String... otherNames) {
        return inherit(EMPTY, other, otherNames);
    }

    private Loading inherit(int keptTexts, String other, String... otherNames) {
        if (recorder != null) {
            recorder.inherits(other, otherNames);
        }
        takeFrom(other, keptTexts);
        for (String each : otherNames) {
            takeFrom(each, keptTexts);
        }
        return this;
    }

    private void takeFrom(String name, int keptTexts) {
        if (takes(name, keptTexts) && recorder != null) {
            recorder.foundByOther(name);
        }
    }

    /** Takes the text of another name, where there is none yet and none may come from a default before it. */
    private boolean takes(String name, int keptTexts) {
        if (text != null || isBroken || isUndecided) {
            return false;
        }
        String found = lookUp(name);
        if (isValue(found, separator, keptTexts)) {
            text = found;
        }
        return text != null;
    }

    /** Says that the setting need not be set. */
    public Loading optional() {
        isOptional = true;
        return this;
    }

    /**
     * Whether a variable is set that begins as {@link #setting} does; one that cannot be read is, and its setting says why. The
     * one that is found last switches on the group that {@link #enterGroup} enters.
     *
     * @param variable the variable
     * @return whether it has a value, defaults not counted
     */
    public boolean isSet(String variable) {
        return isSet(variable, "", NOTHING);
    }

    /** {@return whether a variable is set that begins as {@link #textSetting} does} */
    public boolean isTextSet(String variable, int environments) {
        return isSet(variable, "", blanksIn(environments));
    }

    /** {@return whether a variable is set that begins as {@link #emptySetting} does} */
    public boolean isEmptySet(String variable, String between) {
        return isSet(variable, between, EMPTY);
    }

    /** {@return whether a variable is set that begins as {@link #listSetting} does} */
    public boolean isListSet(String variable, String between) {
        return isSet(variable, between, NOTHING);
    }

    private boolean isSet(String variable, String between, int keptTexts) {
        String found = whole(variable, source);
        boolean isSet = isValue(found, between, keptTexts);
        if (recorder != null && found != null) {
            if (isSet) {
                recorder.isSet(variable, found);
            } else {
                recorder.isEmpty(variable, found);
            }
        }
        return isSet;
    }

    /**
     * Says that a setting of an optional group that is absent would be read by another name too, so that a report does not call
     * that name unknown.
     *
     * @param fallback the name
     */
    public void fallbackOfAbsent(String fallback) {
        if (recorder != null) {
            recorder.fallbackOfAbsent(fallback);
        }
    }

    /**
     * Says that a setting of an optional group that is absent is a secret, so that a report says so, and commands know what is
     * set without effect.
     *
     * @param name its variable, or another name that it would be read by
     */
    public void secretOfAbsent(String name) {
        if (recorder != null) {
            recorder.secretOfAbsent(name, "");
        }
    }

    /**
     * Says of a setting whose value is a collection of secrets what {@link #secretOfAbsent} says of one secret.
     *
     * @param name its variable, or another name that it would be read by
     * @param between what stands between its elements
     */
    public void secretsOfAbsent(String name, String between) {
        if (recorder != null) {
            recorder.secretOfAbsent(name, between);
        }
    }

    /** Says that the settings of an optional group follow, which is there. */
    public void enterGroup() {
        if (recorder != null) {
            recorder.enterGroup();
        }
    }

    /**
     * Says that the settings of an optional group follow, which is there because of the value of the variable that was found
     * set last.
     *
     * @param values the values that switch it on, in words
     */
    public void enterGroup(String values) {
        if (recorder != null) {
            recorder.enterGroup(values);
        }
    }

    /**
     * Says that the settings of an optional group follow, which is there because of the value of a variable outside it, be that
     * a default.
     *
     * @param groupSwitch the variable
     * @param values the values that switch it on, in words
     */
    public void enterGroup(String groupSwitch, String values) {
        if (recorder != null) {
            recorder.enterGroup(groupSwitch, values);
        }
    }

    /**
     * Says whether the variable that was asked for last has no effect, since its group is not switched on.
     *
     * @param isSet whether it is set
     * @param groupSwitch the variable that switches the group on
     * @param values the values with which it does, in words; nothing for any
     */
    public void unused(boolean isSet, String groupSwitch, String values) {
        unused(isSet, false, groupSwitch, values);
    }

    /**
     * Says of a secret what {@link #unused} says of any other variable.
     *
     * @param isSet whether it is set
     * @param groupSwitch the variable that switches the group on
     * @param values the values with which it does, in words; nothing for any
     */
    public void unusedSecret(boolean isSet, String groupSwitch, String values) {
        unused(isSet, true, groupSwitch, values);
    }

    private void unused(boolean isSet, boolean isSensitive, String groupSwitch, String values) {
        if (!isSet) {
            return;
        }
        warned = true;
        if (recorder != null) {
            recorder.unused(isSensitive, groupSwitch, values);
        }
    }

    /** Says that the settings of the optional group that was entered last are over. */
    public void leaveGroup() {
        if (recorder != null) {
            recorder.leaveGroup();
        }
    }

    /**
     * The names of the groups of which the environment has variables.
     *
     * @param start what such a variable begins with, before the name
     * @param ends what one can end with, after the name
     * @return the names, in the order of their characters
     */
    public String[] names(String start, String... ends) {
        return new GroupNames(source, start, ends).named(variables());
    }

    /**
     * The indexes of the groups of which the environment has variables.
     *
     * @param start what such a variable begins with, before the index
     * @param ends what one can end with, after the index
     * @return the indexes, in their order, and then those that have a zero in front
     */
    public String[] indexes(String start, String... ends) {
        return new GroupNames(source, start, ends).indexed(variables());
    }

    /**
     * Judges the index of a group or a value that is there. Indexes count from 0: a gap is a problem, and so is a zero in front.
     *
     * @param variable the variable of the value, or what those of the group begin with, with what stands for the index
     * @param place how many come before it
     * @param index the index
     */
    public void index(String variable, int place, String index) {
        String next = String.valueOf(place);
        if (recorder != null) {
            recorder.index(variable, index);
        }
        if (!index.equals(next)) {
            failed = true;
            if (recorder != null) {
                recorder.gap(variable, next, index);
            }
        }
    }

    /**
     * Says that what is judged next is how many values of a setting there are that has one for each name or index.
     *
     * @param variable the variable, with what stands for the name or the index
     * @return this pass
     */
    public Loading several(String variable) {
        if (recorder != null) {
            recorder.several(variable);
        }
        return this;
    }

    /**
     * Whether a variable of any name or index is set.
     *
     * @param start what such a variable begins with
     * @param end what it ends with
     * @return whether one is set
     */
    public boolean isOneSet(String start, String end) {
        for (String name : names(start, end)) {
            if (isSet(start + name + end)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Warns of the variables of every name or index that are set, while the group around them is not there.
     *
     * @param start what such a variable begins with
     * @param end what it ends with
     * @param groupSwitch the variable that switches the group on
     * @param values the values with which it does, in words
     */
    public void unusedOnes(String start, String end, String groupSwitch, String values) {
        unusedOnes(start, end, false, groupSwitch, values);
    }

    /**
     * Warns of secrets as {@link #unusedOnes} does of any other variables.
     *
     * @param start what such a variable begins with
     * @param end what it ends with
     * @param groupSwitch the variable that switches the group on
     * @param values the values with which it does, in words
     */
    public void unusedSecretOnes(String start, String end, String groupSwitch, String values) {
        unusedOnes(start, end, true, groupSwitch, values);
    }

    private void unusedOnes(String start, String end, boolean areSensitive, String groupSwitch, String values) {
        for (String name : names(start, end)) {
            unused(isSet(start + name + end), areSensitive, groupSwitch, values);
        }
    }

    /** The names that the source has; a source of the program's own that throws fails the start, and a report says so. */
    private Collection<String> variables() {
        if (source == null) {
            return ProcessVariables.all().keySet();
        }
        try {
            List<String> names = List.copyOf(source.names());
            warned |= names.isEmpty();
            return names;
        } catch (Throwable thrown) {
            passOnFatal(thrown);
            failed = true;
            return List.of();
        }
    }

    /**
     * A pass over the variables of one of several groups, until {@link #include}.
     *
     * @param placeholder what stands for the name or the index of the group in a variable
     * @param name the name or the index
     * @return the pass
     */
    public Loading named(String placeholder, String name) {
        if (recorder != null) {
            recorder.enter(placeholder, name);
        }
        Loading named =
                new Loading(environmentBit, NamedSource.of(source, placeholder, name), recorder, placeholder, name);
        named.kept = kept;
        return named;
    }

    /**
     * A pass over the variables of one of several groups that {@link #index} judged, until {@link #include}.
     *
     * @param variable what the variables of the group begin with, with what stands for the index
     * @param placeholder what stands for the index
     * @param place how many come before it
     * @return the pass
     */
    public Loading indexed(String variable, String placeholder, int place) {
        return named(placeholder, recorder == null ? String.valueOf(place) : recorder.index(variable, place));
    }

    /** Says that a pass over one of several groups is over. */
    public void include(Loading named) {
        failed |= named.failed;
        warned |= named.warned;
        kept = named.kept;
        if (recorder != null) {
            recorder.leave();
        }
    }

    /** {@return the environment this is; in a pass that failed it may be null, which a loader never hands out} */
    @SuppressWarnings("NullAway") // Null only in a pass that failed.
    public Environment environment() {
        return environment(environmentBit);
    }

    /** {@return the text of the current setting, for a loader that converts it itself; null fails where one is required} */
    public @Nullable String text() {
        if (recorder != null) {
            recorder.value(text);
        }
        if (text == null && !isOptional) {
            failed = true;
            if (recorder != null && !isBroken) {
                recorder.missing();
            }
        }
        return text;
    }

    /** The text of a setting in which blanks at the ends count. */
    private @Nullable String verbatim() {
        String found = text;
        if (recorder != null) {
            recorder.verbatim(found);
        } else if (found != null && hasBlankEnd(found)) {
            warned |= Blanks.areDoubtful(found);
        }
        return text();
    }

    /** Asked before the class that knows more of blanks, which a good start does not load. */
    private static boolean hasBlankEnd(String text) {
        int last = text.length() - 1;
        return last >= 0 && (isUnusual(text.charAt(0)) || isUnusual(text.charAt(last)));
    }

    private static boolean isUnusual(char end) {
        return end <= ' ' || end > '~';
    }

    /** {@return the text of a setting, taken as it is, or null} */
    public String toText() {
        String found = verbatim();
        return found == null ? none() : found;
    }

    /** {@return the value of a setting that is a secret, or null} */
    public Secret toSecret() {
        String found = verbatim();
        return found == null ? none() : Secret.of(found);
    }

    /** {@return the value of a setting that is one of some words, as {@link Convert#fold} spells it, or nothing} */
    public String toWord() {
        String found = text();
        return found == null ? "" : Convert.fold(found);
    }

    /** Says that the text is none of the words that are accepted, and gives null in place of the value. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T> T unknown(String... accepted) {
        return text == null ? none() : malformed(Convert.unknown(text, accepted));
    }

    /**
     * The value of a setting that is a list of texts. It is made here and not in the loader, because {@code List.of} has
     * twelve forms of which javac would have to choose one for each such setting.
     *
     * @return the elements, none when it is not set; the list cannot be changed
     */
    public List<String> toTexts() {
        String found = text();
        if (found == null) {
            return List.of();
        }
        String[] elements = Convert.split(found, separator);
        if (recorder != null) {
            recorder.elements(elements);
        }
        return List.of(elements);
    }

    /** {@return the value of a setting that is a {@code boolean}, or {@code false}} */
    public boolean toBoolean() {
        String found = text();
        try {
            return found != null && Convert.toBoolean(found);
        } catch (RuntimeException malformed) {
            malformed(malformed);
            return false;
        }
    }

    /** {@return the value of a setting that is an {@code int}, or zero} */
    public int toInt() {
        String found = text();
        try {
            return found == null ? 0 : Convert.toInt(found);
        } catch (RuntimeException malformed) {
            malformed(malformed);
            return 0;
        }
    }

    /** {@return the value of a setting that is a {@code long}, or zero} */
    public long toLong() {
        String found = text();
        try {
            return found == null ? 0 : Convert.toLong(found);
        } catch (RuntimeException malformed) {
            malformed(malformed);
            return 0;
        }
    }

    /** {@return the value of a setting that is a {@code double}, or zero} */
    public double toDouble() {
        String found = text();
        try {
            return found == null ? 0 : Decimals.toDouble(found);
        } catch (RuntimeException malformed) {
            malformed(malformed);
            return 0;
        }
    }

    /** {@return the value of a setting that is a URI, or null} */
    public URI toUri() {
        String found = text();
        try {
            return found == null ? none() : Convert.toUri(found);
        } catch (RuntimeException malformed) {
            return malformed(malformed);
        }
    }

    /** {@return the value of a setting that is a path, or null} */
    public Path toPath() {
        String found = text();
        try {
            return found == null ? none() : Convert.toPath(found);
        } catch (RuntimeException malformed) {
            return malformed(malformed);
        }
    }

    /** {@return the value of a setting that is a duration, or null} */
    public Duration toDuration() {
        String found = text();
        try {
            return found == null ? none() : Convert.toDuration(found);
        } catch (RuntimeException malformed) {
            return malformed(malformed);
        }
    }

    /** {@return the value of a setting that is a size, or null} */
    public DataSize toDataSize() {
        String found = text();
        try {
            return found == null ? none() : DataSize.parse(found);
        } catch (RuntimeException malformed) {
            return malformed(malformed);
        }
    }

    /** {@return null in place of a value that could not be made: a pass that failed hands out no configuration} */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // Never seen outside a pass that failed.
    public <T> T none() {
        return null;
    }

    /**
     * The value that code of the program's own made, which is asked never to make null.
     *
     * @param <T> its type
     * @param value what was made
     * @param maker what made it, such as {@code Version.parse}
     * @return the value
     */
    public static <T> T made(@Nullable T value, String maker) {
        if (value == null) {
            throw NothingMade.by(maker);
        }
        return value;
    }

    /** Says that the text is not a value of its type, and gives null in place of the value. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T> T malformed(RuntimeException thrown) {
        return malformed("", thrown);
    }

    /** Says that a type or converter of the program's own refused the text, and gives null in place of the value. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T> T malformed(String type, Throwable thrown) {
        passOnFatal(thrown);
        while (olderNames != null) {
            takeOlderName(olderNames, false);
        }
        failed = true;
        isBroken = true;
        text = null;
        if (recorder != null) {
            recorder.malformed(type, thrown);
        }
        return none();
    }

    /** {@return whether an older name of the current setting has another text, which {@link #compare} has not seen yet} */
    public boolean isSetTwice() {
        return olderNames != null;
    }

    /** {@return a pass in which the variable of the current setting has the text of that older name, to read it once more} */
    public Loading second() {
        OlderNames own = olderNames;
        Map<String, String> variables = own == null ? Map.of() : Map.of(variable, own.text());
        Loading pass = new Loading(environmentBit, ConfigSources.map(variables), null);
        if (own != null) {
            own.readBy(pass);
        }
        return pass;
    }

    /**
     * Says what the current setting is by its first name and by the older one that {@link #second} read: one value, however it
     * is spelled, or a conflict.
     *
     * @param first the value by the first name
     * @param second the value by the older one, of the same type; anything where that one is malformed
     */
    public void compare(Object first, @Nullable Object second) {
        compare(first, second, Convert.EQUALS);
    }

    /**
     * The same of a map whose names and values another text separates than {@code =}.
     *
     * @param first the value by the first name
     * @param second the value by the older one, of the same type; anything where that one is malformed
     * @param keySeparator what stands between name and value
     */
    public void compare(Object first, @Nullable Object second, String keySeparator) {
        OlderNames own = olderNames;
        String one = text;
        if (own != null && one != null) {
            takeOlderName(own, second != null && own.isSame(first, second, one, separator, keySeparator));
        }
    }

    private void takeOlderName(OlderNames own, boolean isSame) {
        String name = own.take();
        olderNames = own.isEmpty() ? null : own;
        failed |= !isSame;
        warned = true;
        if (recorder != null && isSame) {
            recorder.foundByOlderName(name, false);
        } else if (recorder != null) {
            recorder.conflict(name);
        }
    }

    /** Keeps the text of the current setting, for a requirement of a value that can be compared by its text alone. */
    public void keep(String variable) {
        if (text != null) {
            if (kept == null) {
                kept = new HashMap<>();
            }
            kept.put(actual(variable), text.strip());
        }
    }

    /** {@return whether the text of a setting that was kept is one of these} */
    public boolean isKept(String variable, String... texts) {
        String own = kept == null ? null : kept.get(actual(variable));
        for (String each : texts) {
            if (each.equals(own)) {
                return true;
            }
        }
        return false;
    }

    /** A variable as the environment has it. */
    private String actual(String variable) {
        return placeholder.isEmpty() ? variable : variable.replace(placeholder, groupName);
    }

    /** Throws on what says that the JVM cannot go on. A full stack does not say so: some text was too much for some code. */
    static void passOnFatal(Throwable thrown) {
        if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
            throw fatal;
        }
    }

    /** {@return whether the current setting was set, or has a default, and was accepted} */
    public boolean has() {
        return text != null;
    }

    /**
     * Whether the rules of some environments are judged here. A recorder wants to know in staging what production would
     * refuse.
     *
     * @param environments the bits of the environments in which they hold
     * @return whether to judge them
     */
    public boolean applies(int environments) {
        return (environments & environmentBit) != 0
                || (recorder != null && environmentBit == STAGING && (environments & PRODUCTION) != 0);
    }

    /** {@return whether the rules of some environments are to judge the value of the current setting} */
    public boolean appliesToValue(int environments) {
        return text != null && applies(environments);
    }

    /** {@return whether the rules of some environments are to judge that the current setting is not set, or holds only blanks} */
    public boolean appliesToAbsence(int environments) {
        return (text == null || text.isBlank()) && !isBroken && applies(environments);
    }

    /** {@return whether the current setting has a value in which what is only worth a warning is to be looked for} */
    public boolean warns() {
        return recorder != null && text != null;
    }

    /** Says which element of the current setting's text is converted next, until {@link #whole}. */
    public void element(String element) {
        if (recorder != null) {
            recorder.element(element);
        }
    }

    /** Says that the set has the element that was converted last already. */
    public void repeated() {
        if (recorder != null) {
            recorder.repeated();
        }
    }

    /** Says that the next element of the current setting's value is judged, until {@link #whole}. */
    public void next() {
        if (recorder != null) {
            recorder.next();
        }
    }

    /** Says that the current setting's value is judged as a whole again. */
    public void whole() {
        if (recorder != null) {
            recorder.whole();
        }
    }

    /** {@return what judges of files ask instead of this machine, since the process starts on another one; null where it does not} */
    public @Nullable FilesElsewhere files() {
        return recorder == null ? null : recorder.files();
    }

    /**
     * Says how the current setting did under a rule.
     *
     * @param attribute the rule's attribute, the second part of its name
     * @param environments the bits of the environments in which the rule holds
     * @param violation what the judge answered
     * @param because the reason, or nothing
     */
    public void rule(String attribute, int environments, @Nullable Violation violation, String because) {
        if (violation == null) {
            return;
        }
        failed = true;
        if (recorder != null) {
            recorder.rule(attribute, environments, violation, because, true);
        }
    }

    /**
     * Says how the current setting did under a rule that only warns.
     *
     * @param attribute the rule's attribute
     * @param environments the bits of the environments in which the rule holds
     * @param violation what the judge answered
     * @param because the reason, or nothing
     */
    public void warning(String attribute, int environments, @Nullable Violation violation, String because) {
        if (violation == null) {
            return;
        }
        warned = true;
        if (recorder != null) {
            recorder.rule(attribute, environments, violation, because, false);
        }
    }

    /** Says whether a judge found a live key in the current setting, which only production should have. */
    public void live(@Nullable Violation violation) {
        if (recorder != null && violation != null && environmentBit != 0 && environmentBit != PRODUCTION) {
            recorder.live(violation);
        }
    }

    /** Says until which day a value of the current setting is valid, for a report; null where it says of none. */
    public void lastDay(@Nullable LocalDate day) {
        if (recorder != null && day != null) {
            recorder.lastDay(day);
        }
    }

    /**
     * Says how the current setting did under a constraint, which holds in every environment.
     *
     * @param violation what the judge answered
     * @param message the constraint's own message, or nothing for the judge's
     */
    public void constraint(@Nullable Violation violation, String message) {
        if (violation == null) {
            return;
        }
        failed = true;
        if (recorder != null) {
            recorder.constraint(violation, message);
        }
    }

    /** {@return whether to judge what depends on several settings: after something was not well only for a report} */
    public boolean judgesDependencies() {
        return recorder != null || !failed;
    }

    /** {@return whether a setting has no value because of a problem, so that what depends on it is not judged} */
    public boolean isMissing(String variable) {
        return recorder == null ? failed : recorder.isMissing(variable);
    }

    /**
     * Whether a setting is not set and a problem says that it must be, so that whoever sets it is told at once what its presence
     * demands.
     *
     * @param variable the setting's variable
     * @return whether it has to be set; without a report nobody asks
     */
    public boolean mustBeSet(String variable) {
        return recorder != null && recorder.mustBeSet(variable);
    }

    /** {@return how many settings are not set and have to be, so that others may be demanded where it has grown} */
    public int demanded() {
        return recorder == null ? 0 : recorder.demanded();
    }

    /**
     * Says whether an {@code Optional} setting has what another one demands.
     *
     * @param variable the setting's variable
     * @param isSet whether it is set
     * @param isDemanded whether the other one has one of the values
     * @param other the other setting's variable
     * @param values the values, in words
     */
    public void requirement(String variable, boolean isSet, boolean isDemanded, String other, String values) {
        if (isSet || !isDemanded) {
            return;
        }
        failed = true;
        if (recorder != null) {
            recorder.requirement(variable, other, values);
        }
    }

    /**
     * The same of what demands it in another way than by its one value.
     *
     * @param variable the setting's variable
     * @param isSet whether it is set
     * @param isDemanded whether the condition holds
     * @param condition the condition in words
     */
    public void requirement(String variable, boolean isSet, boolean isDemanded, String condition) {
        if (isSet || !isDemanded) {
            return;
        }
        failed = true;
        if (recorder != null) {
            recorder.requirement(variable, condition);
        }
    }

    /**
     * Says that an optional group is absent which must be there.
     *
     * @param variable the variable that alone switches the group on, or the group's first
     * @param condition in words, what demands it
     * @return whether to read the settings of the group, for a report, and to call {@link #leaveRequiredGroup} after them
     */
    public boolean requiresGroup(String variable, String condition) {
        failed = true;
        return recorder != null && recorder.requiresGroup(variable, condition);
    }

    /** Says that the settings of the group are over that {@link #requiresGroup} began, of which any switches it on. */
    public void leaveRequiredGroup(String variable) {
        if (recorder != null) {
            recorder.leaveRequiredGroup(variable);
        }
    }

    /**
     * The same of a group that one variable alone switches on.
     *
     * @param variable that variable
     * @param values the values with which it does, in words; nothing where any will do
     */
    public void leaveRequiredGroup(String variable, String values) {
        if (recorder != null) {
            recorder.leaveRequiredGroup(variable, values);
        }
    }

    /**
     * Says which of several settings are set, of which only so many may be, or must be.
     *
     * @param relation how many
     * @param because the reason, or nothing
     * @param variables their variables
     * @param areSet of each, whether it is set, defaults not counted
     */
    public void relation(Relation relation, String because, String[] variables, boolean... areSet) {
        if (relation.holds(areSet)) {
            return;
        }
        failed = true;
        if (recorder != null) {
            recorder.relation(relation, because, variables, areSet);
        }
    }

    /**
     * The same of settings of which one has a default of development: there none need be set.
     *
     * @param relation how many
     * @param because the reason, or nothing
     * @param variables their variables
     * @param areSet of each, whether it is set, defaults not counted
     */
    public void relationOrDefault(Relation relation, String because, String[] variables, boolean... areSet) {
        boolean isDefault = environmentBit == DEVELOPMENT && !Relation.AT_LEAST_ONE.holds(areSet);
        if (!isDefault) {
            relation(relation, because, variables, areSet);
        }
    }

    /** {@return whether rules in plain Java read the settings through a guard, which keeps them from settings that failed} */
    public boolean guards() {
        return recorder != null;
    }

    /** Says, in a guard, that a rule in plain Java reads a setting. */
    public void reads(String variable) {
        if (recorder != null) {
            recorder.reads(variable);
        }
    }

    /**
     * Says how a rule in plain Java ended.
     *
     * @param name the rule's name
     * @param environments the bits of the environments in which the rule holds
     * @param holds what the method answered
     * @param message what must hold, as the end of a sentence that starts with the rule's name, or as one of its own
     * @param severe whether it refuses the start, or only warns
     */
    public void plainRule(String name, int environments, boolean holds, String message, boolean severe) {
        if (!holds) {
            broken(severe);
        }
        if (recorder != null) {
            recorder.plainRule(name, environments, holds, message, severe);
        }
    }

    /**
     * Says that a rule in plain Java threw.
     *
     * @param name the rule's name
     * @param environments the bits of the environments in which the rule holds
     * @param thrown what it threw
     * @param severe whether it refuses the start, or only warns
     */
    public void plainRuleThrew(String name, int environments, Throwable thrown, boolean severe) {
        passOnFatal(thrown);
        broken(severe);
        if (recorder != null) {
            recorder.plainRuleThrew(name, environments, thrown, severe);
        }
    }

    private void broken(boolean severe) {
        if (severe) {
            failed = true;
        } else {
            warned = true;
        }
    }

    /** {@return whether this pass found something that is not well, so that a report is to be made} */
    public boolean failed() {
        return failed || (source != null && !source.problems().isEmpty());
    }

    /**
     * Says on the standard error that a dotenv file, and not the process, chose the environment: nobody should wonder why the
     * defaults of development apply.
     *
     * @param name the configuration's simple name
     * @param environmentVariable the variable that says which environment this is
     */
    public void announceEnvironment(String name, String environmentVariable) {
        if (source != null && environmentBit == DEVELOPMENT && System.getenv(environmentVariable) == null) {
            Announcement.print(name, environmentVariable, source.origin(environmentVariable));
        }
    }

    /**
     * Whether a start that prints what an operator should know makes a report: something is not well, a rule warns, or this
     * is staging, where the report says what production would refuse.
     *
     * @return whether to make a report and print it
     */
    public boolean needsReport() {
        return warned || environmentBit == STAGING || failed();
    }
}
