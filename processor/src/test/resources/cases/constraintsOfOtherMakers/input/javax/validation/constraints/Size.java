package javax.validation.constraints;

/** A constraint under its older name. */
@javax.validation.Constraint
public @interface Size {
    /** The greatest size. */
    int max();
}
