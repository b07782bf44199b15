package dev.seaworthy.processor.model;

import dev.seaworthy.runtime.MalformedException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A command that makes random bytes and writes them as a text. Whether a setting takes what it writes is found by judging some
 * of it as a loader does.
 */
record SecretCommand(Writing writing, int bytes) {
    private static final int SAMPLES = 8;

    /** How the bytes are written. */
    enum Writing {
        BASE64("-base64 ", ""),
        HEX("-hex ", ""),
        BASE64_URL("-base64 ", " | tr '+/' '-_'"),
        UPPER_HEX("-hex ", " | tr a-f A-F");

        /** The number of bytes whose Base64 fills the first line, after which it goes on in a second one. */
        private static final int OF_ONE_LINE = 48;

        private final String option;
        private final String more;

        Writing(String option, String more) {
            this.option = option;
            this.more = more;
        }

        private boolean isBase64() {
            return this == BASE64 || this == BASE64_URL;
        }

        String command(int bytes) {
            boolean hasLines = isBase64() && bytes > OF_ONE_LINE;
            return "openssl rand " + option + bytes + more + (hasLines ? " | tr -d '\\n'" : "");
        }

        String write(byte[] bytes) {
            return switch (this) {
                case BASE64 -> Base64.getEncoder().encodeToString(bytes);
                case HEX -> HexFormat.of().formatHex(bytes);
                case BASE64_URL ->
                    Base64.getEncoder().encodeToString(bytes).replace('+', '-').replace('/', '_');
                case UPPER_HEX -> HexFormat.of().withUpperCase().formatHex(bytes);
            };
        }

        /** How many bytes are usual, and make a strong secret by far. */
        int usual() {
            return isBase64() ? OF_ONE_LINE : 32;
        }

        /** The most bytes that are written in a number of characters. */
        int within(int characters) {
            return isBase64() ? characters / 4 * 3 : characters / 2;
        }

        /** The fewest bytes that need a number of characters. */
        int filling(int characters) {
            return isBase64() ? (characters + 3) / 4 * 3 : (characters + 1) / 2;
        }
    }

    /** The first one whose secrets a setting takes, the usual one first; nothing where it takes none of any. */
    static Optional<SecretCommand> of(Setting setting) {
        if (setting.type().scalar().isOwn()) {
            return Optional.of(new SecretCommand(Writing.BASE64, Writing.BASE64.usual()));
        }
        return candidates(setting).stream()
                .filter(each -> each.isTakenBy(setting))
                .findFirst();
    }

    String command() {
        return writing.command(bytes);
    }

    private static Set<SecretCommand> candidates(Setting setting) {
        Optional<EncodedBytes> encoded = setting.type().scalar().bytes();
        List<Writing> writings = encoded.map(each -> List.of(each.writing())).orElse(List.of(Writing.values()));
        Set<SecretCommand> candidates = new LinkedHashSet<>();
        writings.forEach(each -> candidates.add(new SecretCommand(each, each.usual())));
        for (Demand.Size size : sizes(setting)) {
            for (Writing each : writings) {
                int least = encoded.isPresent() ? size.least() : each.filling(size.least());
                int greatest = encoded.isPresent() ? size.greatest() : each.within(size.greatest());
                candidates.add(new SecretCommand(each, Math.max(least, Math.min(greatest, each.usual()))));
            }
        }
        for (int bytes : new int[] {64, 32, 24, 20, 16}) {
            writings.forEach(each -> candidates.add(new SecretCommand(each, bytes)));
        }
        return candidates;
    }

    /** The lengths that are allowed, of its rules too. */
    private static List<Demand.Size> sizes(Setting setting) {
        int least = 0;
        int greatest = Integer.MAX_VALUE;
        for (Constraint constraint : setting.constraints()) {
            if (isOfEach(constraint, setting) && constraint.demand() instanceof Demand.Size size) {
                least = Math.max(least, size.least());
                greatest = Math.min(greatest, size.greatest());
            }
        }
        for (Rule rule : setting.rules()) {
            least = rule.kind() == RuleKind.MIN_LENGTH ? Math.max(least, rule.number()) : least;
        }
        boolean isBounded = least > 0 || greatest < Integer.MAX_VALUE;
        return isBounded ? List.of(new Demand.Size(least, greatest)) : List.of();
    }

    private static boolean isOfEach(Constraint constraint, Setting setting) {
        return constraint.onElements() == setting.type().isPlural() && constraint.appliesTo(setting.type());
    }

    private boolean isTakenBy(Setting setting) {
        Random random = new Random(bytes);
        byte[] made = new byte[bytes];
        for (int i = 0; i < SAMPLES; i++) {
            random.nextBytes(made);
            if (!isTaken(writing.write(made), setting)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTaken(String text, Setting setting) {
        Scalar scalar = setting.type().scalar();
        try {
            Object value = scalar.value(text);
            return setting.constraints().stream()
                            .filter(each -> isOfEach(each, setting))
                            .allMatch(each -> each.judge(value, setting.type()) == null)
                    && setting.rules().stream()
                            .allMatch(each ->
                                    each.kind().judge(value, each, setting).isEmpty());
        } catch (MalformedException malformed) {
            return false;
        }
    }
}
