package dev.seaworthy.ksp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where findings stand: KSP has no line of an annotation of a getter, and prints neither file nor line of what has none. */
class KotlinLinesTest {
    @TempDir
    private Path directory = Path.of("");

    /** Each is written with its mistake on lines of its own, and the lines are counted here. */
    @Test
    void everyMistakeHasAFileAndALine() throws IOException {
        List<String> mistakes = List.of(
                "@Min(1) String",
                "@NotBlank Int",
                "@NotNull Int",
                "@Pattern(regexp=\"(\") String",
                "@RequiredWhen(variable=\"NOPE\",`is`=[\"x\"]) String?",
                "@ProductionRule(mustBe=[\"x\"]) Int",
                "@Size(min=-1) String",
                "@Digits(integer=-1,fraction=1) Int",
                "@Email(flags=[]) String",
                "@AssertTrue Int");
        Random random = new Random(20_261_201);
        StringBuilder source = new StringBuilder("""
                package shop
                import dev.seaworthy.*
                import jakarta.validation.constraints.*
                @EnvConfig interface ShopConfig {
                """);
        NavigableMap<Integer, Integer> lastLines = new TreeMap<>(); // Of each property, by its first.
        int line = 5;
        for (int i = 0; i < 200; i++) {
            String[] mistake = mistakes.get(random.nextInt(mistakes.size())).split(" (?=[A-Z]\\w+\\??$)", 2);
            List<String> annotations = new ArrayList<>(
                    List.of(random.nextBoolean() ? "@EnvVar" : "@get:EnvVar", mistake[0].replace("@", at(random))));
            Collections.shuffle(annotations, random);
            String text = String.join(between(random), annotations) + between(random) + "val x" + i + ": " + mistake[1];
            source.append(text).append('\n');
            int height = (int) text.lines().count();
            lastLines.put(line, line + height - 1);
            line += height;
        }
        Set<Integer> found = new TreeSet<>();
        for (String each : errors(source + "}\n")) {
            Matcher place = Pattern.compile("ShopConfig\\.kt:(\\d+): \\[SW.*").matcher(each);
            assertTrue(place.matches(), each);
            int at = Integer.parseInt(place.group(1));
            Map.Entry<Integer, Integer> property = Objects.requireNonNull(lastLines.floorEntry(at), each);
            assertTrue(at <= property.getValue(), each);
            found.add(property.getKey());
        }
        assertEquals(lastLines.keySet(), found);
    }

    private static String at(Random random) {
        return random.nextBoolean() ? "@" : "@get:";
    }

    private static String between(Random random) {
        return random.nextBoolean() ? " " : "\n";
    }

    private List<String> errors(String source) throws IOException {
        Files.writeString(directory.resolve("ShopConfig.kt"), source);
        return KspRun.over(directory.toRealPath(), Map.of(), "17").said().stream()
                .filter(each -> each.contains(" error: "))
                .map(each -> each.lines().findFirst().orElse("").replace(" error:", ""))
                .toList();
    }
}
