package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settings whose variables do not say which is which. */
@EnvConfig(environmentVariable = "SHOP_ENV")
public interface ShopConfig {
    /** A name of one. */
    @EnvVar("A_{name}")
    int one();

    /** An index of a map. */
    @EnvVar("B_{index}")
    Map<String, Integer> index();

    /** A name of a list. */
    @EnvVar("C_{name}")
    List<Integer> name();

    /** A name of a set. */
    @EnvVar("D_{name}")
    Set<Integer> set();

    /** A name that may be absent. */
    @EnvVar("E_{name}")
    Optional<Map<String, Integer>> optional();

    /** Two names. */
    @EnvVar("F_{name}_{name}")
    Map<String, Integer> twice();

    /** A name and what stands for one. */
    @EnvVar("F_{name}_<name>")
    Map<String, Integer> shown();

    /** What stands for a name. */
    @EnvVar("F_<name>")
    Map<String, Integer> onlyShown();

    /** A name without a beginning. */
    @EnvVar("{name}_G")
    Map<String, Integer> unbegun();

    /** A name without an end. */
    @EnvVar("G_{name}G")
    Map<String, Integer> unended();

    /** A default of none. */
    @EnvVar(value = "H_{name}", defaultValue = "1")
    Map<String, Integer> defaults();

    /** Names for all. */
    @EnvVar(value = "I_{name}", fallbacks = "other")
    Map<String, Integer> fallbacks();

    /** A separator of one. */
    @EnvVar(value = "J_{name}", separator = ";")
    Map<String, Integer> separated();

    /** None need be. */
    @EnvVar("K_{name}")
    @RequiredWhen(variable = "H_{name}", present = true)
    Map<String, Integer> required();

    /** None is none. */
    @EnvVar("L_{name}")
    @ProductionRule(required = true)
    Map<String, Integer> demanded();

    /** A number of numbers. */
    @EnvVar("M_{name}")
    @Max(5)
    @Size(min = 3, max = 2)
    Map<String, @Size(max = 1) Integer> counted();

    /** A list of objects. */
    @EnvVar("N_{name}")
    Map<String, Object> objects();

    /** Another name. */
    @EnvVar("O_{name}")
    Map<String, Integer> outer();

    /** One that could be another. */
    @EnvVar("O_FIRST")
    int first();

    /** A name that could be that of the environment. */
    @EnvVar("SHOP_{name}")
    Map<String, Integer> shop();

    /** Parts. */
    @EnvGroup(prefix = "P_{name}_")
    Map<String, Part> parts();

    /** A part. */
    interface Part {
        /** Its sizes. */
        @EnvVar("SIZE_{name}")
        Map<String, Integer> sizes();
    }
}
