package dev.seaworthy.runtime.dotenv;

/** A refusal of a character that may stand nowhere in a file. */
final class ForbiddenCharacter extends Refusal {
    private static final long serialVersionUID = 1L;

    private ForbiddenCharacter(int at, String reason, String fix) {
        super(at, reason, fix);
    }

    static ForbiddenCharacter of(char c, int at) {
        return switch (c) {
            case '\0' ->
                new ForbiddenCharacter(at, "has a NUL character", "save the file as UTF-8, and remove the character");
            case '\r' ->
                new ForbiddenCharacter(at, "has a carriage return without a line feed", "end lines with a line feed");
            default -> new ForbiddenCharacter(at, "is not UTF-8", "save the file as UTF-8");
        };
    }
}
