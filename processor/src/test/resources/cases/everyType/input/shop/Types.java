package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.runtime.Cidr;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.Secret;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** A setting of every type. */
@EnvConfig
public interface Types {
    /** A text. */
    @EnvVar
    String text();

    /** A flag. */
    @EnvVar
    boolean flag();

    /** A boxed flag. */
    @EnvVar
    Boolean boxedFlag();

    /** A byte. */
    @EnvVar
    byte aByte();

    /** A boxed byte. */
    @EnvVar
    Byte boxedByte();

    /** A short. */
    @EnvVar
    short aShort();

    /** A boxed short. */
    @EnvVar
    Short boxedShort();

    /** An int. */
    @EnvVar
    int anInt();

    /** A boxed int. */
    @EnvVar
    Integer boxedInt();

    /** A long. */
    @EnvVar
    long aLong();

    /** A boxed long. */
    @EnvVar
    Long boxedLong();

    /** A float. */
    @EnvVar
    float aFloat();

    /** A boxed float. */
    @EnvVar
    Float boxedFloat();

    /** A double. */
    @EnvVar
    double aDouble();

    /** A boxed double. */
    @EnvVar
    Double boxedDouble();

    /** A character. */
    @EnvVar
    char character();

    /** A boxed character. */
    @EnvVar
    Character boxedCharacter();

    /** A URI. */
    @EnvVar
    URI uri();

    /** A path. */
    @EnvVar
    Path directory();

    /** A duration. */
    @EnvVar
    Duration duration();

    /** A large whole number. */
    @EnvVar
    BigInteger bigInteger();

    /** A large number. */
    @EnvVar
    BigDecimal bigDecimal();

    /** A URL. */
    @EnvVar
    URL url();

    /** A period. */
    @EnvVar
    Period period();

    /** An instant. */
    @EnvVar
    Instant instant();

    /** A date. */
    @EnvVar
    LocalDate date();

    /** A time. */
    @EnvVar
    LocalTime time();

    /** A date and a time. */
    @EnvVar
    LocalDateTime dateTime();

    /** A date and a time with an offset. */
    @EnvVar
    OffsetDateTime offsetDateTime();

    /** A time zone. */
    @EnvVar
    ZoneId zone();

    /** A language. */
    @EnvVar
    Locale locale();

    /** A character set. */
    @EnvVar
    Charset charset();

    /** A currency. */
    @EnvVar
    Currency currency();

    /** An identifier. */
    @EnvVar
    UUID uuid();

    /** A pattern. */
    @EnvVar
    Pattern pattern();

    /** An address. */
    @EnvVar
    InetSocketAddress address();

    /** An IP address. */
    @EnvVar
    InetAddress ipAddress();

    /** A network. */
    @EnvVar
    Cidr network();

    /** A level. */
    @EnvVar
    System.Logger.Level level();

    /** Bytes. */
    @EnvVar
    byte[] bytes();

    /** A secret. */
    @EnvVar
    Secret secret();

    /** A size. */
    @EnvVar
    DataSize dataSize();
}
