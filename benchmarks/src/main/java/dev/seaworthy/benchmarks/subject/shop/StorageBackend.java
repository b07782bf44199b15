package dev.seaworthy.benchmarks.subject.shop;

/** Where uploads are kept. */
public enum StorageBackend {
    /** A directory. */
    LOCAL,
    /** An object store. */
    S3
}
