package dev.seaworthy.spring.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.spring.source.SpringSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ByteArrayResource;

/** Which variable a property stands for, however it is written. */
class SpellingsTest {
    private static final int RANDOM_SPELLINGS = Integer.getInteger("spellings", 20_000);

    private static ConfigSource source(PropertySource<?>... properties) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        environment.getPropertySources().addFirst(new MapPropertySource("start", Map.of("app.env", "development")));
        for (PropertySource<?> each : properties) {
            environment.getPropertySources().addLast(each);
        }
        return SpringSource.of(environment, PartnersConfigLoader.loader());
    }

    private static ConfigReport<PartnersConfig> report(Map<String, Object> properties) {
        return PartnersConfigLoader.loader().check(source(new MapPropertySource("test", properties)));
    }

    private static ConfigReport<PartnersConfig> ofYaml(String yaml) {
        ByteArrayResource file = new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8), "application.yml");
        try {
            return PartnersConfigLoader.loader()
                    .check(source(new YamlPropertySourceLoader()
                            .load("application.yml", file)
                            .toArray(PropertySource<?>[]::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> problems(ConfigReport<?> report) {
        return report.problems().stream().map(Problem::toString).toList();
    }

    private static List<String> warnings(ConfigReport<?> report) {
        return report.warnings().stream()
                .filter(warning -> !warning.code().startsWith("would-"))
                .map(Problem::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "s3Bucket, S3_BUCKET",
        "s3-bucket, S3_BUCKET",
        "oauth2ClientId, OAUTH2_CLIENT_ID",
        "oauth2.clientId, OAUTH2_CLIENT_ID",
        "maxADay, MAX_A_DAY",
        "max.aDay, MAX_A_DAY"
    })
    void camelCaseIsReadAsSpringReadsIt(String name, String variable) {
        ConfigReport<PartnersConfig> report = report(Map.of(name, "7"));
        assertEquals(List.of(), warnings(report));
        assertEquals(
                "7",
                report.values().stream()
                        .filter(value -> value.variable().equals(variable))
                        .findFirst()
                        .orElseThrow()
                        .text());
    }

    /** What a name stands for is Spring's to say: it binds the name to a property of the variable, or it does not. */
    @Test
    void springBindsWhatIsReadAndNothingElse() {
        long seed = Long.getLong("spellings.seed", 1);
        Random random = new Random(seed);
        List<String> variables = PartnersConfigLoader.loader().variables();
        int found = 0;
        for (int i = 0; i < RANDOM_SPELLINGS; i++) {
            String variable = variables
                    .get(random.nextInt(variables.size()))
                    .replace("<name>", random.nextBoolean() ? "GITHUB" : "GIT_HUB2")
                    .replace("<index>", "0");
            String name = spelling(variable, random);
            if (!variable.equals("APP_ENV")) {
                MapPropertySource properties = new MapPropertySource("test", Map.of(name, "7"));
                boolean isBound = isBound(properties, variable);
                assertEquals(
                        isBound,
                        source(properties).value(variable) != null,
                        () -> name + " for " + variable + ", seed " + seed);
                found += isBound ? 1 : 0;
            }
        }
        assertTrue(found > RANDOM_SPELLINGS / 4 && found < RANDOM_SPELLINGS * 3 / 4, "found " + found);
    }

    /** A way to write a variable, sometimes with a slip. */
    private static String spelling(String variable, Random random) {
        StringBuilder name = new StringBuilder();
        boolean isCamelCase = random.nextBoolean();
        for (String word : variable.toLowerCase(Locale.ROOT).split("_", -1)) {
            boolean isFirst = name.length() == 0;
            if (word.equals("0") && random.nextBoolean()) {
                name.append("[0]");
            } else if (!isFirst && isCamelCase && random.nextBoolean()) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            } else {
                String between = List.of(".", "-", "_", ".", "").get(random.nextInt(5));
                name.append(isFirst || (name.toString().endsWith("]") && !between.equals(".")) ? "" : between)
                        .append(random.nextInt(5) == 0 ? word.toUpperCase(Locale.ROOT) : word);
            }
        }
        if (random.nextInt(3) > 0 && name.indexOf("[") < 0) {
            int place = 1 + random.nextInt(name.length() - 1);
            if (".-_".indexOf(name.charAt(place)) < 0 && ".-_".indexOf(name.charAt(place - 1)) < 0) {
                name.insert(place, List.of(".", "-", ".", "x").get(random.nextInt(4)));
            }
        }
        return name.toString();
    }

    /** Whether Spring finds the variable under one of the names that it may have in Spring. */
    private static boolean isBound(PropertySource<?> properties, String variable) {
        List<String> names = new ArrayList<>(List.of(""));
        for (String word : variable.toLowerCase(Locale.ROOT).split("_", -1)) {
            List<String> longer = new ArrayList<>();
            for (String name : names) {
                longer.add(name.isEmpty() ? word : name + "." + word);
                if (!name.isEmpty()) {
                    longer.add(name + "-" + word);
                }
            }
            names = longer;
        }
        for (ConfigurationPropertySource source : ConfigurationPropertySources.from(properties)) {
            for (String name : names) {
                if (source.getConfigurationProperty(ConfigurationPropertyName.of(name)) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void groupsThatTheEnvironmentNamesComeFromProperties() {
        PartnersConfig config = report(Map.of(
                        "partner.github.api-id", "g",
                        "partner.github.halls[0]", "a",
                        "partner.github.halls[1]", "b,c",
                        "partner.git-hub.apiId", "h",
                        "PARTNER_UP_API_ID", "u",
                        "printer[0].api.id", "0",
                        "printer.1.api-id", "1",
                        "kind.adult", "Adult",
                        "kind[under-18]", "Child"))
                .orThrow();
        assertEquals(
                List.of("GITHUB", "GIT_HUB", "UP"),
                List.copyOf(config.partners().keySet()));
        PartnerConfig github = Objects.requireNonNull(config.partners().get("GITHUB"));
        assertEquals("g", github.apiId());
        assertEquals(List.of("a", "b,c"), github.halls());
        assertEquals(
                "h", Objects.requireNonNull(config.partners().get("GIT_HUB")).apiId());
        assertEquals(
                List.of("0", "1"),
                config.printers().stream().map(PartnerConfig::apiId).toList());
        assertEquals(Map.of("ADULT", "Adult", "UNDER_18", "Child"), config.kinds());
    }

    @Test
    void groupsThatTheEnvironmentNamesComeFromYaml() {
        PartnersConfig config = ofYaml("""
                partner:
                  github:
                    api-id: g
                printer:
                - apiId: 0
                  halls: [a, b]
                - apiId: 1
                kind: {adult: Adult}
                """).orThrow();
        assertEquals(
                "g", Objects.requireNonNull(config.partners().get("GITHUB")).apiId());
        assertEquals(List.of("a", "b"), config.printers().get(0).halls());
        assertEquals("1", config.printers().get(1).apiId());
        assertEquals(Map.of("ADULT", "Adult"), config.kinds());
    }

    @Test
    void aGroupMayBeginAsWhatIsSpringsOwn() {
        Map<String, Object> variables = new HashMap<>(Map.of("SERVER_B_API_ID", "b", "SERVER_PORT", "1"));
        ConfigReport<PartnersConfig> report = PartnersConfigLoader.loader()
                .check(source(
                        new MapPropertySource("test", Map.of("server.a.api-id", "a", "server.port", "1")),
                        new SystemEnvironmentPropertySource("systemEnvironment", variables)));
        assertEquals(List.of("A", "B"), List.copyOf(report.orThrow().servers().keySet()));
        assertEquals(List.of(), warnings(report));
    }

    @Test
    void whatAGroupLacksIsNamed() {
        assertEquals(
                List.of(
                        "PARTNER_GITHUB_API_ID is required because PARTNER_GITHUB_HALLS is set, which switches its group on;"
                                + " for example a-1"),
                problems(report(Map.of("partner.github.halls", "a"))));
    }

    @ParameterizedTest
    @CsvSource({
        "s3-bucket, s3Bucket, S3_BUCKET",
        "s3.bucket, S3_BUCKET, S3_BUCKET",
        "s3_bucket, s3bucket, S3_BUCKET",
        "partner.github.halls, partner.github.halls[0], PARTNER_GITHUB_HALLS"
    })
    void twoSpellingsOfOneVariableMustAgree(String one, String other, String variable) {
        Map<String, Object> properties = new HashMap<>(Map.of("partner.github.api-id", "g", one, "a", other, "b"));
        List<String> problems = problems(report(properties));
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.get(0).startsWith(variable + " is set twice, to different values; found property source"));
        properties.put(other, "a");
        assertEquals(List.of(), problems(report(properties)));
        properties.put(other, "");
        assertEquals(List.of(), problems(report(properties)));
    }

    @Test
    void theStrongerSourceWinsWhateverItsSpelling() {
        ConfigSource source = source(
                new MapPropertySource("one", Map.of("s3Bucket", "1")),
                new MapPropertySource("two", Map.of("s3-bucket", "2")));
        assertEquals("1", source.value("S3_BUCKET"));
        assertEquals("property source \"one\" s3Bucket", source.origin("S3_BUCKET"));
    }

    @Test
    void aTypoIsToldAsItIsWritten() {
        assertEquals(
                List.of("S3_BUCKET is not set, and s3Bukket is: a typo?; rename s3Bukket to S3_BUCKET, or remove it"),
                warnings(report(Map.of("s3Bukket", "x"))));
    }
}
