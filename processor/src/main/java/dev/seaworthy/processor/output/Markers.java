package dev.seaworthy.processor.output;

import dev.seaworthy.runtime.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the markers of a Markdown file. One in code is a text about markers, and is left alone. */
final class Markers {
    private static final Pattern MARKER = Pattern.compile(" {0,3}<!--\\s*(/?)seaworthy:(\\S*?)(\\s.*?)?\\s*-->\\s*");

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /**
     * A marker that is not understood.
     *
     * @param line its line, from 0
     * @param fact what is wrong
     * @param fix what to do
     */
    record Problem(int line, String fact, String fix) {}

    private final List<String> words;
    private final List<MarkedBlock> blocks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<MarkedBlock> open = Optional.empty();

    /**
     * Reads a file.
     *
     * @param lines its lines, with their ends
     * @param words the words that are known
     */
    Markers(List<String> lines, List<String> words) {
        this.words = words;
        Fences fences = new Fences();
        for (int i = 0; i < lines.size(); i++) {
            String line = i == 0 && lines.get(0).startsWith(BYTE_ORDER_MARK)
                    ? lines.get(0).substring(1)
                    : lines.get(i);
            Matcher marker = MARKER.matcher(line);
            if (!fences.isCode(line) && marker.matches()) {
                String name = marker.group(3) == null ? "" : marker.group(3).strip();
                take(i, !marker.group(1).isEmpty(), marker.group(2), name);
            }
        }
        open.ifPresent(this::withoutEnd);
    }

    /** Those that are well-formed, in order. */
    List<MarkedBlock> blocks() {
        return blocks;
    }

    /** What is wrong, in order. */
    List<Problem> problems() {
        return problems;
    }

    private void take(int line, boolean isEnd, String word, String name) {
        if (!words.contains(word)) {
            String nearest = Nearest.to(word, words);
            problems.add(new Problem(
                    line,
                    "names " + (word.isEmpty() ? "no text" : word + ", and there is no such text") + ".",
                    nearest == null ? "Write one of " + String.join(", ", words) + "." : "Write " + nearest + "."));
        } else if (isEnd) {
            end(line, word);
        } else {
            open.ifPresent(this::withoutEnd);
            open = Optional.of(new MarkedBlock(word, name, line, line));
            if (name.indexOf(' ') >= 0) {
                problems.add(new Problem(
                        line,
                        "has more than a word and a configuration.",
                        "Write <!-- seaworthy:" + word + " --> or the name of one interface after the word."));
            }
        }
    }

    private void end(int line, String word) {
        if (open.isPresent() && open.get().word().equals(word)) {
            MarkedBlock block = open.get();
            blocks.add(new MarkedBlock(word, block.configuration(), block.start(), line));
            open = Optional.empty();
            return;
        }
        problems.add(new Problem(
                line,
                "ends " + word + ", and "
                        + open.map(block -> block.word() + " is what began at line " + (block.start() + 1))
                                .orElse("nothing began")
                        + ".",
                open.isPresent()
                        ? "Write <!-- /seaworthy:" + open.get().word() + " -->."
                        : "Remove it, or write <!-- seaworthy:" + word + " --> above it."));
        open = Optional.empty();
    }

    private void withoutEnd(MarkedBlock block) {
        problems.add(new Problem(
                block.start(),
                "begins " + block.word() + " and has no end before the next marker or the end of the file.",
                "Write <!-- /seaworthy:" + block.word() + " --> on a line of its own below it."));
    }
}
