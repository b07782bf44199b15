package dev.seaworthy.runtime.load;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.SourceException;
import dev.seaworthy.runtime.text.NotJudged;

/**
 * What nobody can tell here of a start: it is on another machine, of which what was given does not say all, or its environment
 * is not known.
 */
final class Uncertainty {
    private final ConfigSource source;
    private final boolean isEnvironmentKnown;
    private final @Nullable FilesElsewhere files;
    private final String open;

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
        this.files = written instanceof SourceElsewhere elsewhere ? elsewhere.files() : null;
        this.open = written instanceof SourceElsewhere elsewhere ? elsewhere.open() : "";
    }

    /** What is known of the files of the process; null where it starts on this machine. */
    @Nullable
    FilesElsewhere files() {
        return files;
    }

    /** What may set any variable that is not set, in words; nothing where the source has all. */
    String open() {
        return open;
    }

    /** Whether something that was not given may set a variable that has a default here, or no value. */
    boolean mayBeSet(RecordedSetting setting) {
        return !open.isEmpty() && setting.ownText() == null;
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
