package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the values of single variables: their types, defaults and rules, and what is said of them. */
class AdoptedValuesTest {
    @TempDir
    private Path folder;

    private Adopted adopted(String text) throws IOException {
        return Adopted.of(folder, text, "");
    }

    /** What is unsafe in production is a value for development alone, and production is held to the other one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NODE_TLS_REJECT_UNAUTHORIZED=0",
                "TLS_VERIFY=false",
                "VERIFY_SSL_CERTIFICATES=no",
                "SSL_VERIFY=false",
                "SESSION_COOKIE_SECURE=false",
                "DJANGO_SECURE_SSL_REDIRECT=False",
                "FORCE_SSL=false"
            })
    void aSwitchThatIsUnsafeIsForDevelopment(String line) throws IOException {
        Adopted adopted = adopted(line);
        String name = line.substring(0, line.indexOf('='));
        String value = line.substring(line.indexOf('=') + 1);
        String setting = adopted.setting(name);
        assertTrue(setting.contains("defaultValue = \"true\""), setting);
        assertTrue(setting.contains("developmentDefault = \"" + value + "\""), setting);
        assertTrue(setting.contains("mustBe = \"true\""), setting);
        assertTrue(setting.contains("boolean "), setting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VERIFY_EMAIL=false", "SECURE_MODE=false", "TLS_VERIFY=true", "COOKIE_SECURE_NAME=false"})
    void anotherSwitchHasNoRule(String line) throws IOException {
        String name = line.substring(0, line.indexOf('='));
        assertFalse(adopted(line).source().contains("@ProductionRule"), name);
    }

    @Test
    void anUnsafeDefaultOfTheSourcesIsForDevelopmentToo() throws IOException {
        Adopted adopted = Adopted.of(folder, "", "@Value(\"${TLS_VERIFY:false}\") boolean verify;");
        String setting = adopted.setting("TLS_VERIFY");
        assertTrue(setting.contains("defaultValue = \"true\""), setting);
        assertTrue(setting.contains("mustBe = \"true\""), setting);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DJANGO_SECRET_KEY",
                "UTILS_SECRET",
                "SECRET",
                "SECRET_KEY",
                "COOKIE_KEY",
                "TOTP_VAULT_KEY",
                "ACTIVE_RECORD_ENCRYPTION_PRIMARY_KEY",
                "ACTIVE_RECORD_ENCRYPTION_KEY_DERIVATION_SALT",
                "RAILS_SECRET_KEY_BASE",
                "JWT_ACCESS_SECRET",
                "URL_SIGNING_KEY"
            })
    void aSecretThatTheApplicationMakesIsStrong(String name) throws IOException {
        Adopted adopted = adopted(name + "=changeme");
        assertTrue(adopted.setting(name).contains("strongSecret = true"), adopted.source());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GOOGLE_CLIENT_SECRET",
                "OAUTH_SECRET",
                "AWS_SECRET_ACCESS_KEY",
                "AWS_SECRET_KEY",
                "STRIPE_WEBHOOK_SECRET",
                "FACEBOOK_APP_SECRET",
                "PAYPAL_API_SECRET",
                "MAILGUN_API_KEY",
                "RECAPTCHA_SECRET_KEY",
                "SLACK_SIGNING_SECRET"
            })
    void aSecretThatIsGivenNeedNotBe(String name) throws IOException {
        Adopted adopted = adopted(name + "=changeme");
        assertFalse(adopted.setting(name).contains("strongSecret"), adopted.source());
        assertEquals("Secret", adopted.type(name));
    }
}
