package dev.seaworthy.spring.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"DATABASE_URL", "database.url", "database-url", "database_url", "databaseUrl", "databaseURL"})
    void aVariableIsWrittenInManyWays(String name) {
        assertEquals("DATABASE_URL", new PropertyName(name).variable());
    }

    @Test
    void wordsAreSeparatedOnce() {
        assertEquals("S3_BUCKET", PropertyName.variable("s3-bucket"));
        assertEquals("S3_BUCKET", PropertyName.variable("s3Bucket"));
        assertEquals("SHARD_0_ID", PropertyName.variable("shard[0].id"));
        assertEquals("CLIENT_MY_APP_ID", PropertyName.variable("client[my-app].id"));
        assertEquals("X_Y", PropertyName.variable("_X__Y_"));
        assertEquals("HTTP2", PropertyName.variable("http2"));
        assertEquals("", PropertyName.variable("."));
    }

    @Test
    void anElementOfAListHasAPlace() {
        PropertyName name = new PropertyName("allowed-hosts[12]");
        assertEquals("ALLOWED_HOSTS", name.variable());
        assertEquals(Optional.of(12), name.place());
        assertEquals("allowed-hosts[12]", name.written());
        assertEquals("allowed-hosts", name.stem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hosts[a]", "hosts[]", "hosts[1].name", "hosts[99999999999]"})
    void anyOtherBracketIsAPartOfTheName(String name) {
        assertEquals(Optional.empty(), new PropertyName(name).place());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"server.port", "spring.profiles.active", "debug", "user.name", "java.home", "local.server.port"})
    void frameworksHaveNamesOfTheirOwn(String name) {
        assertTrue(new PropertyName(name).isOfFramework());
    }

    @ParameterizedTest
    @ValueSource(strings = {"servers.port", "databse.url", "debugging", "USER_NAME"})
    void allOthersMayBeOurs(String name) {
        assertFalse(new PropertyName(name).isOfFramework());
    }

    @Test
    void aVariableOfSpringIsKnownByItsFirstWord() {
        assertTrue(PropertyName.isVariableOfSpring("SERVER_PORT"));
        assertTrue(PropertyName.isVariableOfSpring("SPRING_PROFILES_ACTIVE"));
        assertFalse(PropertyName.isVariableOfSpring("DEBUG_MODE"));
        assertFalse(PropertyName.isVariableOfSpring("SERVERS"));
    }
}
