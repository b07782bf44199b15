package dev.seaworthy.processor.read;

import javax.lang.model.element.ExecutableElement;

/** A method that its compiler itself knows as the getter of a property: javac does not, and reads Kotlin's metadata instead. */
public interface PropertyGetter extends ExecutableElement {
    /** The property's name. */
    String propertyName();
}
