package shop;

import dev.seaworthy.RequiredWhen;

/** What nothing needs. */
@RequiredWhen(variable = "NOWHERE", is = "x")
public @interface Needed {}
