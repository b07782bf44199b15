package dev.seaworthy.processor.emit;

import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.Demand;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Trait;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Texts that may be a value of a setting, the best first: what its type and its rules name, then texts of many kinds. Whether
 * one is a value is for a start to say.
 */
final class CandidateTexts {
    private static final int LONGEST = 10_000;

    /** A default of development and an example, which {@code distinct} refuses. */
    private static final int OWN_TEXTS = 2;

    /** One of each kind, for rules that refuse the first choice. */
    private static final List<String> OTHERS = List.of(
            "https://example.com/path",
            "http://localhost:8080/",
            "wss://example.com/socket",
            "postgresql://db:5432/shop?sslmode=require",
            "rediss://cache:6380",
            "amqps://broker:5671",
            "example.com",
            "example.com:443",
            "dev@example.com",
            "abc",
            "a",
            "A",
            "ABC",
            "Abc1",
            "1",
            "0",
            "2",
            "10",
            "100",
            "-1",
            "-100",
            "0.5",
            "-0.5",
            "0.1",
            "true",
            "false",
            "1h",
            "1m",
            "1s",
            "1ms",
            "1MB",
            "1kB",
            "1B",
            "/srv/data",
            "data",
            "2026-11-26",
            "2026-11-26T09:30",
            "2026-11-26T09:30Z",
            "2026-11-26T09:30:00Z",
            "09:30",
            "P1D",
            "P1Y",
            "UTC",
            "en",
            "UTF-8",
            "US-ASCII",
            "USD",
            "warning",
            "00000000-0000-0000-0000-000000000001",
            "AAEC",
            "192.168.1.10",
            "192.168.0.0/16",
            "1.0",
            "x-1");

    private final Setting setting;
    private final Set<String> texts = new LinkedHashSet<>();
    private int least;
    private int greatest = LONGEST;

    private CandidateTexts(Setting setting) {
        this.setting = setting;
        setting.rules().forEach(this::bound);
        setting.constraints().forEach(this::bound);
    }

    /** The texts; for a type of the program's own only those that somebody wrote. */
    static List<String> of(Setting setting) {
        CandidateTexts candidates = new CandidateTexts(setting);
        if (!setting.type().scalar().isOwn()) {
            candidates.addOfType();
        }
        setting.rules().forEach(candidates::add);
        if (!setting.type().scalar().isOwn()) {
            setting.constraints().forEach(candidates::add);
            candidates.addStrong();
            OTHERS.forEach(candidates::add);
        }
        return List.copyOf(candidates.texts);
    }

    /** The lengths that rules and constraints allow; those of a collection as a whole are not meant. */
    private void bound(Rule rule) {
        if (rule.kind() == RuleKind.MIN_LENGTH) {
            least = Math.max(least, rule.number());
        }
    }

    private void bound(Constraint constraint) {
        boolean isOfWhole = setting.type().isPlural() && !constraint.onElements();
        if (!isOfWhole && constraint.demand() instanceof Demand.Size size) {
            least = Math.max(least, size.least());
            greatest = Math.min(greatest, size.greatest());
        }
    }

    private void addOfType() {
        setting.type().scalar().asEnum().ifPresent(type -> texts.addAll(type.words()));
        Scalar scalar = setting.type().scalar();
        scalar.row()
                .ifPresent(row ->
                        add(row == ScalarType.STRING || row == ScalarType.SECRET ? ownName("") : scalar.example()));
        if (least <= LONGEST) {
            scalar.bytes().ifPresent(bytes -> texts.add(bytes.write(new byte[Math.max(1, least)])));
        }
    }

    private String ownName(String suffix) {
        return "dev-only-" + setting.exampleVariable().toLowerCase(Locale.ROOT).replace('_', '-') + suffix;
    }

    private void add(Rule rule) {
        switch (rule.kind()) {
            case MUST_BE, MIN, MAX -> rule.arguments().forEach(this::add);
            case SCHEMES -> rule.arguments().forEach(scheme -> addUrls(scheme + "://"));
            case MATCHES -> addMatching(rule.argument());
            case STARTS_WITH -> rule.arguments().forEach(this::addBeginningWith);
            default -> {
                // The others name no value.
            }
        }
    }

    private void addUrls(String beginning) {
        add(beginning + "example.com/path");
        add(beginning + "localhost/path");
        add(beginning + "example.com/path?sslmode=require");
    }

    private void addBeginningWith(String beginning) {
        add(beginning);
        add(beginning + ownName(""));
        add(beginning + "1");
        addUrls(beginning);
        OTHERS.stream().filter(other -> other.startsWith(beginning)).forEach(this::add);
        for (String other : List.of("https://example.com/path", "postgresql://db:5432/shop", "abcdefgh", "12345678")) {
            add(beginning + other);
        }
    }

    private void add(Constraint constraint) {
        if (constraint.demand() instanceof Demand.WholeBound bound) {
            addAround(BigDecimal.valueOf(bound.bound()));
        } else if (constraint.demand() instanceof Demand.DecimalBound bound) {
            addAround(new BigDecimal(bound.bound()));
        } else if (constraint.demand() instanceof Demand.Matching matching) {
            addMatching(matching.regexp());
        }
    }

    private void addMatching(String expression) {
        for (int repetitions : new int[] {1, 3, 8, Math.max(1, least)}) {
            MatchingText.of(expression, repetitions).ifPresent(texts::add);
        }
    }

    /** A bound, numbers on both sides of it, whole ones among them, and one that lies between it and zero. */
    private void addAround(BigDecimal bound) {
        texts.add(bound.toPlainString());
        for (BigDecimal step : List.of(BigDecimal.ONE, new BigDecimal("0.1"), new BigDecimal("0.001"))) {
            texts.add(bound.add(step).toPlainString());
            texts.add(bound.subtract(step).toPlainString());
        }
        texts.add(bound.multiply(new BigDecimal("0.5")).toPlainString());
        BigDecimal below = bound.setScale(0, RoundingMode.FLOOR);
        BigDecimal above = bound.setScale(0, RoundingMode.CEILING);
        for (int i = 0; i <= excluded(); i++) {
            texts.add(below.subtract(BigDecimal.valueOf(i)).toPlainString());
            texts.add(above.add(BigDecimal.valueOf(i)).toPlainString());
        }
    }

    /** How many whole numbers next to each other rules may refuse that no bound does: those of {@code mustNotBe}, and its own. */
    private int excluded() {
        int most = OWN_TEXTS;
        for (Rule rule : setting.rules()) {
            most += rule.kind() == RuleKind.MUST_NOT_BE ? rule.arguments().size() : 0;
        }
        return most;
    }

    /** A text, and where lengths are given, the text made to fit. */
    private void add(String text) {
        texts.add(text);
        if (setting.type().scalar().has(Trait.TEXT) && least <= greatest && least <= LONGEST) {
            String padded = text.length() < least ? text + "x".repeat(least - text.length()) : text;
            texts.add(padded.length() > greatest ? padded.substring(0, greatest) : padded);
        }
    }

    /** A text that is strong, and the same at each compilation: it is for development alone. */
    private void addStrong() {
        String seed = ownName("");
        String strong =
                UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
        add(strong);
        add(strong.replace("-", "") + Integer.toHexString(seed.hashCode()));
        add(ownName("-2"));
    }
}
