package javax.validation;

/** The mark of constraints, under its older name. */
public @interface Constraint {}
