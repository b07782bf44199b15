package dev.seaworthy.runtime.load;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the classes of a loader in their class files, where the compiler's own mark of generated code is lost: tools that measure
 * coverage leave out what is marked so (JaCoCo does by {@code Generated} in the name, from 0.8.2 on).
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedCode {}
