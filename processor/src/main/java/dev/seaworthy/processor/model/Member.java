package dev.seaworthy.processor.model;

/** What an interface of settings declares: a setting, or a group of them. */
public sealed interface Member permits Setting, Group {
    /** How its interface declares it. */
    Accessor accessor();
}
