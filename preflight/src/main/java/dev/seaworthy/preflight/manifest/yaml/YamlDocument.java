package dev.seaworthy.preflight.manifest.yaml;

import dev.seaworthy.preflight.NotJudgedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * One document, read from its events. An alias shares the value that it names; values count as often as they are used, so that
 * a document which is small in its file and huge in memory is refused.
 */
final class YamlDocument {
    private static final int DEEPEST = 100;
    private static final int LARGEST = 2_000_000;
    private static final String MERGE = "<<";

    private final String file;
    private final Iterator<Event> events;
    private final Map<Anchor, Sized> anchors = new HashMap<>();

    /** A value, and how many values are in it. */
    private record Sized(Yaml value, int size) {}

    YamlDocument(String file, Iterator<Event> events) {
        this.file = file;
        this.events = events;
    }

    /** The value of the document, whose start was read. */
    Yaml read() {
        return value(events.next(), 0).value();
    }

    private Sized value(Event event, int depth) {
        if (depth > DEEPEST) {
            throw refused(event, "it is nested more than " + DEEPEST + " levels deep");
        }
        Sized value = switch (event.getEventId()) {
            case Alias -> aliased((AliasEvent) event);
            case SequenceStart -> list((CollectionStartEvent) event, depth);
            case MappingStart -> map((CollectionStartEvent) event, depth);
            default -> new Sized(scalar((ScalarEvent) event), 1);
        };
        if (event.getEventId() != Event.ID.Alias) {
            ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor, value));
        }
        return value;
    }

    private Sized aliased(AliasEvent event) {
        Sized target = anchors.get(event.getAlias());
        if (target == null) {
            throw refused(event, "an alias has no anchor before it");
        }
        return target;
    }

    private Yaml scalar(ScalarEvent event) {
        YamlKind kind = event.isPlain() ? YamlKind.PLAIN : YamlKind.TEXT;
        return Yaml.scalar(kind, file, line(event), event.getValue(), tag(event.getTag()));
    }

    private Sized list(CollectionStartEvent start, int depth) {
        List<Yaml> items = new ArrayList<>();
        int size = 1;
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            Sized item = value(event, depth + 1);
            items.add(item.value().at(file, line(event)));
            size = sum(event, size, item.size());
        }
        return new Sized(Yaml.list(file, line(start), tag(start.getTag()), items), size);
    }

    private Sized map(CollectionStartEvent start, int depth) {
        Map<String, Yaml> members = new LinkedHashMap<>();
        List<Yaml> merged = new ArrayList<>();
        int size = 1;
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Yaml name = value(event, depth + 1).value();
            if (!name.isScalar()) {
                throw refused(
                        event, "a mapping or list is in the place of a name. Render it first if it is a template");
            }
            Sized member = value(events.next(), depth + 1);
            size = sum(event, size, member.size());
            if (name.scalar().equals(MERGE) && name.kind() == YamlKind.PLAIN) {
                merged.addAll(member.value().isList() ? member.value().items() : List.of(member.value()));
            } else if (members.put(name.scalar(), member.value().at(file, line(event))) != null) {
                throw refused(event, "a mapping has this name twice");
            }
        }
        for (Yaml each : merged) {
            each.map().forEach(members::putIfAbsent);
        }
        return new Sized(Yaml.map(file, line(start), tag(start.getTag()), members), size);
    }

    private int sum(Event event, int size, int more) {
        if (size + more > LARGEST) {
            throw refused(event, "its aliases make more than " + LARGEST + " values of it");
        }
        return size + more;
    }

    private static String tag(Optional<String> tag) {
        return tag.orElse("");
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private NotJudgedException refused(Event event, String reason) {
        return NotJudgedException.at(file + ":" + line(event), "cannot be read: " + reason + ".");
    }
}
