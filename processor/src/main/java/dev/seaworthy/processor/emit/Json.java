package dev.seaworthy.processor.emit;

import dev.seaworthy.runtime.text.Escapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A value of JSON, written over several lines, each of which changes with what it says alone. */
public sealed interface Json {
    /** Writes the value; what follows its first line is that much further to the right. */
    void write(StringBuilder written, String margin);

    /** A text. */
    static Json of(String text) {
        return new Plain(quoted(text));
    }

    /** {@code true} or {@code false}. */
    static Json of(boolean truth) {
        return new Plain(String.valueOf(truth));
    }

    /** Several values. */
    static Json of(List<? extends Json> values) {
        return new Array(List.copyOf(values));
    }

    /** Several texts. */
    static Json ofTexts(List<String> texts) {
        return of(texts.stream().map(Json::of).toList());
    }

    /** An object without members. */
    static Members object() {
        return new Members(new LinkedHashMap<>());
    }

    /** The whole text of a file. */
    default String text() {
        StringBuilder written = new StringBuilder();
        write(written, "");
        return written.append('\n').toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append((char) c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (!Escapes.isHidden(c)) {
                        quoted.appendCodePoint(c);
                    } else {
                        Character.toString(c)
                                .chars()
                                .forEach(unit -> quoted.append(String.format(Locale.ROOT, "\\u%04x", unit)));
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /** A value on one line. */
    record Plain(String written) implements Json {
        @Override
        public void write(StringBuilder all, String margin) {
            all.append(written);
        }
    }

    /** Values in their order. */
    record Array(List<Json> values) implements Json {
        @Override
        public void write(StringBuilder written, String margin) {
            List<Runnable> each = new ArrayList<>();
            for (Json value : values) {
                each.add(() -> value.write(written, margin + "  "));
            }
            enclose(written, margin, "[", each, "]");
        }
    }

    /** An object, to which members are added. */
    record Members(Map<String, Json> members) implements Json {
        /** Adds a member, after the others. */
        public Members with(String name, Json value) {
            members.put(name, value);
            return this;
        }

        /** Adds a text. */
        public Members with(String name, String text) {
            return with(name, Json.of(text));
        }

        /** Whether it has no member. */
        public boolean isEmpty() {
            return members.isEmpty();
        }

        @Override
        public void write(StringBuilder written, String margin) {
            List<Runnable> each = new ArrayList<>();
            members.forEach((name, value) -> each.add(() -> {
                written.append(quoted(name)).append(": ");
                value.write(written, margin + "  ");
            }));
            enclose(written, margin, "{", each, "}");
        }
    }

    private static void enclose(StringBuilder written, String margin, String start, List<Runnable> parts, String end) {
        written.append(start);
        String before = "\n";
        for (Runnable part : parts) {
            written.append(before).append(margin).append("  ");
            part.run();
            before = ",\n";
        }
        written.append(parts.isEmpty() ? "" : "\n" + margin).append(end);
    }
}
