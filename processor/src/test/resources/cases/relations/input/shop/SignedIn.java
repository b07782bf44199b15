package shop;

import dev.seaworthy.AllOrNone;

/** A user is there with a password. */
@AllOrNone({"USER", "PASSWORD"})
@interface SignedIn {}
