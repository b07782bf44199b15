package dev.seaworthy.runtime.convert;

import dev.seaworthy.runtime.MalformedException;
import dev.seaworthy.runtime.text.Alternatives;
import dev.seaworthy.runtime.text.Nearest;
import dev.seaworthy.runtime.text.Nullable;
import java.util.Arrays;

/** What is said of a word that is not on its list. Loaded only when there is one. */
final class MalformedWord {
    private MalformedWord() {}

    static RuntimeException bool(String text) {
        String message = "must be true or false (or 1, 0, yes, no, on, off)";
        return new MalformedException(
                message,
                switch (Words.fold(text)) {
                    case "y", "t", "enable", "enabled", "active" -> "write true";
                    case "n", "f", "none", "disable", "disabled", "inactive" -> "write false";
                    default -> didYouMean(nearest(text, "true", "false", "yes", "off"));
                });
    }

    static RuntimeException character(String text) {
        boolean pair = text.length() == 2 && Character.isSurrogatePair(text.charAt(0), text.charAt(1));
        return new MalformedException(
                pair ? "must be one character up to U+FFFF; this one lies beyond" : "must be one character");
    }

    static RuntimeException unknown(String text, String... accepted) {
        return new MalformedException(
                (accepted.length > 2 ? "must be one of " : "must be ") + Alternatives.of(accepted),
                didYouMean(nearest(text, accepted)));
    }

    private static @Nullable String nearest(String text, String... accepted) {
        String[] folded = new String[accepted.length];
        for (int i = 0; i < accepted.length; i++) {
            folded[i] = Words.fold(accepted[i]);
        }
        String nearest = Nearest.to(Words.fold(text), Arrays.asList(folded));
        return nearest == null ? null : accepted[Arrays.asList(folded).indexOf(nearest)];
    }

    private static String didYouMean(@Nullable String word) {
        return word == null ? "" : "did you mean " + word + "?";
    }
}
