package dev.seaworthy.runtime.load.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.seaworthy.runtime.ConfigSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a source joins, a loader takes apart. */
class JoinedElementsTest {
    @Test
    void theTextIsWhatSomebodyWouldWrite() {
        assertEquals("a,b", ConfigSource.joined(List.of("a", "b"), ","));
        assertEquals("Hall 1\\, left;Hall 2", ConfigSource.joined(List.of("Hall 1\\, left", "Hall 2"), ";"));
        assertEquals("a\\,b,c", ConfigSource.joined(List.of("a,b", "c"), ","));
        assertEquals("C:\\ ,D:\\", ConfigSource.joined(List.of("C:\\", "D:\\"), ","));
        assertEquals("", ConfigSource.joined(List.of(), ","));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", ";;", "||", " ", "\t", "a", "ab", "aba", ", ", "\n"})
    void aLoaderReadsTheSameElements(String separator) {
        String alphabet = "ab,;| \\\t" + separator;
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            List<String> elements = new ArrayList<>();
            for (int j = random.nextInt(4); j >= 0; j--) {
                StringBuilder element = new StringBuilder();
                for (int k = random.nextInt(6); k >= 0; k--) {
                    element.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                elements.add(element.toString());
            }
            List<String> expected = new ArrayList<>();
            for (String element : elements) {
                if (!element.isBlank()) {
                    expected.add(element.strip());
                }
            }
            String text = ConfigSource.joined(elements, separator);
            assertEquals(expected, List.of(Convert.split(text, separator)), () -> elements + " as " + text);
        }
    }
}
