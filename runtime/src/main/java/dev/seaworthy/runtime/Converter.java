package dev.seaworthy.runtime;

/**
 * Makes a setting's value from the text of its variable, for types that Seaworthy does not know. The class has a public
 * constructor without arguments and is named in {@code @EnvVar(converter = …)}.
 *
 * <p>A start that is refused converts twice, once to find out and once for the report: the same text gives the same answer.
 *
 * @param <T> the type of the value
 */
public interface Converter<T> {
    /**
     * Makes the value.
     *
     * @param text the variable's text, stripped and never empty
     * @return the value, never null: a report says who returned null
     * @throws MalformedException when the text is not a value, saying what is accepted
     * @throws Exception whatever else the conversion throws; the report says that the text is not a value, and never shows
     *     the exception's message, which may hold anything
     */
    T convert(String text) throws Exception;
}
