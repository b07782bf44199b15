package dev.seaworthy.logging;

import dev.seaworthy.runtime.Secret;
import dev.seaworthy.runtime.load.secret.Passwords;
import dev.seaworthy.runtime.load.secret.Telling;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The secrets in the value of one setting: itself, its elements, the passwords in a URL. */
final class SettingSecrets {
    private static final int FEWEST_BYTES = 8;
    private static final int FEWEST_DIFFERENT = 4;

    /** What holds secrets, and how they come out of it; all else is what it prints as. */
    private static final List<Holder<?>> HOLDERS = List.of(
            new Holder<>(Secret.class, (secret, to) -> to.addText(secret.reveal())),
            new Holder<>(byte[].class, (bytes, to) -> to.addBytes(bytes)),
            new Holder<>(Optional.class, (optional, to) -> to.addPresent(optional)),
            new Holder<>(Collection.class, (elements, to) -> to.addElements(elements)),
            new Holder<>(Map.class, (map, to) -> to.addValues(map)),
            new Holder<>(Object.class, (value, to) -> to.addText(value.toString())));

    private final String variable;
    private final boolean isSecret;
    private final Hashing hashing;
    private final List<Pattern> patterns = new ArrayList<>();
    private boolean isLeftAlone;

    private record Holder<T>(Class<T> type, BiConsumer<T, SettingSecrets> secrets) {
        boolean holds(Object value) {
            return type.isInstance(value);
        }

        void take(Object value, SettingSecrets to) {
            secrets.accept(type.cast(value), to);
        }
    }

    /**
     * Nothing yet.
     *
     * @param variable what stands in place of them
     * @param isSecret whether its values are secrets themselves, or may only have passwords in them
     */
    SettingSecrets(String variable, boolean isSecret, Hashing hashing) {
        this.variable = variable;
        this.isSecret = isSecret;
        this.hashing = hashing;
    }

    /** What is looked for. */
    List<Pattern> patterns() {
        return patterns;
    }

    /** Whether a part of it is too short or too common. */
    boolean isLeftAlone() {
        return isLeftAlone;
    }

    /** Adds a value or an element of one. */
    void add(Object value) {
        HOLDERS.stream().filter(each -> each.holds(value)).findFirst().ifPresent(each -> each.take(value, this));
    }

    private void addPresent(Optional<?> optional) {
        optional.ifPresent(this::add);
    }

    private void addElements(Collection<?> elements) {
        elements.forEach(this::add);
    }

    private void addValues(Map<?, ?> map) {
        map.values().forEach(this::add);
    }

    private void addText(String text) {
        if (isSecret) {
            addSecret(text);
        }
        Passwords.in(text).forEach(this::addSecret);
    }

    private void addSecret(String text) {
        String secret = text.strip();
        if (Telling.tells(secret)) {
            addAll(Spellings.of(secret));
        } else if (!secret.isEmpty()) {
            isLeftAlone = true;
        }
    }

    private void addBytes(byte[] bytes) {
        if (!isSecret) {
            return;
        }
        if (tells(bytes)) {
            addAll(Spellings.of(bytes));
            text(bytes).filter(Telling::tells).ifPresent(text -> addAll(Spellings.of(text)));
        } else if (bytes.length > 0) {
            isLeftAlone = true;
        }
    }

    private static boolean tells(byte[] bytes) {
        long different = new String(bytes, StandardCharsets.ISO_8859_1)
                .chars()
                .distinct()
                .count();
        return bytes.length >= FEWEST_BYTES && different >= FEWEST_DIFFERENT;
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .strip());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    private void addAll(List<Spelling> spellings) {
        for (Spelling each : spellings) {
            patterns.add(new Pattern(variable, each, hashing));
        }
    }
}
