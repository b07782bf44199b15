package dev.seaworthy.runtime.load;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.SourceException;
import dev.seaworthy.runtime.text.NotJudged;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What nobody can tell here of a start: it is on another machine, of which what was given does not say all, or its environment
 * is not known.
 */
final class Uncertainty {
    private final ConfigSource source;
    private final boolean isEnvironmentKnown;
    private final @Nullable FilesElsewhere files;
    private final @Nullable SourceElsewhere elsewhere;

    /**
     * What cannot be told of a start.
     *
     * @param source where its values come from
     * @param isEnvironmentKnown whether it is known which environment this is
     * @param written the same source as the program gave it
     */
    Uncertainty(ConfigSource source, boolean isEnvironmentKnown, ConfigSource written) {
        this.source = source;
        this.isEnvironmentKnown = isEnvironmentKnown;
        this.elsewhere = written instanceof SourceElsewhere known ? known : null;
        this.files = elsewhere == null ? null : elsewhere.files();
    }

    /** What is known of the files of the process; null where it starts on this machine. */
    @Nullable
    FilesElsewhere files() {
        return files;
    }

    /** What was not given and may set one of some variables that are not set, in words; nothing where nothing may. */
    String open(Collection<String> variables) {
        if (elsewhere == null) {
            return "";
        }
        Set<String> open = new LinkedHashSet<>();
        for (String variable : variables) {
            String text = Loading.quietly(variable, source);
            if (text == null || text.isEmpty()) {
                open.addAll(elsewhere.open(variable));
            }
        }
        return String.join(" or ", open);
    }

    /** What was not given and may set a setting that has a default here, or no value, in words; nothing where nothing may. */
    String open(RecordedSetting setting) {
        return setting.ownText() == null ? open(setting.lookedUp()) : "";
    }

    /** Whether something that was not given may set a variable that has a default here, or no value. */
    boolean mayBeSet(RecordedSetting setting) {
        return !open(setting).isEmpty();
    }

    /**
     * Why nobody can tell whether a setting lacks a value that it must have; nothing where it does.
     *
     * @param setting the setting
     * @param message that it lacks the value
     * @param conditions the settings because of whose values it must have one
     */
    String doubt(RecordedSetting setting, String message, Collection<RecordedSetting> conditions) {
        String open = open(setting);
        if (!open.isEmpty()) {
            return NotJudged.mayBeSet(open);
        }
        for (RecordedSetting condition : conditions) {
            String other = open(condition);
            if (!other.isEmpty()) {
                return message + "; " + other + " may set " + condition.variable();
            }
        }
        return "";
    }

    /** Whether a process that starts elsewhere may have a variable, and what was given does not say it. */
    boolean isUnknown(String variable) {
        if (files == null) {
            return false;
        }
        try {
            source.value(variable);
            return false;
        } catch (SourceException refused) {
            return refused.code().equals(NotJudged.CODE);
        }
    }

    /** Whether one of its names has a text in development that it has not here, where the environment is not known. */
    boolean mayBeSetInDevelopment(RecordedSetting setting) {
        if (isEnvironmentKnown) {
            return false;
        }
        ConfigSource inDevelopment = source.in(Environment.DEVELOPMENT);
        boolean isSet = setting.isUndecided();
        for (String each : setting.lookedUp()) {
            String text = Loading.quietly(each, inDevelopment);
            isSet = isSet || (text != null && !text.equals(Loading.quietly(each, source)));
        }
        return isSet;
    }
}
