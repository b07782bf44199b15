package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.FilesElsewhere;
import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.text.Amounts;
import dev.seaworthy.runtime.text.TextFile;
import dev.seaworthy.runtime.text.UnreadableFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The judges of certificates and private keys in PEM. Nothing that they answer holds a part of one. */
public final class PemRules {
    /** So many days before a certificate ends a start begins to warn. */
    public static final int DAYS = 14;

    private PemRules() {}

    /**
     * Refuses a text that is not a certificate or a private key in PEM, or that holds a certificate which has ended or has not
     * begun. Of several, each must be readable and valid.
     *
     * @param text the text
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation pem(String text) {
        return pem(text, Instant.now());
    }

    static @Nullable Violation pem(String text, Instant now) {
        try {
            return ofDays(Pem.of(text), now);
        } catch (UnreadablePem unreadable) {
            return new Violation(RuleWords.PEM, unreadable.fix());
        }
    }

    /**
     * Refuses a file in the same way, and one that is not there or cannot be read.
     *
     * @param file the file
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation pem(Path file) {
        return pem(file, Instant.now());
    }

    /**
     * Refuses a file in the same way on the machine where the process starts.
     *
     * @param file the file
     * @param files what is known of the files where the process starts; null where it starts on this machine
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation pem(Path file, @Nullable FilesElsewhere files) {
        return files == null || PathRules.isPem(file) ? pem(file) : files.pem(file);
    }

    static @Nullable Violation pem(Path file, Instant now) {
        Violation absent = PathRules.exists(file);
        if (absent != null) {
            return absent;
        }
        try {
            return content(TextFile.whole(file), now);
        } catch (UnreadableFile unreadable) {
            return unreadable.isBinary()
                    ? binary()
                    : new Violation(RuleWords.PEM_FILE, "it " + unreadable.reason() + "; " + unreadable.fix());
        }
    }

    /**
     * Refuses in the same way a file of which only the text is here.
     *
     * @param text what the file holds
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation content(String text) {
        return content(text, Instant.now());
    }

    private static @Nullable Violation content(String text, Instant now) {
        try {
            return ofDays(Pem.of(text), now);
        } catch (UnreadablePem unreadable) {
            return new Violation(RuleWords.PEM_FILE, unreadable.fix());
        }
    }

    /** {@return the words for a file that holds no text} */
    public static Violation binary() {
        return new Violation(
                RuleWords.PEM_FILE,
                "it is binary, as DER and PKCS#12 are; make PEM of it: openssl x509 -inform DER -in OLD -out NEW.pem");
    }

    /**
     * Refuses a text that is not in PEM, on whichever day: what the compiler can say of it.
     *
     * @param text the text
     * @return what must hold, or null when it may hold
     */
    public static @Nullable Violation pemOnSomeDay(String text) {
        try {
            Pem.of(text);
            return null;
        } catch (UnreadablePem unreadable) {
            return new Violation(RuleWords.PEM, unreadable.fix());
        }
    }

    private static @Nullable Violation ofDays(Pem pem, Instant now) {
        Instant end = pem.end();
        if (end != null && now.isAfter(end)) {
            return new Violation(RuleWords.NOT_ENDED, "its last day was " + day(end) + "; renew it");
        }
        Instant beginning = pem.beginning();
        return beginning == null || !now.isBefore(beginning)
                ? null
                : new Violation(
                        RuleWords.BEGUN,
                        "its first day is " + day(beginning) + "; wait for it, or set the clock of this machine");
    }

    /**
     * Warns of a certificate that is valid and soon ends.
     *
     * @param text a text in PEM
     * @return when it ends, or null when there is time, or it is refused for something else
     */
    public static @Nullable Violation endsSoon(String text) {
        return endsSoon(end(text), Instant.now());
    }

    /**
     * Warns of a file in the same way.
     *
     * @param file the file
     * @return when its certificate ends, or null when there is time, or it is refused for something else
     */
    public static @Nullable Violation endsSoon(Path file) {
        return endsSoon(end(file), Instant.now());
    }

    /**
     * Warns of a file in the same way on the machine where the process starts.
     *
     * @param file the file
     * @param files what is known of the files where the process starts; null where it starts on this machine
     * @return when its certificate ends, or null when there is time, or it is refused for something else
     */
    public static @Nullable Violation endsSoon(Path file, @Nullable FilesElsewhere files) {
        return files == null ? endsSoon(file) : files.endsSoon(file);
    }

    static @Nullable Violation endsSoon(@Nullable Instant end, Instant now) {
        if (end == null || now.isAfter(end) || now.isBefore(end.minus(DAYS, ChronoUnit.DAYS))) {
            return null;
        }
        int days = (int) ChronoUnit.DAYS.between(day(now), day(end));
        return new Violation(
                "holds a certificate that ends " + (days == 0 ? "today" : "in " + Amounts.of(days, "days")) + ", on "
                        + day(end),
                "renew it");
    }

    /**
     * Until when the certificates of a text are valid.
     *
     * @param text a text in PEM
     * @return the last day, in UTC, of the one that ends first; null where there is none
     */
    public static @Nullable LocalDate lastDay(String text) {
        return lastDay(end(text));
    }

    /**
     * Until when the certificates of a file are valid.
     *
     * @param file the file
     * @return the last day, in UTC, of the one that ends first; null where there is none
     */
    public static @Nullable LocalDate lastDay(Path file) {
        return lastDay(end(file));
    }

    /**
     * Until when the certificates of a file are valid on the machine where the process starts.
     *
     * @param file the file
     * @param files what is known of the files where the process starts; null where it starts on this machine
     * @return the last day, in UTC, of the one that ends first; null where there is none
     */
    public static @Nullable LocalDate lastDay(Path file, @Nullable FilesElsewhere files) {
        return files == null ? lastDay(file) : files.lastDay(file);
    }

    private static @Nullable LocalDate lastDay(@Nullable Instant end) {
        return end == null ? null : day(end);
    }

    private static @Nullable Instant end(Path file) {
        try {
            return end(TextFile.whole(file));
        } catch (UnreadableFile unreadable) {
            return null;
        }
    }

    static @Nullable Instant end(String text) {
        try {
            return Pem.of(text).end();
        } catch (UnreadablePem unreadable) {
            return null;
        }
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
