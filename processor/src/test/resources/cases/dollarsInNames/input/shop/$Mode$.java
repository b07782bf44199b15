package shop;

/** An enum. */
public enum $Mode$ {
    ON$,
    $OFF
}
