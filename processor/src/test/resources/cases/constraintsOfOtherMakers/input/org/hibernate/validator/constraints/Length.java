package org.hibernate.validator.constraints;

import jakarta.validation.Constraint;

/** A constraint of another maker's. */
@Constraint(validatedBy = {})
public @interface Length {
    /** The greatest length. */
    int max();
}
