package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.Nullable;
import java.nio.file.Path;
import java.time.LocalDate;

/** What is known here of the files of a process that starts on another machine: it answers in place of the judges of this one's. */
public interface FilesElsewhere {
    /** {@return what {@code PathRules.exists} would answer there} */
    @Nullable
    Violation exists(Path path);

    /** {@return what {@code PemRules.pem} would answer there} */
    @Nullable
    Violation pem(Path file);

    /** {@return what {@code PemRules.endsSoon} would answer there} */
    @Nullable
    Violation endsSoon(Path file);

    /** {@return what {@code PemRules.lastDay} would answer there} */
    @Nullable
    LocalDate lastDay(Path file);
}
