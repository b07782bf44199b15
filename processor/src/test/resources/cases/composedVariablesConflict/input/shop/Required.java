package shop;

import dev.seaworthy.RequiredWhen;

/** What the port needs. */
@RequiredWhen(variable = "PORT", is = "8080")
public @interface Required {}
