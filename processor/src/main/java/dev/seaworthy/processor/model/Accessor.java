package dev.seaworthy.processor.model;

import java.util.Optional;

/**
 * How an interface declares a value: as a method, or as a property of Kotlin, whose getter is the method.
 *
 * @param method the method's name, as Java calls it
 * @param property the property's name, where it is one
 */
public record Accessor(String method, Optional<String> property) {
    /** A method. */
    public static Accessor ofMethod(String name) {
        return new Accessor(name, Optional.empty());
    }

    /** A property of Kotlin. */
    public static Accessor ofProperty(String name, String getter) {
        return new Accessor(getter, Optional.of(name));
    }

    /** The name that the source gives it. */
    public String name() {
        return property.orElse(method);
    }

    /** As a program of the source's language reads it: {@code port()}, or {@code port} where it is a property. */
    public String read() {
        return property.orElse(method + "()");
    }
}
