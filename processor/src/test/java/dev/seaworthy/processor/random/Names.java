package dev.seaworthy.processor.random;

import java.util.List;

/** Words for the names of settings and groups, each used once and no two a typo apart. */
final class Names {
    private static final List<String> WORDS = List.of(
            "anchor",
            "ballast",
            "compass",
            "davit",
            "ensign",
            "fathom",
            "galley",
            "halyard",
            "island",
            "jetty",
            "keel",
            "lantern",
            "mizzen",
            "nautical",
            "oakum",
            "porthole",
            "quarter",
            "rudder",
            "sextant",
            "tiller",
            "upwind",
            "voyage",
            "windlass",
            "yardarm",
            "zenith",
            "bosun",
            "cutter",
            "dinghy",
            "estuary",
            "fjord",
            "gunwale",
            "harpoon",
            "inlet",
            "jib",
            "knot",
            "leeward",
            "mooring",
            "northing",
            "outrigger",
            "pilot",
            "reef",
            "schooner",
            "transom",
            "undertow",
            "vessel",
            "wharf",
            "bollard",
            "capstan",
            "dockyard",
            "embark",
            "foghorn",
            "gangway",
            "hatchway",
            "isobar",
            "lagoon",
            "marina",
            "oarlock",
            "plankton",
            "regatta",
            "spinnaker",
            "trawler",
            "ketch",
            "bulkhead",
            "catamaran",
            "driftwood",
            "flotilla",
            "headland",
            "lighthouse",
            "monsoon",
            "peninsula",
            "seafarer",
            "tidewater",
            "aft",
            "brigantine",
            "corvette",
            "dreadnought",
            "frigate",
            "hydrofoil");

    private final List<String> words;
    private int next;

    Names(Dice dice) {
        words = dice.shuffled(WORDS);
    }

    String next() {
        return words.get(next++);
    }

    boolean hasNext() {
        return next < words.size() - 4;
    }
}
