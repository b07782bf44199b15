package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.ConfigException;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loaders that were generated, compiled and run: values, and whole messages. */
class LoaderBehaviourTest {
    private static final String LOADER = "shop.ShopConfigLoader";
    private static final String STRONG = "q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eUo5";

    private static Compiled shop;

    @BeforeAll
    static void compile() {
        shop = Compiled.of("""
                        package shop;
                        import dev.seaworthy.*;
                        import dev.seaworthy.runtime.*;
                        import java.net.URI;
                        import java.nio.file.Path;
                        import java.time.Duration;
                        import java.util.*;
                        /** Everything Shop reads from its environment. */
                        @EnvConfig
                        public interface ShopConfig {
                            /** Which environment this process runs in. */
                            @EnvVar("APP_ENV") Environment environment();
                            /** Verbose errors. */
                            @EnvVar(value = "DEBUG", defaultValue = "false")
                            @ProductionRule(mustBe = "false", because = "stack traces would reach visitors")
                            boolean debug();
                            /** Connection. */
                            @EnvVar(value = "DATABASE_URL", example = "postgresql://user:pass@db:5432/shop",
                                    developmentDefault = "postgresql://localhost:5432/shop_dev")
                            @ProductionRule(noLocalhost = true)
                            URI databaseUrl();
                            /** Signs cookies. */
                            @EnvVar(value = "SECRET_KEY", developmentDefault = "dev-only-insecure-key")
                            @ProductionRule(strongSecret = true)
                            Secret secretKey();
                            /** Hosts. */
                            @EnvVar(value = "ALLOWED_HOSTS", example = "app.example.com",
                                    developmentDefault = "localhost,127.0.0.1")
                            @ProductionRule(noLocalhost = true, noWildcard = true)
                            List<String> allowedHosts();
                            /** Port. */
                            @EnvVar(value = "PORT", defaultValue = "8080", aliases = "HTTP_PORT")
                            int port();
                            /** Where uploads go. */
                            @EnvVar(value = "STORAGE_BACKEND", developmentDefault = "local")
                            @ProductionRule(mustNotBe = "local", because = "a disk does not outlive its container")
                            StorageBackend storageBackend();
                            /** Bucket. */
                            @EnvVar(value = "S3_BUCKET", example = "shop-production")
                            @RequiredWhen(variable = "STORAGE_BACKEND", is = "s3")
                            Optional<String> s3Bucket();
                            /** Mail. */
                            @EnvGroup(prefix = "SMTP_") Optional<SmtpConfig> smtp();
                            /** Workers. */
                            @EnvVar(value = "WORKERS", defaultValue = "0") int workers();
                            /** Queue. */
                            @EnvVar(value = "REDIS_URL", example = "redis://redis:6379/0") Optional<URI> redisUrl();
                            /** Time. */
                            @EnvVar(value = "TIMEOUT", defaultValue = "30s") Duration timeout();
                            /** Weights. */
                            @EnvVar(value = "WEIGHTS", defaultValue = "a=1,b=2") Map<String, Integer> weights();
                            /** Levels. */
                            @EnvVar(value = "LEVELS", defaultValue = "3,1,2") Set<Integer> levels();
                            /** Old. */
                            @Deprecated @EnvVar("LEGACY") Optional<String> legacy();
                            /** Workers need a queue. */
                            @ProductionRule(because = "workers need REDIS_URL")
                            default boolean workersHaveABroker() {
                                return workers() == 0 || redisUrl().isPresent();
                            }
                        }
                        """, "package shop;\npublic enum StorageBackend { LOCAL, S3, GOOGLE_CLOUD }", """
                        package shop;
                        import dev.seaworthy.*;
                        import dev.seaworthy.runtime.*;
                        import java.util.Optional;
                        /** Mail. */
                        public interface SmtpConfig {
                            /** Host. */
                            @EnvVar @ProductionRule(noLocalhost = true) String host();
                            /** Port. */
                            @EnvVar(defaultValue = "587") int port();
                            /** Password. */
                            @EnvVar Optional<Secret> password();
                            /** Judges the port. */
                            @ProductionRule(because = "port 25 is for servers")
                            default boolean portIsForClients() {
                                return port() != 25;
                            }
                        }
                        """)
                .clean();
    }

    private static Map<String, String> production(String... changes) {
        Map<String, String> variables = new HashMap<>(Map.of(
                "APP_ENV", "production",
                "DATABASE_URL", "postgresql://shop:sesame@db:5432/shop",
                "SECRET_KEY", STRONG,
                "ALLOWED_HOSTS", "shop.test",
                "STORAGE_BACKEND", "s3",
                "S3_BUCKET", "uploads"));
        for (int i = 0; i < changes.length; i += 2) {
            if (changes[i + 1].isEmpty()) {
                variables.remove(changes[i]);
            } else {
                variables.put(changes[i], changes[i + 1]);
            }
        }
        return variables;
    }

    private static String problems(String... changes) {
        return Compiled.lines(shop.check(LOADER, production(changes)).problems());
    }

    private static String warnings(String... changes) {
        return Compiled.lines(shop.check(LOADER, production(changes)).warnings());
    }

    @Test
    void aSafeEnvironmentLoads() {
        Object config = shop.load(LOADER, production("SMTP_HOST", "mail.test", "TIMEOUT", "1h30m"));

        assertEquals(List.of("shop.test"), Compiled.value(config, "allowedHosts"));
        assertEquals(8080, Compiled.value(config, "port"));
        assertEquals(java.time.Duration.ofMinutes(90), Compiled.value(config, "timeout"));
        assertEquals("S3", String.valueOf(Compiled.value(config, "storageBackend")));
        assertEquals("[3, 1, 2]", String.valueOf(Compiled.value(config, "levels")));
        assertEquals(Map.of("a", 1, "b", 2), Compiled.value(config, "weights"));
        Optional<?> smtp = assertInstanceOf(Optional.class, Compiled.value(config, "smtp"));
        assertEquals("mail.test", Compiled.value(smtp.orElseThrow(), "host"));
        assertEquals(587, Compiled.value(smtp.orElseThrow(), "port"));
    }

    @Test
    void aGroupOfWhichNothingIsSetIsAbsent() {
        assertEquals(Optional.empty(), Compiled.value(shop.load(LOADER, production()), "smtp"));
    }

    @Test
    void collectionsCannotBeChanged() {
        Object config = shop.load(LOADER, production());
        assertThrows(UnsupportedOperationException.class, () -> ((Set<?>) Compiled.value(config, "levels")).clear());
        assertThrows(
                UnsupportedOperationException.class, () -> ((Map<?, ?>) Compiled.value(config, "weights")).clear());
        assertThrows(
                UnsupportedOperationException.class, () -> ((List<?>) Compiled.value(config, "allowedHosts")).clear());
    }

    @Test
    void everyProblemComesAtOnceInTheOrderOfDeclaration() {
        ConfigReport<?> report = shop.check(
                LOADER,
                production(
                        "DEBUG", "true",
                        "SECRET_KEY", "hunter2hunter2",
                        "DATABASE_URL", "",
                        "DATABSE_URL", "x",
                        "ALLOWED_HOSTS", "localhost",
                        "WORKERS", "4"));

        String text = report.toString();
        String refusal = text.substring(0, text.indexOf("\n  APP_ENV"));
        assertEquals("""
                ShopConfig cannot start in production: 5 problems

                  DEBUG                 must be false, because stack traces would reach visitors
                                        found "true" (map)
                  DATABASE_URL          is required and is not set
                                        for example postgresql://user:pass@db:5432/shop; DATABSE_URL is set: a typo?
                  SECRET_KEY            is weak: 14 characters, at least 32 are needed
                                        found a value that is not shown (map); make one with: openssl rand -base64 48
                  ALLOWED_HOSTS         must not name the local machine
                                        found "localhost" (map)
                  workersHaveABroker    must hold, because workers need REDIS_URL
                                        found WORKERS "4" (map), REDIS_URL not set
                """, refusal);
        assertFalse(text.contains("hunter2"), "a secret is shown");
        ConfigException thrown = assertThrows(ConfigException.class, report::orThrow);
        assertEquals(report.problems(), thrown.problems());
        assertEquals(refusal, thrown.getMessage());
    }

    @Test
    void anUnknownEnvironmentIsTheOnlyProblemOfAGoodConfiguration() {
        assertEquals(
                "APP_ENV must be development, staging or production; found \"prod\" (map); did you mean production?\n",
                problems("APP_ENV", "prod"));
        assertEquals(
                "APP_ENV is required and is not set; set it to development, staging or production\n",
                problems("APP_ENV", ""));
    }

    @Test
    void aDevelopmentDefaultBelongsToDevelopmentAlone() {
        Object config = shop.load(LOADER, Map.of("APP_ENV", "development"));
        assertEquals(List.of("localhost", "127.0.0.1"), Compiled.value(config, "allowedHosts"));

        ConfigReport<?> staging = shop.check(LOADER, Map.of("APP_ENV", "staging"));
        assertEquals(
                List.of("DATABASE_URL", "SECRET_KEY", "ALLOWED_HOSTS", "STORAGE_BACKEND"), Compiled.variables(staging));
    }

    @Test
    void stagingSaysWhatProductionWouldRefuse() {
        assertEquals("", problems("APP_ENV", "staging", "DEBUG", "true", "WORKERS", "2"));
        assertEquals("""
                DEBUG production would refuse: must be false, because stack traces would reach visitors; found "true" (map)
                workersHaveABroker production would refuse: must hold, because workers need REDIS_URL; found WORKERS "2" \
                (map), REDIS_URL not set
                """, warnings("APP_ENV", "staging", "DEBUG", "true", "WORKERS", "2"));
    }

    @Test
    void whatAnotherSettingDemandsIsRequired() {
        assertEquals(
                "S3_BUCKET is required when STORAGE_BACKEND is s3; for example shop-production\n",
                problems("S3_BUCKET", ""));
        assertEquals("", problems("S3_BUCKET", "", "STORAGE_BACKEND", "google-cloud"));
    }

    @Test
    void anEnumIsReadInAnyCaseAndTheNearestIsProposed() {
        assertEquals("", problems("STORAGE_BACKEND", "Google_Cloud"));
        String problem = problems("STORAGE_BACKEND", "s33");
        assertTrue(problem.contains("did you mean s3?"), problem);
        assertTrue(problem.startsWith("STORAGE_BACKEND must be one of local, s3 or google-cloud"), problem);
    }

    @Test
    void aRuleThatReadsASettingWhichFailedIsNotRun() {
        ConfigReport<?> report = shop.check(LOADER, production("WORKERS", "many"));
        assertEquals(List.of("WORKERS"), Compiled.variables(report));
    }

    @Test
    void aRuleOfAGroupIsJudgedWhenTheGroupIsThere() {
        assertEquals(
                "smtp.portIsForClients must hold, because port 25 is for servers; found SMTP_PORT \"25\" (map)\n",
                problems("SMTP_HOST", "mail.test", "SMTP_PORT", "25"));
    }

    @Test
    void aGroupThatIsBegunIsComplete() {
        assertEquals(List.of("SMTP_HOST"), Compiled.variables(shop.check(LOADER, production("SMTP_PORT", "587"))));
    }

    @Test
    void anOlderNameIsReadWithAWarningAndAConflictIsRefused() {
        assertEquals(9000, Compiled.value(shop.load(LOADER, production("HTTP_PORT", "9000")), "port"));
        assertEquals("PORT is set by its older name HTTP_PORT; rename it to PORT\n", warnings("HTTP_PORT", "9000"));
        assertEquals(
                "PORT and its older name HTTP_PORT are set to different values; remove HTTP_PORT\n",
                problems("HTTP_PORT", "9000", "PORT", "9001"));
        assertEquals("", problems("HTTP_PORT", "9000", "PORT", "9000"));
    }

    @Test
    void aDeprecatedSettingThatIsSetIsAWarning() {
        assertEquals("LEGACY is deprecated and set; found \"x\" (map); stop setting it\n", warnings("LEGACY", "x"));
    }

    @Test
    void aSlipInANameWithADefaultIsAWarning() {
        assertEquals(
                "TIMEOUT is not set, and TIMEOUTS is: a typo?; rename TIMEOUTS to TIMEOUT, or remove it\n",
                warnings("TIMEOUTS", "5s"));
    }

    @Test
    void aWaiverTurnsARefusalIntoAWarningUntilItsDay() {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(10);
        String waiver = "DEBUG.mustBe until " + day + " because we look for a leak";
        assertEquals("", problems("DEBUG", "true", "SEAWORTHY_WAIVE", waiver));
        assertEquals(
                "DEBUG must be false, because stack traces would reach visitors; waived until " + day
                        + ", because we look for a leak; found \"true\" (map)\n",
                warnings("DEBUG", "true", "SEAWORTHY_WAIVE", waiver));
    }

    @Test
    void aWaiverThatRefusesNothingIsAWarning() {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(10);
        String waiver = "DEBUG.mustBe until " + day + " because we look for a leak";
        String unused = "SEAWORTHY_WAIVE waives DEBUG.mustBe, which refuses nothing here; remove the waiver\n";
        assertEquals(unused, warnings("SEAWORTHY_WAIVE", waiver));
        assertEquals(unused, warnings("APP_ENV", "staging", "SEAWORTHY_WAIVE", waiver));
        assertEquals(
                "DEBUG must be false, because stack traces would reach visitors; waived until " + day
                        + ", because we look for a leak; found \"true\" (map)\n",
                warnings("APP_ENV", "staging", "DEBUG", "true", "SEAWORTHY_WAIVE", waiver));
        assertEquals("", warnings("PORT", "many", "SEAWORTHY_WAIVE", waiver), "what was not judged is not unused");
    }

    @Test
    void anEmptyValueCountsAsNotSet() {
        Map<String, String> variables = production();
        variables.put("PORT", "");
        assertEquals(8080, Compiled.value(shop.load(LOADER, variables), "port"));
    }

    @Test
    void theEffectiveConfigurationHasEveryVariableWithItsOriginAndNoSecret() {
        ConfigReport<?> report =
                shop.check(LOADER, production("SMTP_PASSWORD", "open-sesame-1", "SMTP_HOST", "m.test"));
        String text = report.toString();
        assertTrue(text.startsWith("ShopConfig in production: 17 variables\n"), text);
        assertTrue(text.contains("  SECRET_KEY         ********"), text);
        assertTrue(text.contains("postgresql://shop:********@db:5432/shop"), text);
        assertFalse(text.contains("sesame"), "a secret is shown");
        assertFalse(text.contains(STRONG), "a secret is shown");
        assertEquals(17, report.values().size());
    }

    @Test
    void aLoaderHandsOutNothingWhenThereIsAProblem() {
        ConfigException thrown =
                assertThrows(ConfigException.class, () -> shop.load(LOADER, production("PORT", "eighty")));
        assertEquals(1, thrown.problems().size());
        Problem problem = thrown.problems().get(0);
        assertEquals("malformed", problem.code());
        assertEquals("PORT", problem.variable());
        assertSame(null, thrown.getCause());
    }

    @Test
    void everyElementThatIsRefusedIsShownInOneProblem() {
        assertEquals("""
                ALLOWED_HOSTS must not name the local machine; found "localhost", "127.0.0.1" (map)
                """, problems("ALLOWED_HOSTS", "shop.test,localhost,127.0.0.1"));
    }

    @Test
    void aSecretOfTheRepositoryIsRefusedInStagingWithoutAnyRule() {
        assertEquals("""
                SECRET_KEY must not be the development default; found a value that is not shown (map); give this \
                environment a value of its own
                """, problems("APP_ENV", "staging", "SECRET_KEY", "dev-only-insecure-key"));
    }

    @Test
    void whatAPlatformPutThereIsNamed() {
        assertTrue(
                problems("SMTP_HOST", "mail.test", "SMTP_PORT", "tcp://10.0.0.7:25")
                        .contains("set enableServiceLinks: false"),
                "Kubernetes");
        assertTrue(problems("PORT", "${HTTP_PORT}").contains("a template was not filled in"), "template");
        assertTrue(problems("PORT", "\"8080\"").contains("a tool kept the quotes"), "quotes");
    }

    @Test
    void blanksAtTheEndsOfASecretAreAWarning() {
        assertEquals(
                "SECRET_KEY ends in a newline, which is a part of its value; found a value that is not shown (map); write"
                        + " it with printf rather than echo\n",
                warnings("SECRET_KEY", STRONG + "\n"));
    }

    @Test
    void eachOriginOfSeveralSourcesIsReported(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("PORT"), "eighty\n");
        Path properties = Files.writeString(directory.resolve("shop.properties"), "WORKERS=many\nDEBUG=yes\n");
        ConfigSource source = ConfigSources.inOrder(
                ConfigSources.map(new HashMap<>(production("DEBUG", ""))),
                ConfigSources.directory(directory),
                ConfigSources.properties(properties));

        assertEquals(
                "DEBUG must be false, because stack traces would reach visitors; found \"yes\" (" + properties + ")\n"
                        + "PORT must be a whole number, such as 8080 or -1; found \"eighty\" (" + directory + "/PORT)\n"
                        + "WORKERS must be a whole number, such as 8080 or -1; found \"many\" (" + properties + ")\n",
                Compiled.lines(shop.check(LOADER, source).problems()));
    }

    @Test
    void aSourceLearnsOlderNamesToo() {
        Compiled compiled = Compiled.of("""
                        package shop;
                        import dev.seaworthy.*;
                        import dev.seaworthy.runtime.Secret;
                        /** A configuration. */
                        @EnvConfig
                        public interface Renamed {
                            /** A key. */
                            @EnvVar(value = "SIGNING_KEY", aliases = "KEY") Secret key();
                            /** A port. */
                            @EnvVar(value = "PORT", aliases = "HTTP_PORT", defaultValue = "1") int port();
                        }
                        """).clean();
        Set<String> names = new TreeSet<>();
        Set<String> secrets = new TreeSet<>();
        ConfigSource source = new ConfigSource() {
            @Override
            public String value(String variable) {
                return Map.of("APP_ENV", "development", "KEY", "hunter2").getOrDefault(variable, "");
            }

            @Override
            public List<Problem> warnings(Collection<String> variables, Collection<String> sensitive) {
                names.addAll(variables);
                secrets.addAll(sensitive);
                return List.of();
            }
        };

        String report = compiled.check("shop.RenamedLoader", source).toString();
        assertEquals(Set.of("HTTP_PORT", "KEY", "PORT", "SIGNING_KEY"), names);
        assertEquals(Set.of("KEY", "SIGNING_KEY"), secrets);
        assertFalse(report.contains("hunter2"), report);
    }

    @Test
    void whatAFunctionThrowsIsAProblemWithoutItsWords() {
        ConfigSource source = ConfigSources.of("Spring environment", name -> {
            if (name.equals("SECRET_KEY")) {
                throw new IllegalStateException("cannot decrypt hunter2");
            }
            return production().get(name);
        });

        String report = shop.check(LOADER, source).toString();
        assertFalse(report.contains("hunter2"), report);
        assertEquals(
                List.of("SECRET_KEY"),
                shop.check(LOADER, source).problems().stream()
                        .map(Problem::variable)
                        .toList());
    }

    private static Compiled fragile(String severity) {
        return Compiled.of("""
                        package shop;
                        import dev.seaworthy.*;
                        /** A configuration. */
                        @EnvConfig
                        public interface Fragile {
                            /** Divided by. */
                            @EnvVar(value = "PARTS", defaultValue = "0")
                            @ProductionRule(mustNotBe = "1", severity = Severity.%1$s)
                            int parts();
                            /** Divides. */
                            @ProductionRule(because = "it must divide", severity = Severity.%1$s)
                            default boolean divides() { return 100 / parts() > 1; }
                        }
                        """.formatted(severity)).clean();
    }

    @Test
    void aRuleInPlainJavaThatThrowsIsAProblemThatNamesIt() {
        Compiled compiled = fragile("REFUSE");
        String threw = "cannot be judged: the method threw java.lang.ArithmeticException";
        String found = "; found PARTS \"0\" (defaultValue); mend the method, or the values that it reads\n";
        assertEquals(
                "divides " + threw + found,
                Compiled.lines(compiled.check("shop.FragileLoader", Map.of("APP_ENV", "production"))
                        .problems()));
        assertEquals(
                "",
                Compiled.lines(compiled.check("shop.FragileLoader", Map.of("APP_ENV", "development"))
                        .problems()));
        ConfigReport<?> staging = compiled.check("shop.FragileLoader", Map.of("APP_ENV", "staging"));
        assertEquals("", Compiled.lines(staging.problems()));
        assertEquals("divides production would refuse: " + threw + found, Compiled.lines(staging.warnings()));
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(3);
        ConfigReport<?> waived = compiled.check(
                "shop.FragileLoader",
                Map.of(
                        "APP_ENV",
                        "production",
                        "SEAWORTHY_WAIVE",
                        "divides until " + day + " because it is being mended"));
        assertEquals("", Compiled.lines(waived.problems()));
        assertEquals(
                "divides " + threw + "; waived until " + day + ", because it is being mended" + found,
                Compiled.lines(waived.warnings()));
    }

    @Test
    void aRuleThatOnlyWarnsNeverStopsAStart() {
        Compiled compiled = fragile("WARN");
        Map<String, String> production = Map.of("APP_ENV", "production");
        assertEquals(0, Compiled.value(compiled.load("shop.FragileLoader", production), "parts"));
        assertEquals(
                "divides cannot be judged: the method threw java.lang.ArithmeticException; found PARTS \"0\""
                        + " (defaultValue); mend the method, or the values that it reads\n",
                Compiled.lines(compiled.check("shop.FragileLoader", production).warnings()));

        Map<String, String> one = Map.of("APP_ENV", "production", "PARTS", "1");
        assertEquals(1, Compiled.value(compiled.load("shop.FragileLoader", one), "parts"));
        assertEquals(
                "PARTS must not be 1; found \"1\" (map)\n",
                Compiled.lines(compiled.check("shop.FragileLoader", one).warnings()));

        Map<String, String> staging = Map.of("APP_ENV", "staging", "PARTS", "1");
        assertEquals(
                "PARTS production would warn: must not be 1; found \"1\" (map)\n",
                Compiled.lines(compiled.check("shop.FragileLoader", staging).warnings()));
    }

    @Test
    void aSecretThatOnlyShouldBeStrongIsStillNotTheTextOfTheRepository() {
        Compiled compiled = Compiled.of("""
                        package shop;
                        import dev.seaworthy.*;
                        import dev.seaworthy.runtime.Secret;
                        /** A configuration. */
                        @EnvConfig
                        public interface Weak {
                            /** Signs. */
                            @EnvVar(value = "SECRET_KEY", developmentDefault = "dev-only-insecure-key")
                            @ProductionRule(strongSecret = true, severity = Severity.WARN)
                            Secret secretKey();
                        }
                        """).clean();
        ConfigReport<?> own = compiled.check(
                "shop.WeakLoader", Map.of("APP_ENV", "production", "SECRET_KEY", "dev-only-insecure-key"));
        assertEquals(
                "SECRET_KEY must not be the development default; found a value that is not shown (map); give this"
                        + " environment a value of its own\n",
                Compiled.lines(own.problems()));
        ConfigReport<?> weak =
                compiled.check("shop.WeakLoader", Map.of("APP_ENV", "production", "SECRET_KEY", "a weak one"));
        assertEquals("", Compiled.lines(weak.problems()));
        assertEquals(1, weak.warnings().size());
    }

    @Test
    void anInterfaceThatIsInheritedThroughTwentyLevelsLoads() {
        String[] sources = new String[21];
        for (int level = 0; level < 20; level++) {
            sources[level] = "package shop;\nimport dev.seaworthy.*;\n/** Level. */\npublic interface Level" + level
                    + (level == 0 ? "" : " extends Level" + (level - 1)) + " {\n/** Setting. */ @EnvVar(value = \"S"
                    + level
                    + "\", defaultValue = \"" + level + "\") int setting" + level + "();\n}\n";
        }
        sources[20] =
                "package shop;\nimport dev.seaworthy.*;\n/** Top. */\n@EnvConfig\npublic interface Top extends Level19"
                        + " {\n/** Own. */ @EnvVar(value = \"OWN\", defaultValue = \"x\") String own();\n}\n";
        Object config =
                Compiled.of(sources).clean().load("shop.TopLoader", Map.of("APP_ENV", "production", "S7", "70"));
        assertEquals(0, Compiled.value(config, "setting0"));
        assertEquals(70, Compiled.value(config, "setting7"));
        assertEquals(19, Compiled.value(config, "setting19"));
        assertEquals("x", Compiled.value(config, "own"));
    }

    @Test
    void aLiveKeyOutsideProductionIsAWarning() {
        Compiled compiled = Compiled.of("""
                        package shop;
                        import dev.seaworthy.*;
                        import dev.seaworthy.runtime.Secret;
                        /** A configuration. */
                        @EnvConfig
                        public interface Payments {
                            /** The key. */
                            @EnvVar("PAYMENT_KEY")
                            @ProductionRule(noTestKeys = true)
                            Secret paymentKey();
                        }
                        """).clean();
        String loader = "shop.PaymentsLoader";
        Map<String, String> live = Map.of("APP_ENV", "development", "PAYMENT_KEY", "sk_live_sesame");
        assertEquals(
                "PAYMENT_KEY is a live key, outside production; found a value that is not shown (map); take the test key"
                        + " from the vendor's console\n",
                Compiled.lines(compiled.check(loader, live).warnings()));
        Map<String, String> production = Map.of("APP_ENV", "production", "PAYMENT_KEY", "sk_live_sesame");
        assertEquals("", Compiled.lines(compiled.check(loader, production).warnings()));
    }

    @Test
    void aGroupOfWhichAVariableCannotBeReadIsThereAndSaysSo() {
        Map<String, String> variables = production();
        ConfigSource source = name -> {
            if (name.equals("SMTP_HOST")) {
                throw new SourceException("unreadable", "cannot be read: its file is a directory", "", "name a file");
            }
            return variables.get(name);
        };
        assertEquals(
                "SMTP_HOST cannot be read: its file is a directory; name a file\n",
                Compiled.lines(shop.check(LOADER, source).problems()));
    }

    @Test
    void aSourceOfTheProgramsOwnThatThrowsShowsNothingOfItsMessage() {
        Map<String, String> variables = production();
        ConfigSource source = name -> {
            if (name.equals("SECRET_KEY")) {
                throw new IllegalStateException("vault says: sesame");
            }
            return variables.get(name);
        };
        assertEquals(
                "SECRET_KEY cannot be read: its source threw java.lang.IllegalStateException; mend the source\n",
                Compiled.lines(shop.check(LOADER, source).problems()));
    }

    @Test
    void aTextThatIsNotAValueIsSaidOnceAndNotJudged() {
        Compiled compiled = Compiled.of("""
                        package shop;
                        import dev.seaworthy.*;
                        import dev.seaworthy.runtime.DataSize;
                        import jakarta.validation.constraints.*;
                        import java.net.URI;
                        import java.nio.file.Path;
                        import java.time.Duration;
                        import java.util.*;
                        /** One setting of each type that the runtime converts. */
                        @EnvConfig
                        public interface Common {
                            /** A boolean. */
                            @EnvVar("BOOLEAN") @ProductionRule(mustBe = "true") boolean bool();
                            /** An int. */
                            @EnvVar("INT") @Min(1) @ProductionRule(mustNotBe = "0") int number();
                            /** A long. */
                            @EnvVar("LONG") @Positive @ProductionRule(min = "1") long greatNumber();
                            /** A double. */
                            @EnvVar("DOUBLE") @DecimalMin("1") double fraction();
                            /** A URI. */
                            @EnvVar("URI") @ProductionRule(noLocalhost = true, encrypted = true) URI uri();
                            /** A path. */
                            @EnvVar("PATH") @ProductionRule(absolutePath = true) Path path();
                            /** A duration. */
                            @EnvVar("DURATION") @ProductionRule(min = "1s") Duration duration();
                            /** A size. */
                            @EnvVar("SIZE") @ProductionRule(min = "1kB") DataSize size();
                            /** An enum. */
                            @EnvVar("BACKEND") @ProductionRule(mustNotBe = "local") StorageBackend backend();
                            /** A boolean that need not be there. */
                            @EnvVar("MAYBE") @ProductionRule(required = true, mustBe = "true") Optional<Boolean> maybe();
                            /** An int that need not be there. */
                            @EnvVar("MAYBE_INT") @ProductionRule(required = true) OptionalInt maybeInt();
                            /** An enum that need not be there. */
                            @EnvVar("MAYBE_BACKEND") @ProductionRule(required = true) Optional<StorageBackend> other();
                            /** A duration that must not be there. */
                            @EnvVar("NO_DELAY") @ProductionRule(forbidden = true) Optional<Duration> delay();
                        }
                        """, "package shop;\npublic enum StorageBackend { LOCAL, S3 }");
        String loader = "shop.CommonLoader";
        Map<String, String> variables = new HashMap<>(Map.of("APP_ENV", "production"));
        for (Problem missing : compiled.check(loader, variables).problems()) {
            assertTrue(missing.code().equals("missing") || missing.code().equals("unsafe"), missing.toString());
            variables.put(missing.variable(), "~/ x");
        }
        variables.put("NO_DELAY", "~/ x");
        assertEquals(14, variables.size());
        List<Problem> problems = compiled.check(loader, variables).problems();
        for (Problem problem : problems) {
            assertEquals("malformed", problem.code(), problem.toString());
        }
        assertEquals(13, problems.size());
    }

    @Test
    void noLintOfTheCompilerHasAnythingToSay() {
        Compiled.with(List.of("-Xlint:all", "-Werror"), """
                        package shop;
                        import dev.seaworthy.*;
                        /** A configuration. */
                        @EnvConfig
                        public interface Linted {
                            /** Port. */
                            @EnvVar(value = "PORT", defaultValue = "80") @ProductionRule(min = "1") int port();
                        }
                        """).clean();
    }

    @Test
    void aConverterMayGiveATypeWithWildcards() {
        Object config =
                Compiled.of("""
                        package shop;
                        import dev.seaworthy.*;
                        import dev.seaworthy.runtime.*;
                        import java.util.*;
                        /** A board. */
                        @EnvConfig
                        public interface Board {
                            /** Numbers. */
                            @EnvVar(value = "NUMBERS", converter = Numbers.class)
                            Map<? extends Number, Map.Entry<?, ? super Integer[]>> numbers();
                            /** Any. */
                            final class Numbers
                                    implements Converter<Map<? extends Number, Map.Entry<?, ? super Integer[]>>> {
                                /** Makes one. */ public Numbers() {}
                                @Override public Map<? extends Number, Map.Entry<?, ? super Integer[]>> convert(String text) {
                                    return Map.of();
                                }
                            }
                        }
                        """).clean().load("shop.BoardLoader", Map.of("APP_ENV", "production", "NUMBERS", "a"));
        assertEquals(Map.of(), Compiled.value(config, "numbers"));
    }

    @Test
    void aConverterMayGiveAnArrayOfArrays() {
        Object config =
                Compiled.of("""
                        package shop;
                        import dev.seaworthy.*;
                        import dev.seaworthy.runtime.*;
                        /** A board. */
                        @EnvConfig
                        public interface Board {
                            /** Rows of cells. */
                            @EnvVar(value = "CELLS", converter = Rows.class) String[][] cells();
                            /** One cell. */
                            final class Rows implements Converter<String[][]> {
                                /** Makes one. */ public Rows() {}
                                @Override public String[][] convert(String text) { return new String[][] {{text}}; }
                            }
                        }
                        """).clean().load("shop.BoardLoader", Map.of("APP_ENV", "production", "CELLS", "a"));
        assertEquals("a", ((String[][]) Compiled.value(config, "cells"))[0][0]);
    }

    /** A type inside the interface hides the one of that name that the loader would import. */
    @Test
    void typesInsideTheInterfaceMayBeNamedAsTheLoadersOwn() {
        Compiled odd = Compiled.of("""
                        package shop;
                        import dev.seaworthy.*;
                        import dev.seaworthy.runtime.*;
                        /** Odd names. */
                        @EnvConfig
                        public interface Odd extends Inherited {
                            /** Ways. */ enum Path { A, B }
                            /** Lists. */ enum List { A, B }
                            /** Values. */ enum Values { A, B }
                            /** Texts. */ enum String { A, B }
                            /** Loads. */ interface Loading {}
                            /** A path. */ @EnvVar("FILES") java.nio.file.Path path();
                            /** A list. */ @EnvVar("NAMES") java.util.List<java.lang.String> names();
                            /** A way. */ @EnvVar("WAY") @ProductionRule(mustNotBe = "b") Path way();
                            /** A list. */ @EnvVar("LIST") List list();
                            /** A value. */ @EnvVar("VALUE") Values value();
                            /** A text. */ @EnvVar("TEXT") String text();
                            /** A wait. */ @EnvVar("WAIT") java.util.Optional<java.time.Duration> pause();
                            /** Mail. */ @EnvGroup(prefix = "MAIL_") java.util.Optional<Mail> mail();
                            /** Holds. */ @ProductionRule(because = "it must") default boolean holds() { return true; }
                        }
                        """, """
                        package shop;
                        /** Inherited. */
                        interface Inherited {
                            /** Hides the other. */ enum Optional { A }
                            /** Hides the other. */ enum Override { A }
                        }
                        """, """
                        package shop;
                        import dev.seaworthy.*;
                        /** Mail. */
                        public interface Mail {
                            /** Hides the other. */ enum MailValues { A }
                            /** A kind. */ @EnvVar("KIND") MailValues kind();
                        }
                        """).clean();
        Object config = odd.load(
                "shop.OddLoader",
                Map.of(
                        "APP_ENV",
                        "production",
                        "FILES",
                        "/srv",
                        "NAMES",
                        "a,b",
                        "WAY",
                        "a",
                        "LIST",
                        "b",
                        "VALUE",
                        "a",
                        "TEXT",
                        "b",
                        "MAIL_KIND",
                        "a"));
        assertEquals(List.of("a", "b"), Compiled.value(config, "names"));
        assertEquals("B", Compiled.value(config, "text").toString());
        assertEquals(Optional.empty(), Compiled.value(config, "pause"));
    }
}
