package dev.seaworthy.runtime;

import dev.seaworthy.runtime.source.DirectorySource;
import dev.seaworthy.runtime.source.DotenvSource;
import dev.seaworthy.runtime.source.FunctionSource;
import dev.seaworthy.runtime.source.MapSource;
import dev.seaworthy.runtime.source.NamedProcess;
import dev.seaworthy.runtime.source.OrderedSource;
import dev.seaworthy.runtime.source.PropertiesSource;
import dev.seaworthy.runtime.source.StandardSource;
import dev.seaworthy.runtime.text.Escapes;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/**
 * The usual sources of values, and their composition.
 *
 * <pre>{@code
 * ShopConfig config = ShopConfigLoader.load(ConfigSources.inOrder(
 *         ConfigSources.environment(),
 *         ConfigSources.directory(Path.of("/etc/shop")),
 *         ConfigSources.properties(Path.of("shop.properties"))));
 * }</pre>
 *
 * <p>A source reads its files when it is first asked for something in them, and then keeps what it read: make a new one to
 * read them again. A file may have at most 1 MiB and must be UTF-8. A source is meant for the thread that loads.
 */
public final class ConfigSources {
    private ConfigSources() {}

    /**
     * What a generated loader reads when it is given nothing else. The first of these that has a variable wins; an empty
     * value counts as not set.
     *
     * <ol>
     *   <li>the process environment;
     *   <li>the file that {@code NAME_FILE} names there, as Docker and Kubernetes hand out secrets; a byte order mark and one
     *       newline at its end are dropped. {@code NAME} and {@code NAME_FILE} together are a problem, and so is a file with a NUL
     *       character, one below {@code /proc} or {@code /sys}, and one that does not answer within five seconds;
     *   <li>the file {@code NAME} in {@code $CREDENTIALS_DIRECTORY}, as systemd hands out credentials;
     *   <li>in development only, the dotenv files {@code .env.development.local}, {@code .env.local},
     *       {@code .env.development} and {@code .env} of the working directory, as {@link Dotenv} reads them. One that is not
     *       there is passed over.
     * </ol>
     *
     * <p>The variable that says which environment this is comes from the process environment, where an empty one is a problem, or
     * from {@code .env.local} or {@code .env}, which can only say {@code development}; never from a secret file, nor does
     * {@code SEAWORTHY_WAIVE}. In staging and production no file is
     * looked at unless the process environment names one.
     *
     * @param environmentVariable the variable that says which environment this is
     * @param ownFiles the variables of settings that end in {@code _FILE}: where {@code LOG_FILE} is a setting,
     *     {@code LOG} is never read from the file that it names
     * @return the source
     */
    public static ConfigSource standard(String environmentVariable, String... ownFiles) {
        return new StandardSource(environmentVariable, true, ownFiles);
    }

    /**
     * What a generated loader reads whose configuration has names of its own for the environments: as {@link #standard}, but where
     * development is written by another name, such as {@code test}, the dotenv files are those of that name:
     * {@code .env.test.local}, {@code .env.local}, {@code .env.test} and {@code .env}. In {@code test} itself
     * {@code .env.local} is passed over.
     *
     * @param names the names of the environments
     * @param environmentVariable the variable that says which environment this is
     * @param ownFiles the variables of settings that end in {@code _FILE}, as in {@link #standard}
     * @return the source
     */
    public static ConfigSource standard(EnvironmentNames names, String environmentVariable, String... ownFiles) {
        return new NamedProcess(names, environmentVariable, ownFiles);
    }

    /**
     * The process environment and the files that it names, without dotenv files: the first three of {@link #standard}.
     *
     * @param ownFiles the variables of settings that end in {@code _FILE}, as in {@link #standard}
     * @return the source
     */
    public static ConfigSource environment(String... ownFiles) {
        return new StandardSource("", false, ownFiles);
    }

    /**
     * The environment that another process is going to have, and the files that it names: as {@link #environment(String...)} for
     * this process.
     *
     * @param variables the environment of that process
     * @param ownFiles the variables of settings that end in {@code _FILE}, as in {@link #standard}
     * @return the source
     */
    public static ConfigSource environment(Map<String, String> variables, String... ownFiles) {
        return new StandardSource(variables, null, "", false, ownFiles);
    }

    /**
     * A map, for tests and for programs that have read their values themselves. No file is looked at: a
     * {@code NAME_FILE} in it is a variable like any other.
     *
     * @param values the texts by name; read on every question, not copied
     * @return the source
     */
    public static ConfigSource map(Map<String, String> values) {
        return new MapSource(values);
    }

    /**
     * A directory of files, each named by the variable whose value it holds, as Kubernetes mounts a secret or config map
     * and Docker mounts {@code /run/secrets}. Links are followed, and one newline at a file's end is dropped. Files whose
     * names are not names of variables, such as {@code ..data} and {@code tls.crt}, are passed over. The directory must be there.
     *
     * @param directory the directory
     * @return the source
     */
    public static ConfigSource directory(Path directory) {
        return new DirectorySource(directory, Escapes.of(directory.toString()));
    }

    /**
     * A dotenv file, as {@link Dotenv} reads it, of any environment: what a process is going to be started with, say. Its
     * references insert what it sets itself, nothing of this process. The file must be there.
     *
     * @param file the file
     * @return the source
     */
    public static ConfigSource dotenv(Path file) {
        return dotenv(file, Map.of());
    }

    /**
     * A dotenv file, as {@link #dotenv(Path)}, whose references insert something else before what it sets itself.
     *
     * @param file the file
     * @param environment what references insert before anything that the file sets
     * @return the source
     */
    public static ConfigSource dotenv(Path file, Map<String, String> environment) {
        return new DotenvSource(file, environment);
    }

    /**
     * A properties file, as {@link java.util.Properties#load(java.io.Reader)} reads it, whose keys are the variables. The
     * file must be there.
     *
     * @param file the file
     * @return the source
     */
    public static ConfigSource properties(Path file) {
        return new PropertiesSource(file);
    }

    /**
     * Any function from a variable's name to its text, such as Spring's {@code Environment::getProperty}.
     *
     * @param origin what reports call it, such as {@code "Spring environment"}
     * @param values gives the text of a variable, or null
     * @return the source
     */
    public static ConfigSource of(String origin, Function<String, @Nullable String> values) {
        return new FunctionSource(origin, values);
    }

    /**
     * Several sources in one: the first that has a variable wins; an empty value counts as not set.
     *
     * @param sources the sources, the strongest first
     * @return the source
     */
    public static ConfigSource inOrder(ConfigSource... sources) {
        return new OrderedSource(sources.clone());
    }
}
