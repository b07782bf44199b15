package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings that are named like types and packages that a loader uses, and types that are named like its variables. */
@EnvConfig
public interface C {
    /** The loader. */
    @EnvVar("LOADER")
    boolean CLoader();

    /** A class of the runtime's. */
    @EnvVar("LOADING")
    Optional<String> Loading();

    /** Another one. */
    @EnvVar("CONVERT")
    List<Integer> Convert();

    /** A class of the JDK's. */
    @EnvVar("OPTIONAL")
    Optional<Kind> Optional();

    /** The type of another setting. */
    @EnvVar(value = "KIND", defaultValue = "one")
    Kind Kind();

    /** A field that would have the name of the next one. */
    @EnvVar(value = "KIND_VALUE", defaultValue = "1")
    int KindValue();

    /** A class of the loader. */
    @EnvVar("VALUES")
    Optional<String> Values();

    /** A package. */
    @EnvVar("JAVA")
    Optional<String> java();

    /** Another one. */
    @EnvVar("SHOP")
    Optional<String> shop();

    /** A type that is named like a variable. */
    @EnvVar("LOADING_TYPE")
    loading loadingType();

    /** Types that are named like a variable. */
    @EnvVar("ELEMENTS")
    List<element> elements();

    /** Values of such a type. */
    @EnvVar("TEXT_{name}")
    Map<String, text> texts();

    /** A group. */
    @EnvGroup(prefix = "GROUP_")
    Optional<Group> Relation();

    /** Judges. */
    @ProductionRule(because = "of a reason")
    default boolean Environment() {
        return Kind() == Kind.ONE;
    }

    /** A type. */
    enum Kind {
        ONE,
        TWO
    }

    /** A group. */
    interface Group {
        /** A class of the runtime's. */
        @EnvVar(value = "RELATION", defaultValue = "1")
        int Relation();

        /** The class of the group. */
        @EnvVar("VALUES")
        String RelationValues();
    }
}
