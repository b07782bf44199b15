package dev.seaworthy.preflight.manifest.yaml;

import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.runtime.text.TextFile;
import dev.seaworthy.runtime.text.UnreadableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A file of YAML or JSON: what it holds, or where it cannot be read. */
public final class YamlFile {
    /** The charts of whole systems, rendered into one file, have a few of them. */
    private static final int LIMIT = 16 << 20;

    /** The end of a line in YAML 1.1, a character as any other in YAML 1.2, and now this, now that to the parser. */
    private static final char NEXT_LINE = '\u0085';

    private final Path path;
    private final String shown;

    /**
     * A file that is read by {@link #documents}.
     *
     * @param path the file
     * @param shown its path, as messages show it
     */
    public YamlFile(Path path, String shown) {
        this.path = path;
        this.shown = shown;
    }

    /**
     * The documents of the file.
     *
     * @return the documents that are not empty
     * @throws NotJudgedException when the file cannot be read, with the place and without what stands there
     */
    public List<Yaml> documents() {
        String text = text();
        LoadSettings settings =
                LoadSettings.builder().setLabel(shown).setCodePointLimit(LIMIT).build();
        try {
            return documents(new Parse(settings).parseString(text).iterator());
        } catch (MarkedYamlEngineException refused) {
            throw notYaml(text, refused.getProblemMark().or(refused::getContextMark));
        } catch (YamlEngineException refused) {
            throw notYaml(text, Optional.empty());
        }
    }

    private List<Yaml> documents(Iterator<Event> events) {
        List<Yaml> documents = new ArrayList<>();
        while (events.hasNext()) {
            if (events.next().getEventId() == Event.ID.DocumentStart) {
                Yaml document = new YamlDocument(shown, events).read();
                if (document.isGiven()) {
                    documents.add(document);
                }
            }
        }
        return documents;
    }

    private String text() {
        try {
            String text = TextFile.markedText(path, LIMIT);
            for (int i = 0; i < text.length(); i++) {
                if (Character.isSurrogate(text.charAt(i))) {
                    if (!isPair(text, i)) {
                        throw NotJudgedException.at(shown, "is not UTF-8. Save it as UTF-8.");
                    }
                    i++;
                } else if (text.charAt(i) == NEXT_LINE) {
                    throw NotJudgedException.at(
                            shown + ":" + line(text, i),
                            "cannot be read: it has the character U+0085,"
                                    + " which ends a line for some readers of YAML. Write \\u0085 in double quotes, or remove it.");
                }
            }
            return !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
        } catch (UnreadableFile refused) {
            throw NotJudgedException.at(shown, refused.reason() + ". To fix it: " + refused.fix() + ".");
        }
    }

    private static long line(String text, int index) {
        return text.substring(0, index).chars().filter(c -> c == '\n').count() + 1;
    }

    private static boolean isPair(String text, int index) {
        return index + 1 < text.length() && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
    }

    /** Where the text is not YAML. The parser's own message quotes the line, which may hold a secret. */
    private NotJudgedException notYaml(String text, Optional<Mark> mark) {
        String place = mark.map(at -> shown + ":" + (at.getLine() + 1) + ":" + (at.getColumn() + 1))
                .orElse(shown);
        String fix = text.contains("{{")
                ? "It holds {{, as templates do. Render it first, for example with: helm template."
                : "Check indentation, quotes and tabs there.";
        return NotJudgedException.at(place, "is not YAML. " + fix);
    }
}
