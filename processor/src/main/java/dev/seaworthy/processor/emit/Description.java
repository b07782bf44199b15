package dev.seaworthy.processor.emit;

import dev.seaworthy.Severity;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import java.util.ArrayList;
import java.util.List;

/** What a setting is, in sentences of plain words, for a format that has one text for it: rules included, judged there or not. */
public final class Description {
    private final Wording wording;

    /** The descriptions of a configuration. */
    public Description(Wording wording) {
        this.wording = wording;
    }

    /** The sentences about a setting; each is one line. */
    public List<String> sentences(Setting setting) {
        List<String> sentences = new ArrayList<>();
        if (!setting.doc().isEmpty()) {
            sentences.add(sentence(setting.doc().summary()));
        }
        if (setting.isDeprecated()) {
            sentences.add(sentence(("Deprecated. " + setting.doc().deprecation()).strip()));
        }
        add(sentences, "Takes ", wording.accepted(setting));
        add(sentences, "Always: ", wording.always(setting));
        if (setting.isSeveral()) {
            sentences.add(Wording.several(setting).plain());
        }
        if (setting.emptyIsValue()) {
            sentences.add(Wording.EMPTY_IS_VALUE);
        }
        add(sentences, "Falls back to ", Wording.fallbacks(setting));
        if (wording.isSwitch(setting)) {
            sentences.add(sentence(beginning(wording.required(setting).plain())));
        } else {
            add(sentences, "Required: ", wording.required(setting));
            add(sentences, "The group is there if ", wording.groupsOf(setting));
        }
        add(sentences, "Default: ", wording.inherited(setting).orElse(Phrase.EMPTY));
        for (RuleSet set : setting.ruleSets()) {
            sentences.add(rules(setting, set));
        }
        return sentences.stream().map(Description::oneLine).toList();
    }

    /** The sentences about the values that a setting has where none is given, beside that of another setting. */
    public List<String> defaults(Setting setting) {
        List<String> sentences = new ArrayList<>();
        if (!wording.usesNoDefault(setting)) {
            setting.defaultValue().ifPresent(text -> add(sentences, "Default: ", Wording.value(setting, text)));
            setting.developmentDefault()
                    .ifPresent(text -> add(sentences, "Default in development: ", Wording.value(setting, text)));
        }
        return sentences.stream().map(Description::oneLine).toList();
    }

    /** A text as a sentence, with a full stop where it has no end of its own. */
    public static String sentence(String text) {
        boolean isEnded = text.isEmpty() || ".!?:;".indexOf(text.charAt(text.length() - 1)) >= 0;
        return isEnded ? text : text + ".";
    }

    /** Words as the beginning of a sentence. */
    public static String beginning(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static void add(List<String> sentences, String start, Phrase phrase) {
        if (!phrase.isEmpty()) {
            sentences.add(start + phrase.plain() + ".");
        }
    }

    private static String rules(Setting setting, RuleSet set) {
        List<Phrase> demands = new ArrayList<>();
        set.rules().forEach(rule -> demands.add(Wording.demand(setting, rule)));
        String because = set.because().isEmpty() ? "" : ", because " + set.because();
        String heading = Wording.heading(set);
        return (heading.equals(Wording.ALWAYS) ? beginning(heading) : "In " + heading) + ": "
                + Phrase.joined(demands, "; ").plain() + because
                + (set.severity() == Severity.WARN
                        ? ". Otherwise a start warns."
                        : ". Otherwise the start is refused.");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*[\\r\\n\\u0085\\u2028\\u2029]\\s*", " ");
    }
}
