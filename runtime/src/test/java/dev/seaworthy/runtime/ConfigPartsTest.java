package dev.seaworthy.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfigPartsTest {
    private final ConfigParts parts = new ConfigParts();

    @Test
    void aSensitiveSettingThatIsNullHasNoValue() {
        parts.addSensitive("KEY", null);
        parts.addSensitive("PASSWORD", Secret.of("sesame"));
        parts.addSensitive("TOKEN", Optional.empty());

        assertEquals(
                List.of("PASSWORD", "TOKEN"),
                parts.sensitiveValues().stream().map(SensitiveValue::variable).toList());
        assertEquals("0 groups, 2 sensitive values", parts.toString());
    }

    @Test
    void aTextMayHaveAPasswordAndIsNotPrinted() {
        parts.addText("CACHE_URL", null);
        parts.addText("DATABASE_URL", "postgresql://shop:sesame@db/shop");

        assertEquals("[DATABASE_URL]", parts.textValues().toString());
        assertEquals(
                "postgresql://shop:sesame@db/shop", parts.textValues().get(0).value());
        assertEquals(List.of(), parts.sensitiveValues());
        assertEquals("0 groups, 0 sensitive values", parts.toString());
    }

    @Test
    void aGroupThatWasNotAddedIsAbsent() {
        Object mail = new Object();
        parts.addGroup("mail", mail);

        assertSame(mail, parts.group("mail").orElseThrow());
        assertEquals(Optional.empty(), parts.group("mail.returned"));
        assertEquals("1 group, 0 sensitive values", parts.toString());
    }
}
