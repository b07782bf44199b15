package dev.seaworthy.example.shop;

/** Where uploads are kept. */
public enum StorageBackend {
    /** In a directory of this machine. */
    LOCAL,

    /** In a bucket of S3 or of a store that speaks its protocol. */
    S3
}
