package dev.seaworthy.runtime.load.secret;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "s3cr3t!",
                "changeme",
                "Password",
                "PRODUCTION",
                "localhost",
                "true",
                "10000000",
                "2026-11-28",
                "127.0.0.1:8080",
                "************",
                "aaaaaaaaaaaaaaaaaaaaaaaa",
                "größenwahn"
            })
    void whatIsShortOrCommonDoesNotTell(String text) {
        assertFalse(Telling.tells(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1",
                "s3cr3t!!",
                "hunter2-hunter3",
                "correct-horse-battery",
                "abcdefghijklmnop",
                "4711081547110815",
                "deadbeef0",
                "PassWord",
                "geheim geheim"
            })
    void whatIsRareTells(String text) {
        assertTrue(Telling.tells(text));
    }
}
