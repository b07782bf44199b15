package dev.seaworthy.runtime.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name finds the variables that it is a typo of, and is compared with no others. */
class MisspellingsTest {
    private static final List<String> VARIABLES = List.of("DATABASE_URL", "PORT_1", "PORT_2", "SECRET_KEY");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DATABASE_UR",
                "DATABASE_URLS",
                "DATABSE_URL",
                "DATBAASE_URL",
                "DATABASE_URI",
                "database-url",
                "databse-url",
                "database.url",
                "databse.url",
                "database-urls",
                "Database_Url",
                "ATABASE_URL",
            })
    void oneTypoIsFound(String name) {
        assertEquals(List.of("DATABASE_URL"), new Misspellings(VARIABLES).of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATABASE", "DATABASE_URL", "TADABASE_URL", "DATABASE_URL_X", "SECRETS_KEYS", "", "X"})
    void twoTyposAreAnotherName(String name) {
        List<String> expected = name.equals("DATABASE_URL") ? List.of("DATABASE_URL") : List.of();
        assertEquals(expected, new Misspellings(VARIABLES).of(name));
    }

    @Test
    void severalAreInTheOrderOfTheVariables() {
        assertEquals(List.of("PORT_1", "PORT_2"), new Misspellings(VARIABLES).of("PORT_3"));
    }

    @Test
    void theStepsGrowWithTheNumberOfNames() {
        assertTrue(steps(4_000) <= 11 * steps(400), () -> steps(4_000) + " steps, and " + steps(400));
    }

    private static long steps(int count) {
        Random random = new Random(1);
        Misspellings misspellings = new Misspellings(names(random, count));
        names(random, count).forEach(misspellings::of);
        return misspellings.steps();
    }

    private static List<String> names(Random random, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add("SHOP_SETTING_" + Integer.toString(random.nextInt(), 36));
        }
        return names;
    }
}
