package dev.seaworthy.spring.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.spring.ConfigurationRefusedException;
import dev.seaworthy.spring.EnableSeaworthy;
import dev.seaworthy.spring.LoadedConfigurations;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertySourceFactory;

/** Application contexts that are made without a process of their own. */
class ContextTest {
    private static final String ORDERS = "dev.seaworthy.spring.tickets.TicketsConfig.orders";

    @Test
    void aContextRunnerHasTheBeans() {
        runner("APP_ENV=development", "SMTP_HOST=smtp.example.com", "SMTP_PASSWORD=x")
                .run(context -> {
                    TicketsConfig config = context.getBean(TicketsConfig.class);
                    assertSame(config.orders(), context.getBean(ORDERS));
                    assertSame(config.smtp().orElseThrow(), context.getBean(SmtpConfig.class));
                    assertEquals(
                            1, context.getBean(LoadedConfigurations.class).all().size());
                });
    }

    @Test
    void anAbsentGroupHasNoDefinition() {
        runner("APP_ENV=development")
                .run(context -> assertEquals(0, context.getBeanNamesForType(SmtpConfig.class).length));
    }

    @Test
    void aRefusalIsWhatTheContextFailsWith() {
        runner("APP_ENV=production").run(context -> {
            ConfigurationRefusedException refused =
                    assertInstanceOf(ConfigurationRefusedException.class, context.getStartupFailure());
            assertEquals(
                    List.of("DATABASE_URL", "SIGNING_KEY", "ALLOWED_HOSTS"),
                    refused.problems().stream()
                            .map(problem -> problem.variable())
                            .toList());
            assertEquals(0, refused.getStackTrace().length);
            assertNull(refused.getCause());
        });
    }

    @Test
    void aConfigurationOnAnotherClassIsJudgedWhenThatClassIsRead() {
        try (ConfigurableApplicationContext context = run(Importing.class, "--app.env=development")) {
            assertEquals(
                    "localhost",
                    context.getBean(TicketsConfig.class).allowedHosts().get(0));
        }
        ConfigurationRefusedException refused =
                assertThrows(ConfigurationRefusedException.class, () -> run(Importing.class, "--app.env=production"));
        assertEquals(78, refused.getExitCode());
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aRefusalOfAnotherClassIsPrintedOnceToo(CapturedOutput output) {
        ConfigurationRefusedException refused =
                assertThrows(ConfigurationRefusedException.class, () -> run(Importing.class, "--app.env=production"));
        assertEquals(2, output.getAll().split("TicketsConfig cannot start", -1).length, output::getAll);
        assertTrue(
                output.getAll()
                        .contains("cancelling refresh attempt: " + ConfigurationRefusedException.class.getName()
                                + ": the report follows"),
                output::getAll);
        assertTrue(refused.toString().contains("TicketsConfig cannot start in production: 3 problems"));
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aContextThatNoApplicationRunsHasTheReportInItsFailure(CapturedOutput output) {
        runner("APP_ENV=production")
                .run(context -> assertTrue(String.valueOf(context.getStartupFailure())
                        .contains("TicketsConfig cannot start in production: 3 problems")));
        assertEquals(2, output.getAll().split("TicketsConfig cannot start", -1).length, output::getAll);
    }

    @ParameterizedTest
    @ValueSource(classes = {OnProperty.class, OnProfile.class})
    void aConditionBesideTheAnnotationIsJudgedAsSpringDoes(Class<?> source) {
        try (ConfigurableApplicationContext context = run(source, "--app.env=production")) {
            assertEquals(0, context.getBeanNamesForType(TicketsConfig.class).length);
        }
        ConfigurationRefusedException refused = assertThrows(
                ConfigurationRefusedException.class,
                () -> run(source, "--app.env=production", "--tickets.on=true", "--spring.profiles.active=eu"));
        assertEquals(3, refused.problems().size(), refused::toString);
        try (ConfigurableApplicationContext context =
                run(source, "--app.env=development", "--tickets.on=true", "--spring.profiles.active=eu")) {
            assertEquals(1, context.getBeanNamesForType(TicketsConfig.class).length);
        }
    }

    @Test
    void aConditionOnWhatIsDefinedLaterIsToo() {
        try (ConfigurableApplicationContext context = run(OnBean.class, "--app.env=production")) {
            assertEquals(0, context.getBeanNamesForType(TicketsConfig.class).length);
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aClassWithoutAConditionIsRefusedBeforeTheRefresh(CapturedOutput output) {
        assertThrows(ConfigurationRefusedException.class, () -> run(Enabled.class, "--app.env=production"));
        assertFalse(output.getAll().contains("cancelling refresh"), output::getAll);
    }

    @Test
    void propertiesThatArriveInTheRefreshComeTooLate() {
        ConfigurationRefusedException refused =
                assertThrows(ConfigurationRefusedException.class, () -> run(LateProperties.class));
        assertEquals(
                "APP_ENV is required and is not set; set it to development, staging or production",
                refused.problems().get(0).toString());
        try (ConfigurableApplicationContext context = run(LateProperties.class, "--app.env=development")) {
            assertEquals("7", context.getEnvironment().getProperty("invoices.capacity"));
            assertEquals(100, context.getBean(TicketsConfig.class).invoices().capacity());
        }
    }

    @Test
    void aDefaultPropertyOfTheApplicationSaysNotWhichEnvironmentThisIs() {
        ConfigurationRefusedException refused = assertThrows(
                ConfigurationRefusedException.class,
                () -> new SpringApplicationBuilder(Enabled.class)
                        .web(WebApplicationType.NONE)
                        .properties("app.env=development")
                        .run());
        assertEquals("default property app.env", refused.problems().get(0).found());
    }

    @Test
    void aBeanOfTheApplicationMayHaveTheNameOfAGroup() {
        try (ConfigurableApplicationContext context = run(Named.class, "--app.env=development")) {
            assertEquals("a bean of its own", context.getBean("orders"));
            assertNotSame(context.getBean("orders"), context.getBean(ORDERS));
        }
    }

    @Test
    void anApplicationThatEnablesNothingStarts() {
        try (ConfigurableApplicationContext context = run(Nothing.class)) {
            assertTrue(context.getBeansOfType(LoadedConfigurations.class).isEmpty());
        }
    }

    @Test
    void anInterfaceWithoutALoaderIsNamed() {
        RuntimeException failed = assertThrows(RuntimeException.class, () -> run(Unprocessed.class));
        assertTrue(
                String.valueOf(failed.getMessage())
                        .startsWith("java.lang.Runnable has no loader java.lang.RunnableLoader; put @EnvConfig on the"),
                failed::toString);
    }

    private static ApplicationContextRunner runner(String... properties) {
        return new ApplicationContextRunner()
                .withUserConfiguration(Enabled.class)
                .withPropertyValues(properties);
    }

    private static ConfigurableApplicationContext run(Class<?> source, String... arguments) {
        return Objects.requireNonNull(new SpringApplicationBuilder(source)
                .web(WebApplicationType.NONE)
                .run(arguments));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableSeaworthy(TicketsConfig.class)
    static class Enabled {}

    @Configuration(proxyBeanMethods = false)
    @Import(Enabled.class)
    static class Importing {}

    @Configuration(proxyBeanMethods = false)
    @PropertySource(value = "classpath:application.yml", factory = InPlaceOfTheFile.class)
    @Import(Enabled.class)
    static class LateProperties {}

    static final class InPlaceOfTheFile implements PropertySourceFactory {
        @Override
        public MapPropertySource createPropertySource(@Nullable String name, EncodedResource resource) {
            return new MapPropertySource("late", Map.of("app.env", "development", "invoices.capacity", 7));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("tickets.on")
    @EnableSeaworthy(TicketsConfig.class)
    static class OnProperty {}

    @Configuration(proxyBeanMethods = false)
    @Profile("eu")
    @EnableSeaworthy(TicketsConfig.class)
    static class OnProfile {}

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(CharSequence.class)
    @EnableSeaworthy(TicketsConfig.class)
    static class OnBean {}

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    @Configuration(proxyBeanMethods = false)
    @EnableSeaworthy(Runnable.class)
    static class Unprocessed {}

    @Configuration(proxyBeanMethods = false)
    @EnableSeaworthy(TicketsConfig.class)
    static class Named {
        @Bean
        String orders() {
            return "a bean of its own";
        }
    }
}
