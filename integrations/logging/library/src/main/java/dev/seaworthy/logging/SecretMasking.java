package dev.seaworthy.logging;

import dev.seaworthy.runtime.ConfigLoader;
import java.util.List;

/**
 * The secrets that this process keeps out of its logs, whatever logging framework writes them. A line of the framework's own
 * configuration names the program's {@code @EnvConfig} interface; a program or a framework that loads a configuration from
 * sources of its own adds it:
 *
 * <pre>{@code
 * ShopConfig config = ShopConfigLoader.load(source);
 * SecretMasking.add(ShopConfigLoader.loader(), config);
 * }</pre>
 *
 * <p>In place of a secret stands the name of its variable, {@code [SECRET_KEY]}. Each is known by hashes: the masking holds no
 * text of it and no configuration, keeps neither from being collected, and goes on to mask what a program has kept of a
 * configuration that it dropped.
 */
public final class SecretMasking {
    private static final KnownSecrets KNOWN = new KnownSecrets();

    private SecretMasking() {}

    /**
     * Adds the secrets of a configuration, from whatever source it was loaded: its sensitive values, and the passwords in its other
     * texts, as those of URLs. To add equal ones again changes nothing.
     *
     * @param <T> the configuration
     * @param loader its loader
     * @param configuration what the loader made
     * @return the variables whose values are not masked, or in part, because they are shorter than 8 characters, or a word or a
     *     number that stands in logs anyway
     */
    public static <T> List<String> add(ConfigLoader<T> loader, T configuration) {
        return KNOWN.add(addition -> addition.add(loader.parts(configuration)));
    }

    /**
     * Adds the secrets that this process has for configurations, as their loaders read it: for the line of a logging framework's
     * configuration. It never throws. One line a process on the standard error says which variables are left alone, and another one which
     * name is not that of a configuration. Where a configuration is refused there is no word here: its loader has the report.
     *
     * @param configurations the full names of interfaces, separated by commas
     */
    public static void addProcess(String configurations) {
        for (String each : configurations.split(",", -1)) {
            new NamedConfiguration(each.strip()).addTo(KNOWN);
        }
    }

    /**
     * A text as a log may show it.
     *
     * @param text any text
     * @return the text with names in place of secrets; itself where it has none
     */
    public static String masked(String text) {
        return KNOWN.masked(text);
    }

    /**
     * An argument of a message as a log may show it. What holds several, such as a map, a collection or an array, keeps its form, and
     * each of its elements is searched.
     *
     * @param value any object
     * @return the object with names in place of secrets, as a text where it is neither a text nor holds several; the object itself
     *     where it has no secret
     */
    public static Object masked(Object value) {
        return MaskedValue.of(value);
    }

    /**
     * The same for an argument that is searched again when it is written: an object whose form a writer makes, which is neither a text
     * nor holds several, stays the same object.
     *
     * @param value any object
     * @return the object with names in place of secrets; the object itself where it has none, or is left to the writer
     */
    public static Object maskedUnlessWritten(Object value) {
        return MaskedValue.unlessWritten(value);
    }

    /**
     * What stands in place of an event that cannot be searched for secrets, because what a program put into it fails: an event is
     * not lost by the masking, and not shown unmasked.
     *
     * @param failure what was thrown
     * @return a sentence with the failure's class, whose message may hold a secret
     */
    public static String unsearched(Throwable failure) {
        return "This event is not shown: it could not be searched for secrets, because it threw "
                + failure.getClass().getName() + ".";
    }

    /**
     * What stands in place of an event that cannot be written, because what a program put into it fails.
     *
     * @param failure what was thrown
     * @return a sentence with the failure's class, whose message may hold a secret
     */
    public static String unwritten(Throwable failure) {
        return "This event is not shown: it could not be written, because it threw "
                + failure.getClass().getName() + ".";
    }

    /**
     * An exception as a log may show it.
     *
     * @param thrown any exception
     * @return one that prints the same stack trace without secrets, its causes and suppressed exceptions too, of the same class
     *     where that has a constructor which takes a message; the exception itself where there is no secret
     */
    public static Throwable masked(Throwable thrown) {
        return MaskedThrowables.of(thrown);
    }
}
