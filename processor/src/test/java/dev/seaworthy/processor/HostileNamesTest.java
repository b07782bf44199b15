package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** No name of the source, of a constant, a method, a type or a package, leaves its place in a generated file. */
class HostileNamesTest {
    /** What the compiler takes within a name: other scripts, signs, digits, and marks that it leaves out itself. */
    private static final List<String> NAMES = List.of(
            "Größe",
            "שלום",
            "مرحبا",
            "漢字",
            "e\u0301",
            "٣x",
            "𝒳",
            "€",
            "‿",
            "$",
            "$L",
            "$$",
            "$T$N",
            "$1L",
            "a\u202eb",
            "a\u200fb",
            "a\u2066b",
            "a\ufeffb",
            "a\u00adb",
            "a\u0000b",
            "a\u0085b",
            "ſ",
            "K",
            "İ",
            "ı");

    /** What names are part of; each build tries each name in one of them, and {@code -Dhostile.all=true} in all. */
    private static final List<String> PLACES = List.of("constant", "method", "type", "group", "package");

    @Test
    void noNameLeavesItsPlace() {
        List<String> wrong = new ArrayList<>();
        int accepted = 0;
        boolean isAll = Boolean.getBoolean("hostile.all");
        for (int i = 0; i < PLACES.size(); i++) {
            String place = PLACES.get(i);
            for (int j = isAll ? 0 : i; j < NAMES.size(); j += isAll ? 1 : PLACES.size()) {
                String name = NAMES.get(j);
                String where = place + " " + HostileTextsTest.literal(name) + ": ";
                Compiled compiled = Compiled.of(source(place, "x" + name));
                if (hasErrors(compiled)) {
                    if (compiled.messages().stream().noneMatch(message -> message.contains("[SW"))) {
                        wrong.add(where + "does not compile: " + compiled.messages());
                    }
                    continue; // Where it is refused, nothing is written.
                }
                accepted++;
                compiled.written()
                        .forEach((path, text) -> wrong.addAll(HostileTextsTest.wrong(where + path, path, text)));
            }
        }
        assertEquals("", String.join("\n", wrong));
        int taken = accepted;
        assertTrue(taken > PLACES.size(), () -> taken + " accepted");
    }

    private static boolean hasErrors(Compiled compiled) {
        return compiled.diagnostics().stream().anyMatch(each -> each.getKind() == Diagnostic.Kind.ERROR);
    }

    /** A name without what the compiler leaves out of it. */
    private static String seen(String name) {
        StringBuilder seen = new StringBuilder();
        name.codePoints().filter(c -> !Character.isIdentifierIgnorable(c)).forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static JavaFileObject source(String place, String name) {
        Map<String, String> names = new TreeMap<>();
        PLACES.forEach(each -> names.put(each, each.equals(place) ? name : "x"));
        String type = "Shop" + names.get("type") + "Config";
        return JavaFileObjects.forSourceString(seen("shop." + names.get("package") + "." + type), """
                package shop.%s;
                import dev.seaworthy.*;
                import java.util.*;
                /** All that a shop reads. */
                @EnvConfig
                public interface %s {
                    /** A choice. */
                    @EnvVar(value = "CHOICE", example = "a")
                    Choice choice();

                    /** Texts. */
                    @EnvVar(value = "TEXT", developmentDefault = "a")
                    @ProductionRule(mustNotBe = "b")
                    Optional<String> %s();

                    /** A group. */
                    @EnvGroup(prefix = "GROUP_")
                    Group%s group();

                    /** What it may be. */
                    enum Choice { A, %s }

                    /** Its settings. */
                    interface Group%s {
                        /** A host. */
                        @EnvVar("HOST") String host();
                    }
                }
                """.formatted(
                        names.get("package"),
                        type,
                        names.get("method"),
                        names.get("group"),
                        names.get("constant"),
                        names.get("group")));
    }
}
