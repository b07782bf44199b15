package dev.seaworthy.processor.read;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import java.util.Locale;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The version of Java that the compiler reads, which a loader needs to be 17 or newer. */
public final class SourceLevel {
    private final SourceVersion version;

    /** The compiler's level. */
    public SourceLevel(SourceVersion version) {
        this.version = version;
    }

    /** Whether a loader can be compiled. */
    public boolean isEnough() {
        return version.compareTo(SourceVersion.RELEASE_17) >= 0;
    }

    /** Says so, at a configuration. */
    public Diagnostic tooLow(TypeElement config) {
        String release = version.name().toLowerCase(Locale.ROOT).replace("release_", "");
        return ReadLaws.SOURCE_LEVEL.at(
                Reading.placeOf(config),
                "The source level is " + release + "; a loader needs Java 17.",
                "Compile with --release 17 or a newer one.");
    }
}
