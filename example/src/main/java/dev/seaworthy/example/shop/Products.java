package dev.seaworthy.example.shop;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The table of products. */
final class Products {
    private static final int MOST = 1_000;

    private final Database database;

    Products(Database database) {
        this.database = database;
    }

    /** The products in the order in which they came, a thousand at most. */
    List<Product> all() throws SQLException {
        try (Connection connection = database.connection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT id, name, price_cents FROM products ORDER BY id LIMIT " + MOST);
                ResultSet rows = select.executeQuery()) {
            List<Product> products = new ArrayList<>();
            while (rows.next()) {
                products.add(new Product(rows.getLong(1), rows.getString(2), rows.getLong(3)));
            }
            return products;
        }
    }

    /** Stores a product. */
    Product add(String name, long priceCents) throws SQLException {
        try (Connection connection = database.connection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO products (name, price_cents) VALUES (?, ?)", new String[] {"id"})) {
            insert.setString(1, name);
            insert.setLong(2, priceCents);
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                if (!keys.next()) {
                    throw new SQLException("The database gave the product no number");
                }
                return new Product(keys.getLong(1), name, priceCents);
            }
        }
    }
}
