package dev.seaworthy.processor.emit.sh;

import dev.seaworthy.processor.necessary.Clause;
import dev.seaworthy.processor.necessary.Condition;
import java.util.List;

/** What a script does to refuse a text that a condition refuses: the text is in {@code word}, without the blanks round it. */
final class ConditionLines implements Condition.Cases<Boolean> {
    private final Lines lines;

    /** What a problem says, between quotes. */
    private final String words;

    /** What is counted, where characters are. */
    private final String text;

    private ConditionLines(Lines lines, String words, String text) {
        this.lines = lines;
        this.words = words;
        this.text = text;
    }

    /** Whether a script can say a condition; of a regular expression it cannot. */
    static boolean canSay(Condition condition) {
        return new ConditionLines(new Lines(), "", "").says(condition);
    }

    /** Adds the lines of a clause. */
    static void add(Lines lines, Clause clause) {
        new ConditionLines(lines, Shell.message(clause.words()), "\"$value\"").says(clause.condition());
    }

    private boolean says(Condition condition) {
        return condition.match(this);
    }

    @Override
    public Boolean form(Condition.Form form) {
        lines.add("case $word in");
        if (!form.letters().isEmpty()) {
            lines.add("*[!" + Shell.letters(form.letters()) + "]*) refuse " + words + " ;;");
        }
        if (!form.globs().contains("*")) {
            accept(form.globs());
        }
        lines.add("esac");
        return true;
    }

    @Override
    public Boolean words(Condition.Words all) {
        lines.add("case $word in");
        accept(all.patterns());
        lines.add("esac");
        return true;
    }

    private void accept(List<String> patterns) {
        if (!patterns.isEmpty()) {
            lines.add(Shell.patterns(patterns) + ") ;;");
        }
        lines.add("*) refuse " + words + " ;;");
    }

    @Override
    public Boolean wholeNumber(Condition.WholeNumber number) {
        lines.add("whole " + number.least() + " " + number.greatest() + " " + words);
        return true;
    }

    @Override
    public Boolean length(Condition.Length length) {
        lines.add("has_length " + text + " " + Math.max(0, length.least()) + " " + length.greatest() + " " + words);
        return true;
    }

    @Override
    public Boolean matching(Condition.Matching matching) {
        return false;
    }

    @Override
    public Boolean beginning(Condition.Beginning beginning) {
        lines.add("case $word in");
        accept(beginning.patterns().stream().map(each -> each + "*").toList());
        lines.add("esac");
        return true;
    }

    @Override
    public Boolean notBeginning(Condition.NotBeginning beginning) {
        return refuse(beginning.patterns().stream().map(each -> each + "*").toList());
    }

    @Override
    public Boolean notOneOf(Condition.NotOneOf texts) {
        return refuse(texts.patterns());
    }

    private boolean refuse(List<String> patterns) {
        if (patterns.isEmpty()) {
            return false;
        }
        lines.add("case $word in");
        lines.add(Shell.patterns(patterns) + ") refuse " + words + " ;;");
        lines.add("esac");
        return true;
    }

    @Override
    public Boolean notLocal(Condition.NotLocal host) {
        lines.open("if is_local \"$word\"; then");
        lines.add("refuse " + words);
        lines.close("fi");
        return true;
    }

    @Override
    public Boolean notSet(Condition.NotSet nothing) {
        lines.add("refuse " + words);
        return true;
    }

    @Override
    public Boolean each(Condition.Each each) {
        if (each.condition() instanceof Condition.NotSet) {
            return says(each.condition());
        }
        if (!canSay(each.condition())) {
            return false;
        }
        lines.add("elements");
        lines.open("while next " + Shell.quoted(each.separator()) + "; do");
        if (!each.keySeparator().isEmpty()) {
            lines.add("is_entry " + Shell.quoted(each.keySeparator()) + " || continue");
        }
        Lines inner = new Lines();
        each.condition().match(new ConditionLines(inner, words, "\"$word\""));
        inner.toString().lines().forEach(lines::add);
        lines.close("done");
        lines.add("trim \"$value\"");
        return true;
    }
}
