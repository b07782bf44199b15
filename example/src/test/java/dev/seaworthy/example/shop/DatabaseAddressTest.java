package dev.seaworthy.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {
    @Test
    void credentialsTravelApartFromTheUrl() {
        DatabaseAddress address = DatabaseAddress.of(URI.create("postgresql://shop:pass@db:5432/shop?sslmode=require"));

        assertEquals("jdbc:postgresql://db:5432/shop?sslmode=require", address.jdbcUrl());
        assertEquals("shop", address.user());
        assertEquals("pass", address.password());
    }

    @Test
    void credentialsArePercentDecodedAndAPlusStays() {
        DatabaseAddress address = DatabaseAddress.of(URI.create("postgres://a%40b:p%3A%2Fs+s%25@db/shop"));

        assertEquals("a@b", address.user());
        assertEquals("p:/s+s%", address.password());
        assertEquals("jdbc:postgresql://db/shop", address.jdbcUrl());
    }

    @Test
    void aUserMayHaveNoPasswordAndAUrlNoUser() {
        assertEquals(
                "shop",
                DatabaseAddress.of(URI.create("postgresql://shop@db/shop")).user());
        assertNull(DatabaseAddress.of(URI.create("postgresql://shop@db/shop")).password());
        assertNull(DatabaseAddress.of(URI.create("postgresql://db/shop")).user());
    }

    @Test
    void severalHostsStayInOneUrl() {
        DatabaseAddress address = DatabaseAddress.of(URI.create("postgresql://shop:p@db1:5432,db2:5432/shop"));

        assertEquals("jdbc:postgresql://db1:5432,db2:5432/shop", address.jdbcUrl());
    }

    @Test
    void anEmbeddedDatabaseOutlivesItsConnections() {
        assertEquals(
                "jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1",
                DatabaseAddress.of(URI.create("jdbc:h2:mem:shop")).jdbcUrl());
    }

    @Test
    void aDatabaseWithoutADriverIsNotKnown() {
        assertFalse(DatabaseAddress.isOfAKnownKind(URI.create("mysql://db/shop")));
        assertThrows(IllegalArgumentException.class, () -> DatabaseAddress.of(URI.create("mysql://user:pass@db/shop")));
    }
}
