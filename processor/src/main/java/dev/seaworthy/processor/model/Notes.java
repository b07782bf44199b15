package dev.seaworthy.processor.model;

import java.util.Map;

/**
 * What the source of one interface of settings says and its class file does not.
 *
 * @param type the interface
 * @param surroundings what its package and module let the notes write
 * @param texts descriptions, by the name that {@link #description} or {@link #markdown} gives them, suppressed warnings, by
 *     {@link #suppressed}, and what may be null, by {@link #nullable}
 * @param constraints those inside types, by the name that {@link #constraint} gives them
 * @param source the interface
 */
public record Notes(
        TypeRef.Declared type,
        Surroundings surroundings,
        Map<String, String> texts,
        Map<String, Written.Annotation> constraints,
        SourceRef source) {
    /** The simple name of the type that holds them: {@code SmtpConfigNotes}, {@code OuterInnerNotes} for a nested interface. */
    public String simpleName() {
        return simpleName(type);
    }

    /** The qualified name of the type that holds them: {@code dev.shop.SmtpConfigNotes}. */
    public String qualifiedName() {
        return qualifiedName(type);
    }

    /** The same, of any interface. */
    public static String qualifiedName(TypeRef.Declared type) {
        String name = simpleName(type);
        return type.packageName().isEmpty() ? name : type.packageName() + "." + name;
    }

    private static String simpleName(TypeRef.Declared type) {
        return String.join("", type.names()) + "Notes";
    }

    /** The name of a method's Javadoc; that of the interface's own when the method is none. */
    public static String description(String method) {
        return name(method, "description");
    }

    /** The same, of a comment in Markdown. */
    public static String markdown(String method) {
        return name(method, "markdown");
    }

    /** The name of one constraint at a position inside a method's type. */
    public static String constraint(String method, String position, int which) {
        return name(method, position + which);
    }

    /** The name of what says that a method may return null. */
    public static String nullable(String method) {
        return name(method, "nullable");
    }

    /** The name of the warnings that a method, or the interface, does not want. */
    public static String suppressed(String method) {
        return name(method, "suppressed");
    }

    /** A dollar that belongs to a method's name is doubled, so that no two names are alike. */
    private static String name(String method, String what) {
        return method.replace("$", "$$") + "$" + what;
    }
}
