package dev.seaworthy.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The table of units: one row a unit that a bare number of a setting may have. */
public enum Unit {
    NANOSECONDS(ScalarType.DURATION, "ns", "nanoseconds"),
    MICROSECONDS(ScalarType.DURATION, "us", "microseconds"),
    MILLISECONDS(ScalarType.DURATION, "ms", "milliseconds"),
    SECONDS(ScalarType.DURATION, "s", "seconds"),
    MINUTES(ScalarType.DURATION, "m", "minutes"),
    HOURS(ScalarType.DURATION, "h", "hours"),
    DAYS(ScalarType.DURATION, "d", "days"),
    BYTES(ScalarType.DATA_SIZE, "B", "bytes"),
    KILOBYTES(ScalarType.DATA_SIZE, "kB", "kB"),
    MEGABYTES(ScalarType.DATA_SIZE, "MB", "MB"),
    GIGABYTES(ScalarType.DATA_SIZE, "GB", "GB"),
    TERABYTES(ScalarType.DATA_SIZE, "TB", "TB"),
    KIBIBYTES(ScalarType.DATA_SIZE, "KiB", "KiB"),
    MEBIBYTES(ScalarType.DATA_SIZE, "MiB", "MiB"),
    GIBIBYTES(ScalarType.DATA_SIZE, "GiB", "GiB"),
    TEBIBYTES(ScalarType.DATA_SIZE, "TiB", "TiB"),
    LETTERS_OF_1024(ScalarType.DATA_SIZE, "1024", "bytes"),
    LETTERS_OF_1000(ScalarType.DATA_SIZE, "1000", "bytes");

    private final ScalarType type;
    private final String text;
    private final String words;

    Unit(ScalarType type, String text, String words) {
        this.type = type;
        this.text = text;
        this.words = words;
    }

    /** The row of a unit, as source writes it, of a type. */
    public static Optional<Unit> of(ScalarType type, String text) {
        return Arrays.stream(values())
                .filter(unit -> unit.type == type && unit.text.equals(text))
                .findFirst();
    }

    /** The units that a type may have, as source writes them; none where a number has no unit. */
    public static List<String> of(ScalarType type) {
        return Arrays.stream(values())
                .filter(unit -> unit.type == type)
                .map(unit -> unit.text)
                .toList();
    }

    /** Whether single letters are units too. */
    public boolean hasLetters() {
        return this == LETTERS_OF_1024 || this == LETTERS_OF_1000;
    }

    /** What is accepted, in words. */
    String accepted() {
        String number = "a number of " + words + ", or ";
        if (hasLetters()) {
            return number + "a size such as 512k, 512m or 2g (powers of " + text + "), 10MB or 10MiB";
        }
        return number + (type == ScalarType.DURATION ? type.accepted() : "a size such as 512B, 10MB or 10MiB");
    }
}
