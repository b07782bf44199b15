package dev.seaworthy.preflight.manifest.yaml;

import dev.seaworthy.preflight.NotJudgedException;
import java.util.List;
import java.util.Map;

/**
 * A value of YAML at its place. A member that is not there is a value too, which holds nothing.
 *
 * @param kind what it is
 * @param file the file, as the user named it
 * @param line the line, the first is 1
 * @param scalar the text of a scalar, which may be a secret
 * @param tag the tag that stands before it, or nothing
 * @param items the items of a list
 * @param members the members of a mapping, in their order
 */
public record Yaml(
        YamlKind kind, String file, int line, String scalar, String tag, List<Yaml> items, Map<String, Yaml> members) {
    /** A scalar. */
    public static Yaml scalar(YamlKind kind, String file, int line, String scalar, String tag) {
        return new Yaml(kind, file, line, scalar, tag, List.of(), Map.of());
    }

    /** A list. */
    public static Yaml list(String file, int line, String tag, List<Yaml> items) {
        return new Yaml(YamlKind.LIST, file, line, "", tag, items, Map.of());
    }

    /** A mapping. */
    public static Yaml map(String file, int line, String tag, Map<String, Yaml> members) {
        return new Yaml(YamlKind.MAP, file, line, "", tag, List.of(), members);
    }

    /** {@return a value that is not there, where this one is} */
    public Yaml nothing() {
        return scalar(YamlKind.NOTHING, file, line, "", "");
    }

    /** {@return this value, as it is used in another line} */
    Yaml at(String otherFile, int otherLine) {
        return new Yaml(kind, otherFile, otherLine, scalar, tag, items, members);
    }

    /** {@return the file and line} */
    public String place() {
        return file + ":" + line;
    }

    /** {@return whether it is there, and says something} */
    public boolean isGiven() {
        return kind != YamlKind.NOTHING && !isNull();
    }

    /** {@return whether it is there, and says that it is nothing} */
    public boolean isNull() {
        return kind == YamlKind.PLAIN
                && tag.isEmpty()
                && switch (scalar) {
                    case "", "~", "null", "Null", "NULL" -> true;
                    default -> false;
                };
    }

    /** {@return whether it is a mapping} */
    public boolean isMap() {
        return kind == YamlKind.MAP;
    }

    /** {@return whether it is a list} */
    public boolean isList() {
        return kind == YamlKind.LIST;
    }

    /** {@return whether it is a scalar without quotes and without a tag} */
    public boolean isPlain() {
        return kind == YamlKind.PLAIN && tag.isEmpty();
    }

    /** {@return whether it is a text, a number or another single value} */
    public boolean isScalar() {
        return kind == YamlKind.TEXT || kind == YamlKind.PLAIN;
    }

    /**
     * A member of a mapping.
     *
     * @param name its name
     * @return the member, or nothing at this place
     * @throws NotJudgedException when this is something else than a mapping
     */
    public Yaml get(String name) {
        Yaml member = map().get(name);
        return member == null ? nothing() : member;
    }

    /**
     * What a mapping holds.
     *
     * @return the members by name
     * @throws NotJudgedException when this is something else
     */
    public Map<String, Yaml> map() {
        requireKind(YamlKind.MAP);
        return members;
    }

    /**
     * What a list holds.
     *
     * @return the items
     * @throws NotJudgedException when this is something else
     */
    public List<Yaml> list() {
        requireKind(YamlKind.LIST);
        return items;
    }

    /**
     * The text of a name or another word that is not a secret.
     *
     * @return the text, as it is written
     * @throws NotJudgedException when this is something else than a scalar
     */
    public String word() {
        if (isGiven() && !isScalar()) {
            throw wrong(YamlKind.TEXT);
        }
        return isGiven() ? scalar : "";
    }

    private void requireKind(YamlKind needed) {
        if (isGiven() && kind != needed) {
            throw wrong(needed);
        }
    }

    private NotJudgedException wrong(YamlKind needed) {
        return NotJudgedException.at(
                place(), "cannot be read: there is " + kind.words() + " where " + needed.words() + " is needed.");
    }

    /** Its place: the text may be a secret. */
    @Override
    public String toString() {
        return kind.words() + " at " + place();
    }
}
