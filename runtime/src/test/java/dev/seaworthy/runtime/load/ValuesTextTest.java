package dev.seaworthy.runtime.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** How a configuration prints itself. */
class ValuesTextTest {
    private static final URI WITH_PASSWORD = URI.create("postgresql://shop:sesame@db:5432/shop");

    private static String text(Object value) {
        return new ValuesText("Config").add("it", value).toString();
    }

    @Test
    void aConfigurationIsPrintedAsARecord() {
        assertEquals(
                "Config[port=8080, hosts=[a, b], limits={cpu=2}, smtp=Smtp[host=mail]]",
                new ValuesText("Config")
                        .add("port", 8080)
                        .add("hosts", List.of("a", "b"))
                        .add("limits", Map.of("cpu", 2))
                        .addGroup("smtp", Optional.of(new ValuesText("Smtp").add("host", "mail")))
                        .toString());
    }

    @Test
    @SuppressWarnings({"NullAway", "ToStringReturnsNull"}) // A program need not check for null.
    void aValueWithoutATextIsPrinted() {
        Object own = new Object() {
            @Override
            public String toString() {
                return null;
            }
        };
        assertEquals("Config[it=null]", text(own));
        assertEquals("Config[it=[null]]", text(List.of(own)));
    }

    @Test
    void oneWithoutSettingsIsEmpty() {
        assertEquals("Config[]", new ValuesText("Config").toString());
        assertEquals("Config[it=[]]", text(List.of()));
        assertEquals("Config[it={}]", text(Map.of()));
    }

    @Test
    void anOptionalIsWhatItHolds() {
        assertEquals("Config[it=x]", text(Optional.of("x")));
        assertEquals("Config[it=[x]]", text(Optional.of(List.of("x"))));
        assertEquals("Config[it=1]", text(OptionalInt.of(1)));
        assertEquals("Config[it=1]", text(OptionalLong.of(1)));
        assertEquals("Config[it=0.5]", text(OptionalDouble.of(0.5)));
        for (Object absent :
                List.of(Optional.empty(), OptionalInt.empty(), OptionalLong.empty(), OptionalDouble.empty())) {
            assertEquals("Config[it=not set]", text(absent));
        }
    }

    @Test
    void aSecretIsNeverPrinted() {
        assertEquals("Config[it=********]", text(Secret.of("sesame")));
        assertEquals("Config[it=[********]]", text(List.of(Secret.of("sesame"))));
        assertEquals(
                "Config[key=********, list=********, other=not set]",
                new ValuesText("Config")
                        .addSecret("key", "sesame")
                        .addSecret("list", Optional.of(List.of("sesame")))
                        .addSecret("other", Optional.empty())
                        .toString());
    }

    @Test
    void passwordsInUrlsAreMaskedWhereverTheyStand() {
        String masked = "postgresql://********@db:5432/shop";
        assertEquals("Config[it=" + masked + "]", text(WITH_PASSWORD));
        assertEquals("Config[it=[postgresql://********]]", text(List.of(WITH_PASSWORD, WITH_PASSWORD)));
        assertEquals(
                "Config[it={a text of 42 characters that is not shown}]",
                text(Optional.of(Map.of("main", WITH_PASSWORD))));
        assertEquals("Config[it={password=********}]", text(Map.of("password", "sesame")));
    }

    @Test
    void nobodyForgesALine() {
        assertEquals("Config[it=a\\nb]", text("a\nb"));
    }

    @Test
    void bytesAreCounted() {
        assertEquals("Config[it=3 bytes]", text(new byte[3]));
    }
}
