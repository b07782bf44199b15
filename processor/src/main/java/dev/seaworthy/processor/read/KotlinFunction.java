package dev.seaworthy.processor.read;

import javax.lang.model.element.ExecutableElement;

/** A method that its compiler knows as a function of Kotlin: where a value class stands in its signature, the method has another name. */
public interface KotlinFunction extends ExecutableElement {
    /** The function's name. */
    String functionName();
}
