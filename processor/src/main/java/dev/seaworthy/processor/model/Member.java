package dev.seaworthy.processor.model;

import java.util.List;

/** What an interface of settings declares: a setting, or a group of them. */
public sealed interface Member permits Setting, Group {
    /** How its interface declares it. */
    Accessor accessor();

    /** The names from the root to this one, its own included. */
    List<String> path();
}
