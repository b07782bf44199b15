package dev.seaworthy.processor.read;

import javax.lang.model.element.TypeElement;

/** A type as a compiler of Kotlin knows it, which says more of it than class files and stubs do. */
public interface KotlinType extends TypeElement {
    /** Whether it is being compiled, even where nothing of it has changed and no round brings it. */
    boolean isFromSource();

    /** Whether it is an object, of which there is one, and which nobody else makes. */
    boolean isObject();
}
