package dev.seaworthy.preflight.adopt;

import java.util.Optional;

/**
 * What sources make of a text.
 *
 * @param type the type
 * @param truth how they tell true from false, where they do it otherwise than the runtime
 * @param radix the radix in which they read a number, 10 where that is no question, or 0 where it is not known
 * @param look what a person should look at, a clause, or nothing
 */
record Conversion(ProposedType type, Optional<Truth> truth, int radix, Optional<String> look) {
    private static final int DECIMAL = 10;
    private static final String STAYS = ": it stays a String, which the application converts";

    /** One that the type's own reading is. */
    static Conversion to(ProposedType type) {
        return new Conversion(type, Optional.empty(), DECIMAL, Optional.empty());
    }

    static Conversion to(ScalarType scalar) {
        return to(ProposedType.of(scalar));
    }

    /** One that knows a single word. */
    static Conversion by(Truth truth) {
        return new Conversion(ProposedType.of(ScalarType.BOOLEAN), Optional.of(truth), DECIMAL, Optional.empty());
    }

    /** The same where the sources turn its result around. */
    Conversion negated() {
        return new Conversion(type, truth.map(Truth::negated), radix, look);
    }

    /** A number of a radix, or of one that is not known. */
    static Conversion inRadix(ScalarType decimal, Optional<String> radix) {
        int number = radix.filter(text -> text.matches("[0-9]{1,2}"))
                .map(Integer::parseInt)
                .filter(known -> known >= Character.MIN_RADIX && known <= Character.MAX_RADIX)
                .orElse(0);
        String which = number == 0 ? "in a radix that is not a constant" : "in radix " + number;
        return number == DECIMAL ? to(decimal) : ofText(number, "the sources read it " + which + STAYS);
    }

    /** A number whose beginning says in which radix it is. */
    static Conversion byDecode() {
        return ofText(DECIMAL, "the sources read it with decode, for which 0x10 is 16 and 010 is 8" + STAYS);
    }

    private static Conversion ofText(int radix, String look) {
        return new Conversion(ProposedType.of(ScalarType.TEXT), Optional.empty(), radix, Optional.of(look));
    }

    /** The text that this would make the default of the sources from, or nothing where there is no knowing. */
    Optional<String> textOf(Literal otherwise) {
        if (truth.isPresent()) {
            return truth.map(known -> otherwise.isText()
                    ? known.of(otherwise.text())
                    : known.ofResult(Boolean.parseBoolean(otherwise.text())));
        }
        if (radix == DECIMAL || otherwise.isText()) {
            return Optional.of(otherwise.text());
        }
        boolean isWhole = otherwise.text().matches("-?[0-9]{1,18}");
        return isWhole && radix > 0
                ? Optional.of(Long.toString(Long.parseLong(otherwise.text()), radix))
                : Optional.empty();
    }
}
