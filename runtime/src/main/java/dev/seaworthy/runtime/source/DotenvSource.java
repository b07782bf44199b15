package dev.seaworthy.runtime.source;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.dotenv.Files;
import dev.seaworthy.runtime.text.Escapes;
import dev.seaworthy.runtime.text.TextFile;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A dotenv file that somebody named, which must be there and may be of any environment. */
public final class DotenvSource implements ConfigSource {
    private final Path path;
    private final Files file;

    public DotenvSource(Path path, Map<String, String> environment) {
        this(path, Files.only(path, environment));
    }

    private DotenvSource(Path path, Files file) {
        this.path = path;
        this.file = file;
    }

    /**
     * A pipe or a device, which is read once.
     *
     * @param pipe the pipe
     * @param environment what references insert before what it sets
     * @return what it gives
     */
    public static DotenvSource ofStream(Path pipe, Map<String, String> environment) {
        return new DotenvSource(pipe, Files.ofStream(pipe, environment));
    }

    @Override
    public @Nullable String value(String variable) {
        return file.value(variable);
    }

    @Override
    public String origin(String variable) {
        return file.origin(variable);
    }

    /**
     * Whether lines after the one that sets a variable may belong to its value.
     *
     * @param variable a variable that the file sets
     * @return whether they may set something else too
     */
    public boolean isUnended(String variable) {
        return file.isUnended(variable);
    }

    @Override
    public Collection<String> names() {
        return file.names();
    }

    @Override
    public List<Problem> problems() {
        if (TextFile.isThere(path)) {
            return file.problems();
        }
        String name = Escapes.of(path.toString());
        return List.of(new Problem("unreadable", name, "is not there", "", "name a file that is there"));
    }

    @Override
    public List<Problem> warnings(Collection<String> variables, Collection<String> sensitive) {
        return file.warnings(variables, sensitive);
    }
}
