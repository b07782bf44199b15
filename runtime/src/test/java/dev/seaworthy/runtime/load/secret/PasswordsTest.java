package dev.seaworthy.runtime.load.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "postgres://shop:pw-1@db/shop pw-1",
                "postgres://shop:p%40w@db/shop p%40w|p@w",
                "postgres://shop:p@w@db/shop p@w",
                "redis://:pw-1@db:6379/0 pw-1",
                "amqp://a:pw-1@one,amqp://a:pw-2@two pw-1|pw-2",
                "mongodb://a:pw-1@one,two/shop?authSource=admin pw-1",
                "jdbc:postgresql://db/shop?user=shop&password=pw-1 pw-1",
                "jdbc:sqlserver://db;user=shop;password=pw-1;encrypt=true pw-1",
                "jdbc:oracle:thin:shop/pw-1@//db:1521/shop pw-1",
                "AccountName=shop;AccountKey=a2V5a2V5a2V5==;EndpointSuffix=x a2V5a2V5a2V5==",
                "https://0123456789abcdef0123456789abcdef@sentry.example.com/4 0123456789abcdef0123456789abcdef",
                "https://shop@db/shop ''",
                "https://example.com:8443/path?sslmode=require ''",
                "https://example.com:8443/@shop/x@y ''",
                "https://example.com/@shop:x ''",
                "https://[::1]/@shop ''",
                "postgres://shop:pw/1@db/shop pw/1",
                "postgres://shop:pw#1@db/shop pw#1",
                "postgres://shop:1a?pw@db/shop 1a?pw",
                "postgres://shop:p/w@db/shop?owner=a@b p/w|p/w@db/shop?owner=a",
                "amqp://a:pw/1@one,amqp://a:pw?2@two pw/1|pw?2",
                "smtp.example.com ''",
            })
    void passwordsAreFound(String text, String passwords) {
        List<String> expected = passwords.isEmpty() ? List.of() : List.of(passwords.split("\\|", -1));
        assertEquals(expected, List.copyOf(Passwords.in(text)));
    }

    @Test
    void aBlankThatIsNotEscapedEndsNoPassword() {
        assertEquals(List.of("pw-1 x"), List.copyOf(Passwords.in("postgres://shop:pw-1 x@db/shop")));
    }
}
