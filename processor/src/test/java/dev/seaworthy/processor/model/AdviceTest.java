package dev.seaworthy.processor.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.seaworthy.runtime.MalformedException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a refusal says to write is not refused: random texts that are nearly values of each type. */
class AdviceTest {
    private static final int TEXTS = 1_500;

    /** The texts that advice names, in each of its forms. */
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("did you mean (.+)\\?"),
            Pattern.compile("write it without separators: (\\S+)"),
            Pattern.compile("write the number alone: (\\S+)"),
            Pattern.compile("write (\\S+) \\(powers of 10(?:00|24)\\)(?: or (\\S+) \\(powers of 10(?:00|24)\\))?"),
            Pattern.compile("write (\\S+) for \\S+ seconds?, or (\\S+) for milliseconds"),
            Pattern.compile("write (\\S+), or (\\S+) for the one address"),
            Pattern.compile("write (\\S+)"));

    private static final Pattern CHARACTER = Pattern.compile("must be a UR[IL]: character (\\d+) .+");
    private static final Pattern ENCODED = Pattern.compile("write (%\\S\\S) for (?:it|the space), or remove it");

    private static final List<String> PIECES = List.of(
            " ",
            "-",
            "+",
            "_",
            ",",
            ".",
            "'",
            ":",
            "/",
            "://",
            "@",
            "%",
            "~",
            "\u00e9",
            "0",
            "9",
            "e",
            "E",
            "k",
            "K",
            "m",
            "M",
            "g",
            "t",
            "P",
            "b",
            "B",
            "i",
            "ib",
            "IB",
            "mb",
            "Gb",
            "eb",
            "EiB",
            "bytes",
            "ms",
            "s",
            "h",
            "d",
            "w",
            "minutes",
            "Weeks",
            "0x",
            "1,000",
            "9_999_999_999_999",
            "9223372036854775807",
            "255.255.0.0",
            "[",
            "]",
            "y",
            "yse");

    private static final List<String> DURATION_UNITS = List.of("ns", "us", "ms", "s", "m", "h", "d");
    private static final List<String> SIZE_UNITS = List.of("B", "kB", "MB", "GiB", "EB", "EiB", "1000", "1024");

    private final Random random = new Random(20261130);
    private final Set<String> formsSeen = new HashSet<>();

    @Test
    void whatARefusalSaysToWriteIsTaken() {
        EnumSet<ScalarType> advised = EnumSet.noneOf(ScalarType.class);
        for (ScalarType row : ScalarType.values()) {
            if (judge(row, row::parse)) {
                advised.add(row);
            }
        }
        for (String unit : DURATION_UNITS) {
            judge(ScalarType.DURATION, text -> ScalarType.DURATION.parse(text, unit));
        }
        for (String unit : SIZE_UNITS) {
            judge(ScalarType.DATA_SIZE, text -> ScalarType.DATA_SIZE.parse(text, unit));
        }
        assertEquals(NAMED.stream().map(Pattern::pattern).collect(Collectors.toSet()), formsSeen);
        assertEquals(
                EnumSet.of(
                        ScalarType.BOOLEAN,
                        ScalarType.BYTE,
                        ScalarType.SHORT,
                        ScalarType.INT,
                        ScalarType.LONG,
                        ScalarType.FLOAT,
                        ScalarType.DOUBLE,
                        ScalarType.BIG_INTEGER,
                        ScalarType.BIG_DECIMAL,
                        ScalarType.URI,
                        ScalarType.URL,
                        ScalarType.DURATION,
                        ScalarType.ZONE_ID,
                        ScalarType.CIDR,
                        ScalarType.LEVEL,
                        ScalarType.DATA_SIZE),
                advised);
    }

    /** Whether any advice for the type named a text. */
    private boolean judge(ScalarType row, Function<String, Object> parser) {
        boolean isAdvised = false;
        for (int i = 0; i < TEXTS; i++) {
            String text = text(row.example());
            MalformedException refusal = refusal(parser, text);
            if (refusal == null) {
                continue;
            }
            for (String named : named(refusal.fix())) {
                assertDoesNotThrow(() -> parser.apply(named), () -> row + " of \"" + text + "\": " + refusal.fix());
                isAdvised = true;
            }
            isAdvised |= judgeCharacter(row, parser, text, refusal);
        }
        return isAdvised;
    }

    /** A character that is encoded or removed as the advice says is not refused again at its place for the same reason. */
    private boolean judgeCharacter(
            ScalarType row, Function<String, Object> parser, String text, MalformedException refusal) {
        Matcher place = CHARACTER.matcher(String.valueOf(refusal.getMessage()));
        Matcher encoded = ENCODED.matcher(refusal.fix());
        if (!place.matches() || !encoded.matches()) {
            return false;
        }
        String stripped = text.strip();
        int at = Integer.parseInt(place.group(1)) - 1;
        String written = stripped.substring(0, at) + encoded.group(1) + stripped.substring(at + 1);
        MalformedException again = refusal(parser, written);
        Matcher next = CHARACTER.matcher(again == null ? "" : String.valueOf(again.getMessage()));
        if (next.matches()) {
            assertNotEquals(place.group(1), next.group(1), row + " of \"" + text + "\": " + refusal.fix());
        }
        return true;
    }

    private static @Nullable MalformedException refusal(Function<String, Object> parser, String text) {
        try {
            assertNotNull(parser.apply(text), text);
            return null;
        } catch (MalformedException refused) {
            return refused;
        }
    }

    private List<String> named(String fix) {
        for (Pattern form : NAMED) {
            Matcher matcher = form.matcher(fix);
            if (matcher.matches()) {
                formsSeen.add(form.pattern());
                List<String> texts = new ArrayList<>();
                for (int group = 1; group <= matcher.groupCount(); group++) {
                    if (matcher.group(group) != null) {
                        texts.add(matcher.group(group));
                    }
                }
                return texts;
            }
        }
        return List.of();
    }

    /** The example with a few mistakes, or pieces alone after digits. */
    private String text(String example) {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(3) > 0) {
            text.append(example);
        } else {
            for (int digits = random.nextInt(random.nextInt(8) == 0 ? 45 : 8); digits > 0; digits--) {
                text.append((char) ('0' + random.nextInt(10)));
            }
        }
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            int at = random.nextBoolean() ? text.length() : random.nextInt(text.length() + 1);
            if (random.nextInt(4) == 0 && at < text.length()) {
                text.deleteCharAt(at);
            } else {
                text.insert(at, piece);
            }
        }
        String written = text.toString();
        return switch (random.nextInt(8)) {
            case 0 -> written.toUpperCase(Locale.ROOT);
            case 1 -> written.toLowerCase(Locale.ROOT);
            default -> written;
        };
    }
}
