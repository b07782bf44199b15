package dev.seaworthy.processor.necessary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.TypeRef;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.Keys;
import dev.seaworthy.runtime.load.rule.Urls;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each condition beside the parser or the judge of the runtime that it is about. More texts with {@code -Drandom.texts=100000}. */
@Tag("long")
class ConditionTest {
    private static final long SEED = Long.getLong("random.seed", 20_261_128);
    private static final int TEXTS = Integer.getInteger("random.texts", 4000);
    private static final String PIECES =
            "0123456789+-.:,/_=@%#?&*[]{}()<>|\\^`\"'!~$; \t\n\u00a0\u2003\u001cTZPtzpdhmsnuEeKkMGBi"
                    + "truefalsyonwARNINGäſKµ😀é";
    private static final List<String> STARTS = List.of(
            "",
            "30s",
            "1h30m",
            "PT5M",
            "P1Y2M",
            "2026-11-25",
            "2026-11-25T08:30:00Z",
            "08:30",
            "UTC+01:00",
            "1.5e3",
            "10MiB",
            "https://a.example/x",
            "de-CH",
            "EUR",
            "UTF-8",
            "f47ac10b-58cc-4372-a567-0e02b2c3d479",
            "[::1]:80",
            "db:1",
            "aGVsbG8=",
            "true",
            "WARN",
            "-128",
            "+9223372036854775807");

    private final Random random = new Random(SEED);

    @ParameterizedTest
    @EnumSource(ScalarType.class)
    void whatATypeReadsMeetsItsCondition(ScalarType row) {
        Optional<Condition> condition = TypeConditions.of(new Scalar.Known(new TypeRef.Primitive(int.class), row));
        if (condition.isEmpty()) {
            return;
        }
        for (int i = 0; i < TEXTS; i++) {
            String text = text(i % 3 == 0 ? row.example() : STARTS.get(random.nextInt(STARTS.size())));
            if (reads(row, text)) {
                assertTrue(isMet(condition.get(), text), () -> row + " reads \"" + text + "\", seed " + SEED);
            }
        }
        assertTrue(isMet(condition.get(), row.example()));
        assertTrue(isMet(condition.get(), " \t"));
    }

    private static boolean reads(ScalarType row, String text) {
        try {
            Object unused = row.parse(text);
            return true;
        } catch (RuntimeException malformed) {
            return false;
        }
    }

    /** A text with a few characters put in, taken out or doubled. */
    private String text(String start) {
        StringBuilder text = new StringBuilder(start);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int c = PIECES.codePointAt(random.nextInt(PIECES.length()));
            if (random.nextInt(3) == 0 && at < text.length()) {
                text.deleteCharAt(at);
            } else {
                text.insert(at, Character.toString(c));
            }
        }
        return text.toString();
    }

    @Test
    void whatAConditionRefusesTheJudgeRefuses() {
        List<String> schemes = List.of(
                "http://",
                "https://",
                "ws://",
                "ftp://",
                "redis://",
                "rediss://",
                "postgresql://",
                "mysql://",
                "amqp://",
                "mongodb://",
                "",
                "telnet://",
                "jdbc:postgresql://");
        List<String> hosts = List.of(
                "localhost",
                "127.0.0.1",
                "[::1]",
                "0.0.0.0",
                "db.example.com",
                "localhost.example.com",
                "*",
                "user:pw@localhost");
        List<String> ends = List.of(
                "",
                "/",
                "/x?y=1",
                ":80",
                ":80/x",
                "?ssl=true",
                "#f",
                "/x@db.example.com",
                ":pw@db.example.com",
                ":80@db.example.com/",
                "/#",
                "/a b",
                "/?@",
                ",db.example.com",
                " ",
                ".",
                "/shop?sslmode=require");
        Condition clear = new Condition.NotBeginning(List.of("http://", "ws://", "ftp://", "telnet://"));
        for (String scheme : schemes) {
            for (String host : hosts) {
                for (String end : ends) {
                    String text = scheme + host + end;
                    implies(new Condition.NotLocal(), text, Hosts.noLocalhostInUrl(text) == null);
                    implies(new Condition.NotLocal(), text, Hosts.noLocalhost(text) == null);
                    implies(new Condition.NotOneOf(List.of("*"), false), text, Hosts.noWildcard(text, true) == null);
                    implies(clear, text, Urls.encrypted(text) == null);
                }
            }
        }
        Condition noTest = new Condition.NotBeginning(Keys.testBeginnings());
        for (int i = 0; i < TEXTS; i++) {
            String text = text(Keys.testBeginnings()
                    .get(random.nextInt(Keys.testBeginnings().size())));
            implies(noTest, text, Keys.noTestKeys(text) == null);
        }
        assertFalse(isMet(new Condition.NotLocal(), "http://localhost:8080/x"));
        assertFalse(isMet(clear, "http://db.example.com"));
    }

    private static void implies(Condition condition, String text, boolean isAllowed) {
        assertTrue(!isAllowed || isMet(condition, text), () -> condition + " refuses \"" + text + "\"");
    }

    @Test
    void numbersAreThoseFromTheFirstToTheSecond() {
        for (int i = 0; i < TEXTS / 10; i++) {
            int least = (random.nextInt(200_000) - 100_000) >> random.nextInt(17);
            int greatest = least + (random.nextInt(100_000) >> random.nextInt(17));
            Condition condition =
                    new Condition.WholeNumber(BigInteger.valueOf(least), BigInteger.valueOf(greatest), false, false);
            for (int number : new int[] {
                least - 1, least, greatest, greatest + 1, random.nextInt(100_000), -greatest, least / 10, greatest * 10
            }) {
                boolean isIn = number >= least && number <= greatest;
                for (String text :
                        List.of(String.valueOf(number), number < 0 ? "-00" + -(long) number : "+0" + number)) {
                    assertEquals(isIn, isMet(condition, text), () -> text + " from " + least + " to " + greatest);
                }
            }
        }
    }

    @Test
    void expressionsOfJavaAreCommonOnesOrLeftOut() {
        for (String common : List.of(
                "[a-z0-9.-]{3,63}", "(?:a|b)+c?", "\\d{4}\\.\\w*", "sk_(live|test)_[A-Za-z0-9]+", "a|b", "[^,;]+")) {
            assertEquals(Optional.of(common), JavaPattern.common(common));
        }
        assertEquals(Optional.of("[A-Z]{2}"), JavaPattern.common("^[A-Z]{2}$"));
        for (String own : List.of(
                "(?i)a",
                "a(?=b)",
                "\\p{Alpha}",
                "[a&&b]",
                "a++",
                "a*?",
                "^a|b$",
                "\\Qa\\E",
                "[[a]b]",
                "a{2000}",
                "\\s",
                "\\bx",
                "(a",
                "a{9}{9}",
                "(?<n>a)",
                "\\1",
                "é",
                "[\\w-.]",
                "(a{100}){100}",
                "a]",
                "a}",
                "[]a]",
                "[^]a]",
                "\\$$x",
                "x^y")) {
            assertEquals(Optional.empty(), JavaPattern.common(own), own);
        }
    }

    private static boolean isMet(Condition condition, String text) {
        String regex = endsOnly(condition.regex().orElseThrow());
        return Pattern.compile(regex).matcher(text).find() != condition.isRefusal();
    }

    /** In Java a dollar matches before a line end at the end, too; where other languages have it, only the end. */
    private static String endsOnly(String regex) {
        return regex.replaceAll("((?:^|[^\\\\])(?:\\\\\\\\)*)\\$", "$1\\\\z");
    }
}
