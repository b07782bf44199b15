package kotlin.coroutines;

/** As Kotlin's own. */
public interface Continuation<T> {}
