package shop;

/** Loud mail: nothing stands in this interface itself. */
interface LoudMailConfig extends MailConfig {}
