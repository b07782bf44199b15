package dev.seaworthy.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two builds of one source, in different circumstances. */
class ReproducibleTest {
    @Test
    void bothHaveTheSameBytes() throws IOException {
        Map<String, Path> first = Release.first().reproducible();
        Map<String, Path> second = Release.second().reproducible();
        assertEquals(first.keySet(), second.keySet());
        List<String> different = new ArrayList<>();
        for (Map.Entry<String, Path> each : first.entrySet()) {
            if (Files.mismatch(each.getValue(), second.get(each.getKey())) != -1) {
                different.add(each.getKey());
            }
        }
        assertEquals(List.of(), different);
    }
}
