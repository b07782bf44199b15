package dev.seaworthy.connectors;

import java.util.Optional;

/** A driver's own parser, and how people write texts for it. */
interface Connector {
    /** The driver's name. */
    String name();

    /** How texts for it are written. */
    Grammar grammar();

    /** What the driver would open; empty when it refuses the text. Nothing is connected, and no name is looked up. */
    Optional<Opened> open(String text);
}
