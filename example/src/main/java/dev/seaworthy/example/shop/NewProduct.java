package dev.seaworthy.example.shop;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A product as a client describes it: nothing is certain yet. */
record NewProduct(@Nullable String name, @Nullable Long priceCents) {
    private static final int LONGEST_NAME = 200;

    /** The name, when it is one. */
    String checkedName() throws Refusal {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Refusal(400, "name must be a text of 1 to " + LONGEST_NAME + " characters");
        }
        if (name.chars().anyMatch(Character::isISOControl)
                || !StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
            throw new Refusal(400, "name must hold no control characters and no halves of characters");
        }
        return name;
    }

    /** The price, when it is one. */
    long checkedPriceCents() throws Refusal {
        if (priceCents == null || priceCents < 0) {
            throw new Refusal(400, "priceCents must be a whole number, 0 or more");
        }
        return priceCents;
    }
}
