package kotlin;

/** As Kotlin's own. */
public @interface Metadata {
    int k() default 1;

    int[] mv() default {};

    int xi() default 0;

    String[] d1() default {};

    String[] d2() default {};
}
