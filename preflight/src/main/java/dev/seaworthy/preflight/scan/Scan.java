package dev.seaworthy.preflight.scan;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** A search for the secrets of one environment through files, folders, standard input, or what Git is about to commit. */
public final class Scan {
    private final Sought sought;
    private final Results results;
    private final Contents contents;

    /**
     * A search.
     *
     * @param sought what is looked for
     */
    public Scan(Sought sought) {
        this(sought, Limits.USUAL);
    }

    Scan(Sought sought, Limits limits) {
        this.sought = sought;
        Search search = sought.search();
        results = new Results(search);
        contents = new Contents(search, results, limits);
    }

    /** Searches a file, or all files of a folder. */
    public void file(Path named) {
        new Folders(contents, results).read(named);
    }

    /**
     * Searches what a program wrote.
     *
     * @param name what it is called
     * @param in what it wrote
     */
    public void stream(String name, InputStream in) {
        contents.read(name, in);
    }

    /**
     * Searches what Git is about to commit.
     *
     * @param folder a folder of the repository
     * @param paths the files and folders to which it is limited; none for all
     */
    public void staged(Path folder, List<Path> paths) {
        new Staged(new Git(folder), contents, results).read(paths);
    }

    /** {@return what was found so far} */
    public ScanReport report(String configuration, String environment) {
        return new ScanReport(
                configuration,
                environment,
                sought.names(),
                results.findings(),
                sought.notSought(),
                results.unread(),
                results.skipped());
    }
}
