package dev.seaworthy.processor.model;

/**
 * A place in the source by name. It knows no element, so a model stays comparable and is never stale.
 *
 * @param type the qualified name of the type
 * @param method the method's name, or nothing for the type itself
 * @param annotation the qualified name of the annotation, or nothing for the declaration itself
 * @param occurrence which of several annotations of that type, from 0
 * @param attribute the annotation's attribute, or nothing for the annotation itself
 */
public record SourceRef(String type, String method, String annotation, int occurrence, String attribute) {
    /** The type itself. */
    public static SourceRef ofType(String type) {
        return new SourceRef(type, "", "", 0, "");
    }

    /** A method of this place's type. */
    public SourceRef method(String name) {
        return new SourceRef(type, name, "", 0, "");
    }

    /** An annotation of this place. */
    public SourceRef annotation(String qualifiedName) {
        return annotation(qualifiedName, 0);
    }

    /** One of several annotations of this place. */
    public SourceRef annotation(String qualifiedName, int which) {
        return new SourceRef(type, method, qualifiedName, which, "");
    }

    /** An attribute of this place's annotation. */
    public SourceRef attribute(String name) {
        return new SourceRef(type, method, annotation, occurrence, name);
    }
}
