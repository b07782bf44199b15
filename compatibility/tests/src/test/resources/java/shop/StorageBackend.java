package shop;

/** Where files can go. */
public enum StorageBackend {
    S3,
    LOCAL,
    AZURE
}
