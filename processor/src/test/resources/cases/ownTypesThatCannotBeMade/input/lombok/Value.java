package lombok;

/** Stands for Lombok's annotation of this name. */
public @interface Value {
    /** The name of a factory. */
    String staticConstructor() default "";
}
