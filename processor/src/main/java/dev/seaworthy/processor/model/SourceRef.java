package dev.seaworthy.processor.model;

import java.util.Optional;

/**
 * A place in the source by name. It knows no element, so a model stays comparable and is never stale.
 *
 * @param type the qualified name of the type
 * @param method the method's name; nothing for the type itself
 * @param annotation the annotation; nothing for the declaration itself
 */
public record SourceRef(String type, Optional<String> method, Optional<AnnotationRef> annotation) {
    /**
     * An annotation of a declaration.
     *
     * @param type the qualified name of its type
     * @param occurrence which of several annotations of that type, from 0
     * @param attribute its attribute; nothing for the annotation itself
     * @param isCarrier whether it is one of the user's own, and what is meant is written on its type
     */
    public record AnnotationRef(String type, int occurrence, Optional<String> attribute, boolean isCarrier) {
        /** The name as people write it. */
        public String simpleName() {
            return type.substring(type.lastIndexOf('.') + 1);
        }
    }

    /** The type itself. */
    public static SourceRef ofType(String type) {
        return new SourceRef(type, Optional.empty(), Optional.empty());
    }

    /** A method of this place's type. */
    public SourceRef method(String name) {
        return new SourceRef(type, Optional.of(name), Optional.empty());
    }

    /** An annotation of this place. */
    public SourceRef annotation(String qualifiedName) {
        return annotation(qualifiedName, 0);
    }

    /** One of several annotations of this place. */
    public SourceRef annotation(String qualifiedName, int which) {
        return new SourceRef(
                type, method, Optional.of(new AnnotationRef(qualifiedName, which, Optional.empty(), false)));
    }

    /** The annotation of this place as one of the user's own, which carries what is meant. */
    public SourceRef asCarrier() {
        return new SourceRef(
                type,
                method,
                annotation.map(each -> new AnnotationRef(each.type(), each.occurrence(), Optional.empty(), true)));
    }

    /** An attribute of this place's annotation; the place itself where it is none, or the attribute is written elsewhere. */
    public SourceRef attribute(String name) {
        return new SourceRef(
                type,
                method,
                annotation.map(each -> each.isCarrier()
                        ? each
                        : new AnnotationRef(each.type(), each.occurrence(), Optional.of(name), false)));
    }
}
