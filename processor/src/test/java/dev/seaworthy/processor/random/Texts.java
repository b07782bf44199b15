package dev.seaworthy.processor.random;

import java.util.ArrayList;
import java.util.List;

/** Random texts for a type in a shape. */
final class Texts {
    private final Dice dice;

    Texts(Dice dice) {
        this.dice = dice;
    }

    /** A text that is a value. */
    String value(Type type, Shape shape, String separator) {
        if (!shape.isPlural()) {
            return dice.oneOf(type.samples());
        }
        return joined(elements(type, shape, separator), separator);
    }

    private List<String> elements(Type type, Shape shape, String separator) {
        List<String> elements = new ArrayList<>();
        int count = 1 + dice.below(3);
        for (int index = 0; index < count; index++) {
            String element = dice.oneOf(type.samples()).replace(separator, "\\" + separator);
            elements.add(shape.isMap() ? "k" + index + Elements.keySeparator(separator) + element : element);
        }
        return elements;
    }

    /** Elements with what may stand around them: blanks, and separators too many. */
    private String joined(List<String> elements, String separator) {
        String between = dice.happens(20) ? separator + " " : separator;
        String ends = dice.happens(10) ? separator : "";
        return String.join(between, elements) + ends;
    }

    /** A text that counts as not set: it is empty, or nothing but separators and blanks. */
    String nothing(Setting setting) {
        boolean isPlural = setting.shape().isPlural();
        if (dice.happens(50)) {
            return "";
        }
        return isPlural
                ? dice.oneOf(List.of(" ", setting.separator(), " " + setting.separator() + " " + setting.separator()))
                : "  ";
    }

    /** A text that is not a value, when there is one. */
    String mistake(Setting setting) {
        if (setting.type().mistakes().isEmpty()) {
            return setting.good();
        }
        String mistake = dice.oneOf(setting.type().mistakes());
        if (setting.shape().isMap()) {
            return "k0" + Elements.keySeparator(setting.separator()) + mistake;
        }
        return setting.shape().isPlural() ? setting.good() + setting.separator() + mistake : mistake;
    }

    /** The same value in another spelling, where its type has one. */
    String respelled(Setting setting, String text) {
        if (setting.shape().isPlural()) {
            return text + " " + setting.separator() + " ";
        }
        List<String> spellings = setting.type().samples().stream()
                .filter(each -> Values.identity(setting, each).equals(Values.identity(setting, text)))
                .toList();
        return spellings.isEmpty() ? padded(setting, text) : padded(setting, dice.oneOf(spellings));
    }

    /** A value with blanks around it, where they do not count. */
    String padded(Setting setting, String text) {
        boolean isKept = setting.type().is(Trait.TEXT) && !setting.shape().isPlural();
        return isKept ? text : " " + text + "\t";
    }
}
