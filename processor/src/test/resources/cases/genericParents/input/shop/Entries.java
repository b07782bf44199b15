package shop;

/** What has no settings, and a type inside. */
public interface Entries<T> extends Named {
    /** What the first one is. */
    default T first() {
        return null;
    }

    /** Another type. */
    interface Entry {}
}
