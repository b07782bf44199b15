package dev.seaworthy.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.redaction.Redaction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is recognised is hidden, too; what has other uses is not accused. */
class KnownCredentialTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://shop:hunter2@db.example/shop",
                "postgresql://shop:hun/ter@db.example/shop",
                "redis://:hunter2@redis:6379/0",
                "amqp://a:5672,amqp://shop:hunter2@b:5672",
                "https://shop:12345@db.example",
                "jdbc:oracle:thin:scott/tiger@//db:1521/shop",
                "shop:hunter2@tcp(db:3306)/shop",
                "shop:hunter2@mail.example.com:587",
                "host=db user=shop password=hunter2",
                "Server=db;User Id=shop;Password = hunter2;",
                "jdbc:postgresql://db/shop?user=shop&password=hunter2",
                "jdbc:sqlserver://db;trustStorePassword=hunter2",
                "{\"password\": \"hunter2\"}",
                "AccountName=shop;AccountKey=Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZg==",
                "https://api.example/v1?api_key=aB3dE5gH7jK9mN1pQ",
                "Authorization: Basic c2hvcDpodW50ZXIyaHVudGVy",
                "Bearer aB3dE5gH7jK9mN1pQ2rS4",
            })
    void aPasswordIsRecognised(String text) {
        assertTrue(KnownCredential.isPasswordIn(text));
        assertNotEquals(text, Redaction.ofValue(text).shown());
        assertNotEquals(text, KnownCredential.masked(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sk_live_4eC39HqLyjWDarjtT1zdp7dcQ9",
                "https://ghp_1234567890abcdefABCDEF1234567890abcd@github.com/shop/shop.git",
                "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P",
                "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7",
            })
    void whatWasIssuedIsRecognised(String text) {
        assertTrue(IssuedKey.isIn(text));
        assertTrue(KnownCredential.isIn(text));
        assertNotEquals(text, KnownCredential.masked(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://raw.githubusercontent.com/thingsboard/thingsboard-ui-help/release-4.3",
                "@{TENANT}_AUDIT_LOG_@{DATE}",
                "@daily",
                "@every 1h",
                "webmaster@localhost",
                "N8N <contact@n8n.example>",
                "https://example.com/@user",
                "https://example.com:8080/@user",
                "https://tile.openstreetmap.org/{z}/{x}/{y}.png",
                "https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2",
                "https://cdn.jsdelivr.net/npm/bootstrap@5.3.0/dist/css/bootstrap.min.css",
                "git@github.com:a/b.git",
                "ssh://git@github.com/a/b.git",
                "@nestjs/common",
                "mailto:shop@example.com",
                "billing:bill@shop.example,ops:ops@shop.example",
                "registry.example.com:5000/shop@sha256:0123456789abcdef",
                "http://a:9092,http://b:9092/@x",
                "http://[::1]:8080/@x",
                "https://{user}:{password}@db.example",
                "postgresql://${USER}:${PASSWORD}@db.example/shop",
                "password=required",
                "token=header,key=query",
                "cache-key=user_id",
                "my password is not here",
                "client_secret_post",
                "/run/secrets/db_password",
                "a-very-long-word-of-some-parts-2024-11-29",
                "^[a-z]{3}:[^@]+@[a-z]+$",
                "aB3dE5gH7jK9mN1pQ",
                "http://x y",
                "sk-learn-models-of-1.5",
                "sk_live_examples_are_made_up_00",
                "-----BEGIN CERTIFICATE-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7",
            })
    void whatHasOtherUsesIsNot(String text) {
        assertFalse(KnownCredential.isIn(text));
        assertEquals(text, KnownCredential.masked(text));
    }
}
