package jetbrains;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** As those that stand on methods. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Nullable {}
