package dev.seaworthy.runtime;

import dev.seaworthy.Environment;
import java.util.Collection;
import java.util.List;

/**
 * Where values come from: it answers for one variable at a time. {@link ConfigSources} has the usual ones.
 *
 * <p>A start that is refused reads twice, once to find out and once for the report. A source that is slow or changes keeps
 * what it read.
 */
@FunctionalInterface
public interface ConfigSource {
    /**
     * The text of a variable.
     *
     * @param variable the variable's name
     * @return its text, or null when this source does not have it; an empty text counts as not set, except where it should say
     *     which environment this is
     * @throws SourceException when this source has the variable and cannot read it
     */
    @Nullable
    String value(String variable);

    /**
     * The text of a variable whose setting is a list, a set or a map. A source that has lists of its own, as YAML has, joins the
     * elements of one by {@link #joined}.
     *
     * @param variable the variable's name
     * @param separator what stands between elements
     * @return its text, or null when this source does not have it; not null exactly when {@link #value(String)} is not
     * @throws SourceException when this source has the variable and cannot read it
     */
    default @Nullable String value(String variable, String separator) {
        return value(variable);
    }

    /**
     * Where the value of a variable comes from, for reports: {@code environment variable}, {@code .env.development:3}.
     * Asked only for variables that this source has.
     *
     * @param variable the variable's name
     * @return a short text without the value
     */
    default String origin(String variable) {
        return "configuration source";
    }

    /**
     * Whether the value of a variable is all that a file holds. Somebody may have named another file by mistake, so that a report
     * does not show a text which came from one and is refused. Asked only for variables that this source has.
     *
     * @param variable the variable's name
     * @return whether a file has nothing but this value
     */
    default boolean isWholeFile(String variable) {
        return false;
    }

    /**
     * The names that this source has. A report finds typos by them, and a start the names and indexes that only the environment
     * knows: a map or a list of groups or values has what a source lists here, and nothing of one that lists none.
     *
     * @return the names, or none when the source cannot list them
     */
    default Collection<String> names() {
        return List.of();
    }

    /**
     * How one of {@link #names} is written in this source, for reports: {@code database.url}, where that stands for
     * {@code DATABASE_URL}. Asked only for names that this source lists.
     *
     * @param name the name
     * @return the text by which somebody finds it
     */
    default String spelling(String name) {
        return name;
    }

    /**
     * This source as it is in an environment: some are read in development only.
     *
     * @param environment the environment of the process
     * @return the source to read all other variables from
     */
    default ConfigSource in(Environment environment) {
        return this;
    }

    /**
     * This source as it is in an environment, whatever the environment is called: where {@code test} is a name of development, the
     * dotenv files are those of {@code test}. Asked in place of {@link #in(Environment)} where a configuration has names of its own.
     *
     * @param environment the environment of the process
     * @param name the name that is written, which a source other than this one may have given
     * @return the source to read all other variables from
     */
    default ConfigSource in(Environment environment, String name) {
        return in(environment);
    }

    /**
     * This source, without the custom that {@code NAME_FILE} names a file with the value of {@code NAME}, for some variables:
     * the one that says which environment this is, and {@code LOG} where {@code LOG_FILE} is a setting of its own.
     *
     * @param variables the variables that are never read from such files
     * @return the source to read from
     */
    default ConfigSource withoutSecretFiles(String... variables) {
        return this;
    }

    /**
     * What is wrong with the source as a whole, such as a file that cannot be parsed. Asked after all values were read.
     *
     * @return the problems, those that {@link #value} threw left out
     */
    default List<Problem> problems() {
        return List.of();
    }

    /**
     * What should be known about the source. Asked only for reports.
     *
     * @param variables every variable of the configuration, the older names of those that were read, the one that says which
     *     environment this is, and {@code SEAWORTHY_WAIVE}
     * @param sensitive those of them whose values are secrets
     * @return the warnings
     */
    default List<Problem> warnings(Collection<String> variables, Collection<String> sensitive) {
        return List.of();
    }

    /**
     * The text of a list, for a source that has lists of its own: a loader takes it apart into the same elements, without the
     * blanks around each and without empty ones. A backslash before a separator makes it a part of the element.
     *
     * @param elements the elements, in order; one may hold the separator
     * @param separator what stands between elements, not empty
     * @return the text; empty where there is no element
     */
    static String joined(Iterable<String> elements, String separator) {
        StringBuilder text = new StringBuilder();
        String between = "";
        for (String element : elements) {
            String escaped = element.strip().replace(separator, "\\" + separator);
            text.append(between).append(escaped);
            // A backslash would escape the separator, and an element may end as one begins: a loader drops the blank.
            int end = escaped.length();
            boolean runsOn = escaped.endsWith("\\")
                    || (escaped + separator).indexOf(separator, Math.max(0, end - separator.length() + 1)) < end;
            between = runsOn ? " " + separator : separator;
        }
        return text.toString();
    }
}
