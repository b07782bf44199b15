package dev.seaworthy.preflight.adopt;

import java.util.List;
import java.util.Optional;

/**
 * The setting that is proposed for a variable.
 *
 * @param name the variable
 * @param type the type
 * @param isOptional whether the setting can be absent
 * @param texts the values that are copied
 * @param rule the rule for production
 * @param description what the setting is for
 * @param section where its variable stands
 * @param notes what a person should look at, each a clause
 */
record Proposal(
        Name name,
        ProposedType type,
        boolean isOptional,
        Texts texts,
        Optional<Rule> rule,
        List<String> description,
        Section section,
        List<String> notes) {

    /**
     * The values that are copied.
     *
     * @param everywhere the default of every environment
     * @param development the default of development
     * @param example the example
     */
    record Texts(Optional<String> everywhere, Optional<String> development, Optional<String> example) {
        static final Texts NONE = new Texts(Optional.empty(), Optional.empty(), Optional.empty());

        static Texts everywhere(String text) {
            return new Texts(Optional.of(text), Optional.empty(), Optional.empty());
        }

        static Texts development(String text) {
            return new Texts(Optional.empty(), Optional.of(text), Optional.empty());
        }

        static Texts example(String text) {
            return new Texts(Optional.empty(), Optional.empty(), Optional.of(text));
        }
    }
}
