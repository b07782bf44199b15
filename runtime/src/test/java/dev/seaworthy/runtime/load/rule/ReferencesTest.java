package dev.seaworthy.runtime.load.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands for a secret, and what only begins as that does. */
class ReferencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "op://",
                "projects/a/secrets/b",
                "ref+x://y",
                "https://a.vault.azure.net/x",
                "arn:aws:x",
                "arn:aws:/:#@?=&,+~",
                "vault:a/b",
                "sm@a/b",
                "store://a/b",
                "st+ore://a",
                "ENC[x]",
                "{cipher}x",
                "!vault |",
                "<a-b>",
                "[a b]",
                "%A_B%",
                "<_>",
                "<Ab-Cd-Ef-Gh>",
                "<a1-b2>",
                "<a1-b2-c3-abcdef>",
                "${key}",
                "ab${key}",
                "${a}${b}",
                "${a}-${b}",
                "${azAZ09_-.}",
                "${a:?/b}",
                "$(a:?/b)",
                "#{a:?/b}",
                "{{ a:=?|\"'/,[]()$ }}",
                "<% a:=?|\"'/,[]()$ %>",
                "%(a : b)s",
                "[[ a:$ ]]",
                "../a",
                "/run/a"
            })
    void aReferenceOrATemplateIsNotTheSecret(String text) {
        assertTrue(References.isUnresolved(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "projects/a",
                "x/secrets/a",
                "ref+x",
                "https://a.example/x",
                "http://a.example/x",
                "otpauth://totp/a",
                "arn:aws",
                "arn:aws:x y",
                "arn:aws:x!",
                "vault:a",
                "vault:a/b!",
                "://a",
                "st ore://a",
                "store://",
                "store://u@h",
                "store://a b",
                "ENC[x",
                "xENC[x]",
                "<ab>",
                "<a-b",
                "<a-b]",
                "a-b>",
                "<a-b!c>",
                "<>",
                "-",
                "<a0-a0-a0>",
                "<z9-z9-z9>",
                "<0A-0A-0A>",
                "<9Z-9Z-9Z>",
                "<aB-cD-eF>",
                "<a1-b2-c3-abcde>",
                "${}",
                "${a",
                "${a b}",
                "$a}",
                "abc${key}",
                "{a}",
                "{{}}",
                "${a1b2c3}",
                "[[a]",
                "%(a)"
            })
    void whatOnlyBeginsAsOneMayBeASecret(String text) {
        assertFalse(References.isUnresolved(text), text);
    }
}
