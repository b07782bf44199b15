package dev.seaworthy.preflight.scan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** One search through many contents: its machine is made once and grows with what it meets. */
final class Search {
    private final boolean hasBlank;
    private final boolean hasQuote;
    private final Automaton automaton;

    /** For each byte the escapes that may begin with it, one bit each. */
    private final int[] starts = new int[256];

    /**
     * A search.
     *
     * @param patterns what is looked for
     * @param hasBlank whether a value has a blank, which forms write as a plus sign
     */
    Search(List<Pattern> patterns, boolean hasBlank) {
        this.hasBlank = hasBlank;
        this.hasQuote = patterns.stream().anyMatch(each -> each.value().text().indexOf('\'') >= 0);
        BitSet special = new BitSet();
        special.set('\n'); // Lines are counted.
        List<Escape> escapes = escapes();
        for (int b = 0; b < 256; b++) {
            for (int i = 0; i < escapes.size(); i++) {
                starts[b] |= escapes.get(i).mayBeginWith(b) ? 1 << i : 0;
            }
            special.set(b, special.get(b) || starts[b] != 0);
        }
        automaton = new Automaton(patterns, special);
    }

    /** What reads one content. */
    Matcher matcher() {
        return new Matcher(automaton, escapes(), starts);
    }

    private List<Escape> escapes() {
        List<Escape> escapes = new ArrayList<>();
        escapes.add(new LineBreak());
        escapes.add(new PercentEscape(false));
        escapes.add(new BackslashEscape());
        escapes.add(new CharacterReference());
        if (hasQuote) {
            escapes.add(new ShellQuote());
        }
        if (hasBlank) {
            escapes.add(new PercentEscape(true));
        }
        return escapes;
    }
}
