package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.seaworthy.runtime.ConfigReport;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The shop in the profile of tests, whose properties stand in application.properties. */
@QuarkusTest
class ShopTest {
    @Inject
    Shop shop;

    @Inject
    ConfigReport<ShopConfig> report;

    @Test
    void aTestHasItsOwnEnvironment() {
        assertEquals("The shop in development keeps 12 connections and mails through nobody.\n", shop.greeting());
    }

    @Test
    void theReportIsABeanToo() {
        assertEquals("development", report.environment());
    }
}
