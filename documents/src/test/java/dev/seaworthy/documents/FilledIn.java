package dev.seaworthy.documents;

import java.util.Map;

/** What an operator would fill in where the files leave a value of the golden cases empty. */
final class FilledIn {
    private static final Map<String, String> VALUES = Map.of(
            "DATABASE_URL", "postgresql://shop:wJx8Qm2v@db.example.com/shop?sslmode=verify-full",
            "DB_PASSWORD", "vT6nQz0pLw3sYb8e",
            "HOSTILE_SECRET", "Rk4yUo9aCq7mXd2f",
            "SECRET_KEY", "q9Tz3mWn7KxB1vYc5LpR8sFd2HgJ6aQe0UoI4tEi",
            "STRIPE_SECRET_KEY", "sk_live_8sFd2HgJ6aQe0UoI4tEiq9Tz");

    private FilledIn() {}

    static String value(String variable) {
        String value = VALUES.get(variable);
        if (value == null) {
            throw new AssertionError("no value for " + variable);
        }
        return value;
    }
}
