package dev.seaworthy.preflight.adopt;

import java.util.List;
import java.util.Optional;

/**
 * What one place of a file or of the sources says of a variable.
 *
 * @param name the variable
 * @param kind what the place does with it
 * @param value the value that stands there, where one does and it is known
 * @param comments the lines of comments about it, without their marks
 * @param section where in its file it stands
 * @param use what the sources do with its value
 * @param looks what a person should look at, each a clause
 * @param place the file and the line
 */
record Mention(
        Name name,
        Kind kind,
        Optional<String> value,
        List<String> comments,
        Section section,
        Use use,
        List<String> looks,
        String place) {

    /** What a place does with a variable. */
    enum Kind {
        /** A file sets it. */
        SET,
        /** A file sets it to nothing. */
        EMPTY,
        /** A file has an assignment that is commented out. */
        COMMENTED_OUT,
        /** The sources read it, and need a value. */
        READ,
        /** The sources read it, and ask whether it is set. */
        READ_IF_SET,
        /** The sources read it, with a default. */
        READ_WITH_DEFAULT
    }

    /** What the sources make of its value. */
    Optional<Conversion> conversion() {
        return use.conversion();
    }

    /** The same with its default as a variable would have to hold it to mean that; without one where none would. */
    Mention read(Optional<Conversion> by) {
        if (kind != Kind.READ_WITH_DEFAULT) {
            return this;
        }
        Optional<String> text = use.otherwise()
                .flatMap(literal -> by.map(each -> each.textOf(literal)).orElse(value));
        boolean isLost = value.isPresent() && text.isEmpty();
        return new Mention(name, isLost ? Kind.READ_IF_SET : kind, text, comments, section, use, looks, place);
    }

    /** The same with other comments and another section. */
    Mention with(List<String> otherComments, Section otherSection) {
        return new Mention(name, kind, value, otherComments, otherSection, use, looks, place);
    }
}
