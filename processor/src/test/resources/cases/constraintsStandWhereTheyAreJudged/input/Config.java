import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Converter;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;

/** The configuration of the case. */
@Whole
@Public
@EnvConfig
interface Config {
    /** A constant. */
    @Size(max = 3)
    String NAME = "X";

    /** What it is for. */
    @EnvVar("KEYS")
    Map<@Size(max = 2) String, Integer> keys();

    /** What it is for. */
    @EnvVar(value = "INSIDE", converter = Holder.Reader.class)
    Holder<@Size(max = 2) String> inside();

    /** What it is for. */
    @EnvGroup(prefix = "DB_")
    @NotNull
    @Valid
    Db db();

    /** What it is for. */
    @EnvGroup(prefix = "MORE_")
    Optional<@NotNull Db> more();

    /** Nothing of the environment. */
    @Size(max = 3)
    default String name() {
        return NAME;
    }

    /** Nothing of the environment. */
    static int length(@Size(max = 3) String text) {
        return text.length();
    }
}

/** A constraint on an interface. */
@Constraint(validatedBy = {})
@interface Whole {}

/** A rule on an interface. */
@ProductionRule(noLocalhost = true)
@interface Public {}

/** A group. */
interface Db {
    /** What it is for. */
    @EnvVar("NAME")
    String name();
}

/** A type of the case's own. */
record Holder<T>(T value) {
    /** Its converter. */
    static final class Reader implements Converter<Holder<String>> {
        @Override
        public Holder<String> convert(String text) {
            return new Holder<>(text);
        }
    }
}
