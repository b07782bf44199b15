package dev.seaworthy.preflight.scan;

import dev.seaworthy.runtime.Masking;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a search comes to, while it goes on. Names of files are shown without values and without what a terminal would obey. */
final class Results {

    private final Search search;
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Set<Note> unread = new LinkedHashSet<>();
    private final Set<Note> skipped = new LinkedHashSet<>();

    Results(Search search) {
        this.search = search;
    }

    /**
     * The name of a content as it may be shown. A value in it is found there.
     *
     * @param outer the name of the archive with the mark after it, as it may be shown, or nothing
     * @param name the name within the archive or the path
     */
    String name(String outer, String name) {
        List<Occurrence> occurrences = occurrences(name);
        String shown = outer + (occurrences.isEmpty() ? printable(name) : masked(name));
        for (Occurrence each : occurrences) {
            findings.add(new Finding(each.value().settings(), shown, Optional.empty(), each.form(), each.times()));
        }
        return shown;
    }

    /** The path with a mask in place of each name that holds a value, or a mask alone. */
    private String masked(String path) {
        List<String> shown = new ArrayList<>();
        boolean isMasked = false;
        for (String each : path.split("/", -1)) {
            boolean holds = !occurrences(each).isEmpty();
            isMasked |= holds;
            shown.add(holds ? Masking.MASK : printable(each));
        }
        String rest = String.join("/", shown);
        return isMasked && occurrences(rest).isEmpty() ? rest : Masking.MASK;
    }

    private List<Occurrence> occurrences(String name) {
        Matcher matcher = search.matcher();
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        matcher.read(bytes, 0, bytes.length);
        matcher.end();
        return matcher.occurrences();
    }

    /** Names of files may hold line breaks, and what moves a terminal's cursor. */
    private static String printable(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().forEach(c -> {
            boolean isPlain = switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> false;
                default -> true;
            };
            if (isPlain) {
                shown.appendCodePoint(c);
            } else {
                shown.append("\\u").append(String.format("%04x", c));
            }
        });
        return shown.toString();
    }

    /** Adds what was found in a content, but for values that were found in it before. */
    void add(String name, List<Occurrence> occurrences, Set<List<String>> foundBefore) {
        for (Occurrence each : occurrences) {
            List<String> settings = each.value().settings();
            if (!foundBefore.contains(settings)) {
                findings.add(new Finding(settings, name, Optional.of(each.place()), each.form(), each.times()));
            }
        }
    }

    /** The settings of what was found since there were so many findings. */
    Set<List<String>> foundSince(int before) {
        Set<List<String>> settings = new LinkedHashSet<>();
        findings.stream().skip(before).forEach(each -> settings.add(each.settings()));
        return settings;
    }

    /** How many findings there are. */
    int count() {
        return findings.size();
    }

    /** Notes what cannot be read, so that nobody knows whether a value is in it. */
    void unread(String name, String reason) {
        unread.add(new Note(name, reason));
    }

    /** Notes what is not read, because nothing can be in it. */
    void skipped(String name, String reason) {
        skipped.add(new Note(name, reason));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<Note> unread() {
        return List.copyOf(unread);
    }

    List<Note> skipped() {
        return List.copyOf(skipped);
    }
}
