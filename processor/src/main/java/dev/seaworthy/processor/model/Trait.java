package dev.seaworthy.processor.model;

/** What a value means, which decides the rules that make sense on it. */
public enum Trait {
    /** Free text: lengths, beginnings and patterns mean something. */
    TEXT,
    /** A text that may be a secret. */
    CREDENTIAL,
    /** A secret or a key may be it: how hard it is to guess means something. */
    SECRET,
    /** It may name a host. */
    HOST,
    /** It is an IP address, or a network of some. */
    ADDRESS,
    /** It has a scheme. */
    URL,
    /** It has a least and a greatest value. */
    ORDERED,
    /** A number. */
    NUMBER,
    /** A place in the file system. */
    PATH
}
