package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.google.gson.Gson;
import com.google.testing.compile.JavaFileObjects;
import dev.seaworthy.runtime.Secret;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Serializers that read fields see nothing of a secret. */
class SerializersTest {
    private static final String TEXT = "q7RkZw9XvB3nM5tL";

    private static final ObjectMapper JACKSON = new ObjectMapper()
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY);

    @Test
    void aSecretHasNothingToSerialize() throws JsonProcessingException {
        assertEquals("{}", JACKSON.writeValueAsString(Secret.of(TEXT)));
        assertEquals("{}", new Gson().toJson(Secret.of(TEXT)));
        assertFalse(fieldsOf(Secret.of(TEXT)).contains(TEXT));
    }

    @Test
    void whatALoaderMadeShowsNoSecret() throws JsonProcessingException {
        Compiled compiled = Compiled.of(
                JavaFileObjects.forSourceString("shop.ShopConfig", """
                        package shop;
                        import dev.seaworthy.*;
                        import dev.seaworthy.runtime.*;
                        import java.util.*;
                        /** All that a shop reads. */
                        @EnvConfig
                        public interface ShopConfig {
                            /** A port. */
                            @EnvVar int port();
                            /** A key. */
                            @EnvVar Secret key();
                            /** A text. */
                            @EnvVar(sensitive = true) String text();
                            /** A key that may be there. */
                            @EnvVar Optional<Secret> maybe();
                            /** Several keys. */
                            @EnvVar List<Secret> several();
                            /** Several texts. */
                            @EnvVar(sensitive = true) Map<String, String> named();
                            /** Bytes. */
                            @EnvVar(sensitive = true) byte[] bytes();
                            /** A group. */
                            @EnvGroup(prefix = "MAIL_") Mail mail();
                        }
                        """),
                JavaFileObjects.forSourceString("shop.Mail", """
                        package shop;
                        import dev.seaworthy.*;
                        /** Mail. */
                        public interface Mail {
                            /** A host. */
                            @EnvVar String host();
                            /** A password. */
                            @EnvVar(sensitive = true) String password();
                        }
                        """));
        Map<String, String> variables = Map.of(
                "APP_ENV",
                "development",
                "PORT",
                "8080",
                "KEY",
                TEXT,
                "TEXT",
                TEXT,
                "MAYBE",
                TEXT,
                "SEVERAL",
                TEXT + "," + TEXT,
                "NAMED",
                "a=" + TEXT,
                "BYTES",
                TEXT,
                "MAIL_HOST",
                "mail",
                "MAIL_PASSWORD",
                TEXT);
        Object config = compiled.load("shop.ShopConfigLoader", variables);
        String fields = fieldsOf(config);
        assertFalse(fields.contains(TEXT), fields);
        assertEquals("{\"port\":8080,\"mail\":{\"host\":\"mail\"}}", JACKSON.writeValueAsString(config));
        assertEquals("{\"port\":8080,\"mail\":{\"host\":\"mail\"}}", new Gson().toJson(config));
        String report = new Gson().toJson(compiled.check("shop.ShopConfigLoader", variables));
        assertFalse(report.contains(TEXT), report);
        assertTrue(report.contains("8080"), report);
    }

    /** What a serializer as Gson finds: every field of every object, but for those that are transient or static. */
    private static String fieldsOf(Object value) {
        StringBuilder found = new StringBuilder();
        append(value, found, new IdentityHashMap<>());
        return found.toString();
    }

    private static void append(Object value, StringBuilder found, Map<Object, Object> seen) {
        if (value == null || seen.put(value, value) != null) {
            return;
        }
        if (value instanceof Collection<?> several) {
            several.forEach(each -> append(each, found, seen));
        } else if (value instanceof Map<?, ?> pairs) {
            pairs.forEach((name, each) -> append(each, found.append(name), seen));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> append(each, found, seen));
        } else if (!value.getClass().getName().startsWith("java.")) {
            for (Field field : value.getClass().getDeclaredFields()) {
                if ((field.getModifiers() & (Modifier.TRANSIENT | Modifier.STATIC)) == 0) {
                    found.append(field.getName());
                    append(read(field, value), found, seen);
                }
            }
        } else {
            found.append(value);
        }
    }

    private static Object read(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
