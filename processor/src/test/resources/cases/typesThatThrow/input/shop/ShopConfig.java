package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Converter;
import dev.seaworthy.runtime.MalformedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings of types that throw, or make null. */
@EnvConfig
public interface ShopConfig {
    /** One. */
    @EnvVar("ONE")
    Code one();

    /** One or none. */
    @EnvVar("MAYBE")
    Optional<Code> maybe();

    /** Several. */
    @EnvVar("SEVERAL")
    List<Code> several();

    /** Several by name. */
    @EnvVar("NAMED")
    Map<String, Code> named();

    /** By a converter. */
    @EnvVar(value = "NUMBER", converter = Numbers.class)
    int number();

    /** One that is not shown. */
    @EnvVar(value = "HIDDEN", sensitive = true)
    Optional<Code> hidden();

    /** One with a default that nobody could check. */
    @EnvVar(value = "BY_DEFAULT", defaultValue = "words")
    Code byDefault();

    /** A rule that fails. */
    @ProductionRule(because = "codes are checked")
    default boolean isChecked() {
        throw new AssertionError("the codes of " + Code.class);
    }

    /** A rule that asks for too much. */
    @ProductionRule(because = "codes are few")
    default boolean areFew() {
        return areFew();
    }

    /** A code, which throws what its text says. */
    record Code(String text) {
        /** Reads a code. */
        public static Code parse(String text) throws Exception {
            return switch (text) {
                case "null" -> null;
                case "exception" -> throw new Exception("sesame");
                case "assertion" -> throw new AssertionError("sesame");
                case "linkage" -> throw new NoClassDefFoundError("sesame");
                case "initializer" -> throw new ExceptionInInitializerError("sesame");
                case "stack" -> parse(text);
                case "words" -> throw new MalformedException("must be the code of " + text, "write " + text);
                default -> new Code(text);
            };
        }
    }

    /** Makes numbers, but of null. */
    final class Numbers implements Converter<Integer> {
        @Override
        public Integer convert(String text) {
            return text.equals("null") ? null : Integer.valueOf(text);
        }
    }
}
