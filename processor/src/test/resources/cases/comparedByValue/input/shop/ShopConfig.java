package shop;

import dev.seaworthy.Environment;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URL;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Values that are the same although their equals says otherwise. */
@EnvConfig
public interface ShopConfig {
    /** Which environment. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Bytes. */
    @EnvVar(value = "SIGN", sensitive = true, developmentDefault = "aGVsbG8=")
    byte[] sign();

    /** A pattern. */
    @EnvVar("NAMES")
    @ProductionRule(mustNotBe = ".*")
    Pattern names();

    /** An address. */
    @EnvVar("HOME_PAGE")
    @ProductionRule(mustNotBe = "http://localhost/")
    URL home();

    /** A rate. */
    @EnvVar("RATE")
    @ProductionRule(mustBe = "1.0")
    BigDecimal rate();

    /** The opening. */
    @EnvVar("OPENING")
    @ProductionRule(min = "2026-11-25T08:30+01:00", mustNotBe = "2026-12-24T20:00+01:00")
    OffsetDateTime opening();

    /** A share. */
    @EnvVar(value = "SHARE", defaultValue = "0.1")
    @DecimalMax("0.1")
    float share();

    /** A colour. */
    @EnvVar("FARBE")
    Farbe farbe();

    /** A tag. */
    @EnvVar(value = "TAG", sensitive = true, example = "blue")
    Tag tag();

    /** Tags. */
    @EnvVar("TAGS")
    @ProductionRule(mustNotBe = {"red", "green"})
    List<Tag> tags();

    /** Tags by name. */
    @EnvVar("TAGS_BY_NAME")
    @ProductionRule(mustBe = "red")
    Map<String, Tag> tagsByName();

    /** A mode. */
    @EnvVar(value = "MODE", defaultValue = "plain")
    Tag mode();

    /** Needed by a mode. */
    @EnvVar("MODE_SEAL")
    @RequiredWhen(variable = "MODE", is = {"signed", "sealed"})
    Optional<String> modeSeal();

    /** A licence. */
    @EnvVar("LICENSE")
    Optional<String> license();

    /** Needed with one licence. */
    @EnvVar("LICENSEE")
    @RequiredWhen(variable = "LICENSE", is = "premium-1234")
    Optional<String> licensee();

    /** Two of them, once each. */
    @EnvVar(value = "PAIR", defaultValue = "a,a,b")
    @Size(max = 2)
    Set<String> pair();

    /** Few, each of them long. */
    @EnvVar("WORDS")
    @Size(min = 1, max = 2)
    @ProductionRule(minLength = 3)
    List<String> words();

    /** Pages that must not be the same. */
    @EnvVar("PAGES")
    @Size(min = 2)
    Optional<Set<URL>> pages();
}
