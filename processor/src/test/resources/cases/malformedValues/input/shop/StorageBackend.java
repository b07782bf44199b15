package shop;

/** Where uploads are kept. */
public enum StorageBackend {
    LOCAL,
    S3
}
