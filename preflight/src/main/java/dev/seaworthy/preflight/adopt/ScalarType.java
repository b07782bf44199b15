package dev.seaworthy.preflight.adopt;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.seaworthy.runtime.Cidr;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.Secret;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.convert.Decimals;
import dev.seaworthy.runtime.load.convert.Identifiers;
import dev.seaworthy.runtime.load.convert.Times;
import dev.seaworthy.runtime.load.convert.Units;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The types that are proposed, each with the conversion of the loaders, which decides what it accepts. */
@SuppressWarnings("ImmutableEnumChecker") // Conversions have no state, and names of types do not change.
enum ScalarType {
    TEXT(ClassName.get(String.class), text -> text),
    BOOLEAN(TypeName.BOOLEAN, Convert::toBoolean),
    INT(TypeName.INT, Convert::toInt),
    LONG(TypeName.LONG, Convert::toLong),
    DOUBLE(TypeName.DOUBLE, Decimals::toDouble),
    URI(ClassName.get(URI.class), Convert::toUri),
    PATH(ClassName.get(Path.class), Convert::toPath),
    DURATION(ClassName.get(Duration.class), Convert::toDuration),
    SIZE(ClassName.get(DataSize.class), DataSize::parse),
    UUID(ClassName.get(UUID.class), Identifiers::toUuid),
    ZONE(ClassName.get(ZoneId.class), Times::toZoneId),
    NETWORK(ClassName.get(Cidr.class), Cidr::of),
    SECRET(ClassName.get(Secret.class), text -> text);

    private final TypeName type;
    private final Function<String, Object> conversion;

    ScalarType(TypeName type, Function<String, Object> conversion) {
        this.type = type;
        this.conversion = conversion;
    }

    /** The type as Java has it. */
    TypeName type() {
        return type;
    }

    /** Whether a loader reads the text. */
    boolean accepts(String text) {
        try {
            return Optional.ofNullable(conversion.apply(text.strip())).isPresent();
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /** Whether a loader of a setting with a unit reads the text. */
    boolean accepts(String text, String unit) {
        try {
            Object unused = this == SIZE ? Units.toDataSize(text, unit) : Units.toDuration(text, unit);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /** Whether it is a number. */
    boolean isNumber() {
        return this == INT || this == LONG || this == DOUBLE;
    }
}
