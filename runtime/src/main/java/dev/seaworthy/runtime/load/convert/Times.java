package dev.seaworthy.runtime.load.convert;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;

/** Dates and times, as ISO 8601 writes them and {@code java.time} reads them. */
public final class Times {
    private Times() {}

    /**
     * Reads a {@link Period}.
     *
     * @param text the text, stripped before it is read
     * @return the period
     * @throws dev.seaworthy.runtime.MalformedException when the text is none
     */
    public static Period toPeriod(String text) {
        try {
            return Period.parse(text.strip());
        } catch (DateTimeException malformed) {
            throw Malformed.notA("a period", "P30D or P1Y6M");
        }
    }

    /**
     * Reads an {@link Instant}.
     *
     * @param text the text, stripped before it is read
     * @return the instant
     * @throws dev.seaworthy.runtime.MalformedException when the text is none
     */
    public static Instant toInstant(String text) {
        try {
            return Instant.parse(text.strip());
        } catch (DateTimeException malformed) {
            throw Malformed.notA("an instant in UTC", "2026-11-25T08:30:00Z");
        }
    }

    /**
     * Reads a {@link LocalDate}.
     *
     * @param text the text, stripped before it is read
     * @return the date
     * @throws dev.seaworthy.runtime.MalformedException when the text is none
     */
    public static LocalDate toLocalDate(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException malformed) {
            throw Malformed.notA("a date", "2026-11-25");
        }
    }

    /**
     * Reads a {@link LocalTime}.
     *
     * @param text the text, stripped before it is read
     * @return the time of a day
     * @throws dev.seaworthy.runtime.MalformedException when the text is none
     */
    public static LocalTime toLocalTime(String text) {
        try {
            return LocalTime.parse(text.strip());
        } catch (DateTimeException malformed) {
            throw Malformed.notA("a time of the day", "08:30 or 08:30:15");
        }
    }

    /**
     * Reads a {@link LocalDateTime}.
     *
     * @param text the text, stripped before it is read
     * @return the date and time, of no zone
     * @throws dev.seaworthy.runtime.MalformedException when the text is none
     */
    public static LocalDateTime toLocalDateTime(String text) {
        try {
            return LocalDateTime.parse(text.strip());
        } catch (DateTimeException malformed) {
            throw Malformed.notA("a date and a time without a zone", "2026-11-25T08:30");
        }
    }

    /**
     * Reads an {@link OffsetDateTime}.
     *
     * @param text the text, stripped before it is read
     * @return the date, the time and the offset from UTC
     * @throws dev.seaworthy.runtime.MalformedException when the text is none
     */
    public static OffsetDateTime toOffsetDateTime(String text) {
        try {
            return OffsetDateTime.parse(text.strip());
        } catch (DateTimeException malformed) {
            throw Malformed.notA("a date and a time with an offset", "2026-11-25T08:30+01:00");
        }
    }

    /**
     * Reads a {@link ZoneId}.
     *
     * @param text the text, stripped before it is read
     * @return the zone
     * @throws dev.seaworthy.runtime.MalformedException when no zone has the name
     */
    public static ZoneId toZoneId(String text) {
        try {
            return ZoneId.of(text.strip());
        } catch (DateTimeException malformed) {
            throw Malformed.zone(text.strip());
        }
    }
}
