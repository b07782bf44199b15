package shop;

/** What the interface inherits hides names too. */
interface Inherited {
    /** Hides the other. */
    enum Optional {
        A
    }

    /** Hides the other. */
    enum Override {
        A
    }
}
