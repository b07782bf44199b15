package shop;

/** Two that say the same. */
@Port
@Small
public @interface Mixed {}
