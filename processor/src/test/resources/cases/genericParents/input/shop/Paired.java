package shop;

import dev.seaworthy.AllOrNone;

/** What alone has no settings. */
@AllOrNone({"FIRST", "SECOND"})
public interface Paired {}
