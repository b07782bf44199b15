package dev.seaworthy.processor.emit.markdown;

/** Texts as Mermaid shows them, whatever they hold: in quotes, what means something there is written by its number. */
final class Mermaid {
    private Mermaid() {}

    static String text(String plain) {
        StringBuilder text = new StringBuilder();
        plain.codePoints().forEach(c -> {
            boolean isPlain = Character.isLetterOrDigit(c) || " ,._:/()-".indexOf(c) >= 0;
            text.append(isPlain ? Character.toString(c) : "#" + c + ";");
        });
        return text.toString();
    }
}
