package dev.seaworthy.micronaut;

import java.util.Map;

/** Where elements of a list may stand by their index, {@code hosts[1]}: Micronaut puts together those of all its sources. */
@FunctionalInterface
interface ListElements {
    /** Those of no source. */
    ListElements NONE = (variable, elements) -> {};

    /**
     * Adds the elements that no stronger source has.
     *
     * @param variable the variable of the list
     * @param elements the elements of stronger sources, by their index
     */
    void addTo(String variable, Map<Integer, Property> elements);
}
