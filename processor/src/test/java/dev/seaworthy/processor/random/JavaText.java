package dev.seaworthy.processor.random;

import java.util.List;
import java.util.stream.Collectors;

/** Texts as Java source. */
final class JavaText {
    private JavaText() {}

    static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    static String literals(List<String> texts) {
        String joined = texts.stream().map(JavaText::literal).collect(Collectors.joining(", "));
        return texts.size() == 1 ? joined : "{" + joined + "}";
    }
}
