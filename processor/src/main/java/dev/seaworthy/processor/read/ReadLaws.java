package dev.seaworthy.processor.read;

import dev.seaworthy.processor.diagnostic.Law;
import java.util.List;

/** What a reader reports: declarations that cannot be represented. */
public final class ReadLaws {
    static final Law NOT_AN_INTERFACE = new Law(
            "SW050",
            "A configuration is an interface",
            "Make the type an interface; the compiler writes the class that implements it.");

    static final Law GENERIC = new Law(
            "SW051",
            "A configuration has no type parameters",
            "Remove the type parameters, and write the types that they stand for.");

    static final Law HIDDEN = new Law(
            "SW052",
            "A configuration can be seen from its package",
            "Remove private or protected from the interface and from the types around it, and export its package to the"
                    + " module of the loader.");

    static final Law SEALED =
            new Law("SW053", "A configuration can be implemented by its loader", "Remove sealed from the interface.");

    static final Law PARAMETERS =
            new Law("SW054", "A setting is a plain accessor", "Remove the parameters, and what the method throws.");

    static final Law UNSUPPORTED_TYPE = new Law(
            "SW055",
            "A setting has a type that can be made from text",
            "Use a type of docs/types.md, give the type a public static valueOf, of, parse or fromString(String), or name"
                    + " a converter.");

    static final Law NOT_A_SETTING = new Law(
            "SW056",
            "Every abstract method of a configuration is a setting or a group",
            "Put @EnvVar or @EnvGroup on the method, or give it a body.");

    static final Law SETTING_AND_GROUP =
            new Law("SW057", "A method is a setting or a group", "Keep one of @EnvVar and @EnvGroup.");

    static final Law HAS_A_BODY =
            new Law("SW058", "A setting has no body", "Remove the body, or remove the annotation.");

    static final Law NOT_A_GROUP = new Law(
            "SW059",
            "A group is an interface of settings",
            "Return an interface whose methods have @EnvVar, or an Optional of one.");

    static final Law CIRCLE =
            new Law("SW060", "A group does not hold itself", "Remove the method that leads back to the interface.");

    static final Law OUTSIDE = new Law(
            "SW061",
            "Settings stand in an interface",
            "Move the method into an interface that has @EnvConfig or that a configuration uses as a group.");

    static final Law NOT_A_RULE = new Law(
            "SW062",
            "A rule in plain Java is a default boolean method without parameters",
            "Write default boolean name() { return …; }, or put the rule on a method with @EnvVar.");

    static final Law OVERRIDDEN_RULE = new Law(
            "SW099",
            "A rule in plain Java is one where it is overridden too",
            "Repeat @ProductionRule on the method, with its attributes, or rename the method.");

    static final Law CONSTRAINTS_LOST = new Law(
            "SW100",
            "Constraints inside types are known",
            "Compile the interface that has them with Seaworthy's processor.");

    static final Law REPLACED_SETTING = new Law(
            "SW101",
            "What must hold of a setting holds where it is declared anew",
            "Repeat the annotation on the method, or silence the warning where it is not meant to hold.");

    static final Law EMPTY_RULE =
            new Law("SW063", "A rule annotation says a rule", "Set an attribute, or remove the annotation.");

    static final Law CONVERTER = new Law(
            "SW064",
            "A converter can be used",
            "Name a class that implements dev.seaworthy.runtime.Converter for the setting's type and has a public"
                    + " constructor without parameters.");

    static final Law MISPLACED = new Law(
            "SW065",
            "Annotations of a setting stand on a setting",
            "Put @EnvVar on the method, or remove the annotation.");

    static final Law NAME_TAKEN = new Law(
            "SW066",
            "The names of generated types are free",
            "Rename the type that has the name of the loader or of the notes, or rename the interface.");

    static final Law OBJECTS_METHOD =
            new Law("SW067", "A setting does not replace a method of Object", "Rename the method.");

    static final Law NO_SETTING =
            new Law("SW068", "A configuration has a setting", "Add a method with @EnvVar, or remove @EnvConfig.");

    static final Law SOURCE_LEVEL =
            new Law("SW069", "The source level is 17 or higher", "Compile with --release 17 or a newer one.");

    static final Law EMPTY_VALUE = new Law(
            "SW070",
            "A default and an example are not empty",
            "Write a value, or remove the attribute: a variable that is empty counts as not set.");

    static final Law DIFFERENT_PARENTS = new Law(
            "SW071",
            "A setting that two parents declare is declared alike",
            "Declare the method in the interface itself, with the annotations that are meant.");

    static final Law UNIT = new Law(
            "SW072",
            "A unit is one that the values of the setting have",
            "Write a unit of a Duration, such as s, or of a DataSize, such as MB; or remove unit.");

    static final Law ENCODING =
            new Law("SW073", "An encoding is set on bytes", "Remove encoding, or return byte[] without a converter.");

    static final Law COMPOSED = new Law(
            "SW076",
            "Two annotations do not say the same of one setting",
            "Write it on the method itself, or remove one of the two annotations.");

    static final Law SEVERAL = new Law(
            "SW077",
            "A variable with {name} or {index} is one of a map or a list",
            "Return a Map<String, …> for {name}, a List for {index}, and leave out what concerns one variable only.");

    static final Law SWITCH = new Law(
            "SW078",
            "The values that switch a group on are those of a variable",
            "Name the variable with presentWhen, or remove is.");

    static final Law UNKNOWN_CONSTRAINT = new Law(
            "SW080",
            "A constraint is one that loaders judge",
            "Use one of @Min @Max @Positive @PositiveOrZero @Negative @NegativeOrZero @DecimalMin @DecimalMax @Digits @Size"
                    + " @NotEmpty @NotBlank @Pattern @Email, or write a rule in plain Java.");

    static final Law CONSTRAINT_GROUPS =
            new Law("SW081", "A constraint has no groups and no payload", "Remove the attribute.");

    static final Law CONSTRAINT_VALUES = new Law(
            "SW082",
            "The attributes of a constraint can be read",
            "Write a number, or a regular expression that compiles. Eclipse's compiler reads them only where the library that"
                    + " has the constraint is on the class path.");

    static final Law MISPLACED_CONSTRAINT = new Law(
            "SW083",
            "A constraint stands where a loader judges it",
            "Put it on a method with @EnvVar, or on what its Optional, list, set or map holds; or remove it.");

    /** All of them, for the documentation. */
    public static List<Law> all() {
        return List.of(
                NOT_AN_INTERFACE,
                GENERIC,
                HIDDEN,
                SEALED,
                PARAMETERS,
                UNSUPPORTED_TYPE,
                NOT_A_SETTING,
                SETTING_AND_GROUP,
                HAS_A_BODY,
                NOT_A_GROUP,
                CIRCLE,
                OUTSIDE,
                NOT_A_RULE,
                OVERRIDDEN_RULE,
                CONSTRAINTS_LOST,
                REPLACED_SETTING,
                EMPTY_RULE,
                CONVERTER,
                MISPLACED,
                NAME_TAKEN,
                OBJECTS_METHOD,
                NO_SETTING,
                SOURCE_LEVEL,
                EMPTY_VALUE,
                DIFFERENT_PARENTS,
                UNIT,
                ENCODING,
                COMPOSED,
                SEVERAL,
                SWITCH,
                UNKNOWN_CONSTRAINT,
                CONSTRAINT_GROUPS,
                CONSTRAINT_VALUES,
                MISPLACED_CONSTRAINT);
    }

    private ReadLaws() {}
}
