package dev.seaworthy.preflight.scan;

import java.util.BitSet;
import java.util.List;

/** One form of a value as bytes. A place may take several bytes, such as a digit in both cases. */
final class Pattern {
    private final Value value;
    private final Form form;
    private final List<BitSet> places;

    Pattern(Value value, Form form, List<BitSet> places) {
        this.value = value;
        this.form = form;
        this.places = places;
    }

    Value value() {
        return value;
    }

    Form form() {
        return form;
    }

    int length() {
        return places.size();
    }

    /** The bytes that a place takes. */
    BitSet at(int place) {
        return places.get(place);
    }

    /** How many line feeds are in it. */
    int lines() {
        int lines = 0;
        for (BitSet each : places) {
            lines += each.get('\n') ? 1 : 0;
        }
        return lines;
    }

    /** What it is a pattern of: the bytes are a secret. */
    @Override
    public String toString() {
        return value + " " + form.words();
    }
}
