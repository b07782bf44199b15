package shop;

/** Where files can go. */
public enum Storage {
    LOCAL,
    S3
}
