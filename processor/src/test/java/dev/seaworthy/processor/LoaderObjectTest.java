package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SensitiveValue;
import dev.seaworthy.runtime.Waiver;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A loader as an object: what frameworks and tests are handed. */
class LoaderObjectTest {
    private static final String SECRET = "kq7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU";
    private static final Map<String, String> ALL = Map.of(
            "APP_ENV",
            "development",
            "API_KEY",
            SECRET,
            "SMTP_HOST",
            "mail.shop.example",
            "SMTP_LOGIN_PASSWORD",
            SECRET + "2");

    private static Compiled shop;

    @BeforeAll
    static void compile() {
        shop = Compiled.strictly(
                JavaFileObjects.forSourceString("shop.ShopConfig", """
                package shop;
                import dev.seaworthy.*;
                import dev.seaworthy.runtime.Secret;
                import java.util.*;
                /** A configuration with groups in groups. */
                @EnvConfig(docsDirectory = "shop")
                public interface ShopConfig {
                    /** The environment. */ @EnvVar("APP_ENV") Environment environment();
                    /** A key. */ @EnvVar("API_KEY") Secret apiKey();
                    /** Errors. */ @EnvVar(value = "DEBUG", defaultValue = "false")
                    @ProductionRule(mustBe = "false") boolean debug();
                    /** The pool. */ @EnvGroup(prefix = "DB_") Pool pool();
                    /** Mail. */ @EnvGroup(prefix = "SMTP_") Optional<Smtp> smtp();
                    /** Whether all is well. */ @ProductionRule(because = "the pool must be small")
                    default boolean poolIsSmall() { return pool().size() < 100; }
                    /** Connections. */
                    interface Pool {
                        /** How many. */ @EnvVar(value = "SIZE", defaultValue = "8") int size();
                    }
                    /** Mail. */
                    interface Smtp {
                        /** The server. */ @EnvVar("HOST") String host();
                        /** Who sends. */ @EnvGroup(prefix = "LOGIN_") Login login();
                        /** A name and a password. */
                        interface Login {
                            /** The password. */ @EnvVar("PASSWORD") Secret password();
                        }
                    }
                    /** Another configuration, which only its package sees. */
                    @EnvConfig(docsDirectory = "inner") interface Inner {
                        /** A port. */ @EnvVar(value = "PORT", defaultValue = "80") int port();
                    }
                }
                """),
                JavaFileObjects.forSourceString("shop.Hidden", """
                package shop;
                import dev.seaworthy.*;
                /** A configuration of its package. */
                @EnvConfig(docsDirectory = "hidden") interface Hidden {
                    /** A port. */ @EnvVar(value = "PORT", defaultValue = "80") int port();
                }
                """));
    }

    @SuppressWarnings("unchecked")
    private static ConfigLoader<Object> loader(String configuration) {
        return (ConfigLoader<Object>) ConfigLoader.of(shop.type(configuration));
    }

    @Test
    void itSaysWhatItLoads() {
        ConfigLoader<Object> loader = loader("shop.ShopConfig");
        assertSame(shop.type("shop.ShopConfig"), loader.type());
        assertEquals("APP_ENV", loader.environmentVariable());
        assertEquals("shop", loader.docsDirectory());
        assertEquals(
                List.of("APP_ENV", "API_KEY", "DEBUG", "DB_SIZE", "SMTP_HOST", "SMTP_LOGIN_PASSWORD"),
                loader.variables());
        assertEquals(List.of("DEBUG.mustBe", "poolIsSmall"), loader.rules());
        assertEquals(
                "[pool: shop.ShopConfig$Pool, smtp: shop.ShopConfig$Smtp, smtp.login: shop.ShopConfig$Smtp$Login]",
                loader.groups().toString());
        assertEquals(
                List.of(false, true, true),
                loader.groups().stream().map(ConfigGroup::isOptional).toList());
    }

    @Test
    void itLoadsAndChecksAsTheStaticMethodsDo() {
        ConfigLoader<Object> loader = loader("shop.ShopConfig");
        assertEquals(shop.load("shop.ShopConfigLoader", ALL), loader.load(ConfigSources.map(ALL)));
        Map<String, String> without = new HashMap<>(ALL);
        without.remove("API_KEY");
        assertEquals(
                shop.check("shop.ShopConfigLoader", without).toString(),
                loader.check(ConfigSources.map(without)).toString());
    }

    @Test
    void aConfigurationIsTakenApart() {
        ConfigLoader<Object> loader = loader("shop.ShopConfig");
        Object config = loader.load(ConfigSources.map(ALL));
        ConfigParts parts = loader.parts(config);
        ConfigGroup smtp = loader.groups().get(1);
        Object group = ((Optional<?>) Compiled.value(config, "smtp")).orElseThrow();
        assertSame(group, parts.group(smtp).orElseThrow());
        assertSame(
                Compiled.value(group, "login"),
                parts.group(loader.groups().get(2)).orElseThrow());
        assertEquals("[API_KEY, SMTP_LOGIN_PASSWORD]", parts.sensitiveValues().toString());
        assertEquals("[SMTP_HOST]", parts.textValues().toString());
        SensitiveValue key = parts.sensitiveValues().get(0);
        assertSame(Compiled.value(config, "apiKey"), key.value());
        assertFalse((parts + "" + key).contains(SECRET), "a secret is printed");
    }

    @Test
    void anAbsentGroupIsNoPart() {
        ConfigLoader<Object> loader = loader("shop.ShopConfig");
        ConfigParts parts =
                loader.parts(loader.load(ConfigSources.map(Map.of("APP_ENV", "development", "API_KEY", SECRET))));
        assertTrue(parts.group(loader.groups().get(0)).isPresent(), "a group that is always there");
        assertTrue(parts.group(loader.groups().get(1)).isEmpty(), "mail");
        assertTrue(parts.group(loader.groups().get(2)).isEmpty(), "what mail holds");
        assertEquals("[API_KEY]", parts.sensitiveValues().toString());
    }

    @Test
    void aLoaderIsFoundByTheNameOfItsInterface() {
        assertEquals(List.of("PORT"), loader("shop.ShopConfig$Inner").variables());
        assertEquals(List.of("PORT"), loader("shop.Hidden").variables());
    }

    @Test
    void aTypeWithoutALoaderIsToldSo() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> ConfigLoader.of(Runnable.class));
        assertEquals(
                "java.lang.Runnable has no loader java.lang.RunnableLoader; put @EnvConfig on the interface, and compile it"
                        + " with the processor of the same version",
                refused.getMessage());
    }

    @Test
    void aProblemNamesItsRule() {
        Map<String, String> unsafe = new HashMap<>(ALL);
        unsafe.put("APP_ENV", "production");
        unsafe.put("DEBUG", "true");
        unsafe.put("DB_SIZE", "100");
        unsafe.put("SMTP_HOST", "");
        ConfigReport<?> report = shop.check("shop.ShopConfigLoader", unsafe);
        assertEquals(
                List.of("DEBUG.mustBe", "", "poolIsSmall"),
                report.problems().stream().map(Problem::rule).toList(),
                report.toString());
    }

    @Test
    void aReportHasTheWaiversThatHold() {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(3);
        Map<String, String> waived = new HashMap<>(ALL);
        waived.put("APP_ENV", "production");
        waived.put("DEBUG", "true");
        waived.put("SEAWORTHY_WAIVE", "DEBUG.mustBe until " + day + " because we look for a leak");
        ConfigReport<?> report = shop.check("shop.ShopConfigLoader", waived);
        assertEquals(List.of(), report.problems());
        Waiver waiver = report.waivers().get(0);
        assertEquals("DEBUG.mustBe", waiver.rule());
        assertEquals(day, waiver.lastDay());
        assertEquals("we look for a leak", waiver.reason());
        assertEquals("DEBUG.mustBe", report.warnings().get(0).rule());
    }
}
