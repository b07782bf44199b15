package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.Masking;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.connection.SchemeAdvice;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.redaction.Concealed;
import dev.seaworthy.runtime.redaction.Divided;
import dev.seaworthy.runtime.redaction.Quotation;
import dev.seaworthy.runtime.redaction.Shown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One setting as a recorder knows it: what the loader tells of it, its text, and where that came from. */
final class RecordedSetting {
    /** What findings show of a secret. */
    static final String NOT_SHOWN = "a value that is not shown";

    /** What advice begins with that is a command. */
    private static final String MAKE = "set it to a new one: ";

    private final String variable;
    private final List<String> names = new ArrayList<>();
    private final List<String> inherited = new ArrayList<>();
    private final List<Throwable> unreadable = new ArrayList<>();
    private final Elements elements = new Elements();
    private final List<PairRule> distinct = new ArrayList<>();
    private final List<PairRule> sameKind = new ArrayList<>();
    private Origin origin = Origin.NOT_SET;
    private String heritage = "";
    private String nameInUse;
    private final List<String> own = new ArrayList<>();
    private boolean hasExample;
    private String advice = "";
    private String nameInOrder = "";
    private boolean isSensitive;
    private @Nullable String keySeparator;
    private boolean isRefused;
    private @Nullable String deprecated;
    private @Nullable String text;
    private Divided whole = new Divided("");
    private @Nullable Quotation hidden;
    private @Nullable EmptyText empty;
    private @Nullable LocalDate lastDay;
    private @Nullable String hint;
    private boolean isHinted;

    RecordedSetting(String variable) {
        this.variable = variable;
        this.nameInUse = variable;
        names.add(variable);
    }

    void otherName(String other) {
        names.add(other);
    }

    void comesFrom(Origin place) {
        origin = inherits() ? place.inherited(heritage) : place;
    }

    void inherits(String other, String... otherNames) {
        heritage += "defaultFrom " + other + ", ";
        inherited.add(other);
        inherited.addAll(List.of(otherNames));
    }

    /** Whether nothing but another setting may still give it a value. */
    boolean inherits() {
        return !heritage.isEmpty();
    }

    void comesFrom(String otherName, Origin place) {
        nameInUse = otherName;
        origin = place;
    }

    /** The variable, or the other name whose text is taken. */
    String nameInUse() {
        return nameInUse;
    }

    void unreadable(Throwable thrown) {
        origin = origin.isNotSet() ? Origin.UNREADABLE : origin;
        unreadable.add(thrown);
    }

    void advice(String words) {
        advice = words;
    }

    void example(String example) {
        own.add(0, example);
        hasExample = true;
    }

    /** Notes a default; of a secret no message says a part. */
    void declaredDefault(String value) {
        if (!isSensitive) {
            own.add(value);
        }
    }

    /** What a rule advises, with what the setting's own texts say better. An example that it may not have is not proposed. */
    String ownAdvice(String fix, String attribute) {
        return fix.isEmpty() || own.isEmpty()
                ? fix
                : SchemeAdvice.of(fix, attribute.equals("encrypted"), hasExample && distinct.isEmpty(), own);
    }

    /** Notes the name that it will have where the group around it, or it, is renamed so that there is no gap. */
    void nameInOrder(String name) {
        nameInOrder = name;
    }

    /** The advice to make a value by a command, or nothing. */
    String command() {
        return advice.startsWith(MAKE) ? "make one with: ".concat(advice.substring(MAKE.length())) : "";
    }

    void sensitive() {
        isSensitive = true;
    }

    void named(String between) {
        keySeparator = between;
    }

    /** The rules by which environments may not share its value. */
    List<PairRule> distinct() {
        return distinct;
    }

    /** The rules by which its value leads to one kind of service. */
    List<PairRule> sameKind() {
        return sameKind;
    }

    /** Notes until when a value is valid; of several the first to end counts. */
    void lastDay(LocalDate day) {
        lastDay = lastDay == null || day.isBefore(lastDay) ? day : lastDay;
    }

    void deprecated(String instead) {
        deprecated = instead;
    }

    void text(@Nullable String value) {
        text = value;
        whole = new Divided(value == null ? "" : value);
        hidden = null;
        isHinted = false;
    }

    /** What a platform did to the text that somebody set, or null; looked for once, however many elements are refused. */
    @Nullable
    String hint() {
        String own = ownText();
        if (!isHinted && own != null) {
            hint = Hints.of(variable, own);
        }
        isHinted = true;
        return own == null ? null : hint;
    }

    /** Notes what is there in place of a value. */
    void empty(EmptyText there) {
        empty = there;
    }

    /** What is there in place of a value, or null. */
    @Nullable
    EmptyText empty() {
        return empty;
    }

    /** The elements of its text. */
    Elements elements() {
        return elements;
    }

    String variable() {
        return variable;
    }

    /** The variable, its older names, and its fallbacks. */
    List<String> names() {
        return names;
    }

    /** Every name that may give it a value: its own, and those of the settings whose value is its default. */
    List<String> lookedUp() {
        List<String> all = new ArrayList<>(names);
        all.addAll(inherited);
        return all;
    }

    /** Why the source could not read it, under its own name or another one. */
    List<Throwable> unreadable() {
        return unreadable;
    }

    Origin origin() {
        return origin;
    }

    /** What to do when it is missing; nothing where it is there and empty, which says all. */
    String fix() {
        if (!nameInOrder.isEmpty()) {
            return "set it as " + nameInOrder + ", which is its name without the gap" + (advice.isEmpty() ? "" : "; ")
                    + advice;
        }
        if (!advice.isEmpty()) {
            return advice;
        }
        return text == null && empty == null ? "set it in the environment of the process" : "";
    }

    /** Whether it is all values of a setting that has one for each name or index, rather than one variable. */
    boolean isOfSeveral() {
        return variable.indexOf('<') >= 0;
    }

    boolean isSensitive() {
        return isSensitive;
    }

    /** Whether messages about it may repeat no part of its text. */
    boolean isConcealed() {
        return isSensitive || origin.isFile();
    }

    void refused() {
        isRefused = true;
    }

    /** What the author says of a setting that should not be used any more; null for any other. */
    @Nullable
    String deprecated() {
        return deprecated;
    }

    boolean isUndecided() {
        return origin.isUndecided();
    }

    /** Whether there is nothing that a rule could judge. */
    boolean lacksValue() {
        return text == null || text.isBlank();
    }

    /**
     * The words for it when it must have a value.
     *
     * @param groups why the optional group around it must be there; null outside such a group
     */
    String lack(@Nullable String groups) {
        if (groups == null) {
            return "is required and " + (empty == null ? "is not set" : empty.lack());
        }
        String reason = "is required " + groups;
        return empty == null ? reason : reason + "; it " + empty.lack();
    }

    /** Its text, whoever gave it; null where there is none. */
    @Nullable
    String text() {
        return text;
    }

    /** The texts of its values: of its elements, without their names where they have some; none where there is no value. */
    List<String> texts() {
        if (text == null) {
            return List.of();
        }
        List<String> all = elements.texts();
        if (all.isEmpty()) {
            return List.of(text);
        }
        return keySeparator == null ? all : withoutNames(all, keySeparator);
    }

    private static List<String> withoutNames(List<String> all, String keySeparator) {
        List<String> values = new ArrayList<>();
        for (String each : all) {
            values.add(Convert.entryValue(each, keySeparator));
        }
        return values;
    }

    /** The text that somebody set; null where there is none, or it is a default. */
    @Nullable
    String ownText() {
        return origin.isDefault() || origin.isInherited() ? null : text;
    }

    /** What a finding about it shows. */
    Found found() {
        if (text == null) {
            return empty == null ? Found.NOTHING : empty.found(isSensitive);
        }
        String instead = instead(text);
        if (instead == null) {
            return Found.of(whole.quoted(elements.lookedAt(text)), origin);
        }
        return elements.number() == 0 ? Found.of(instead, origin) : Found.ofElement(elements.number(), instead, origin);
    }

    /** What stands in place of a text that is not shown as it is; null where it is shown. */
    private @Nullable String instead(String own) {
        if (isSensitive) {
            return NOT_SHOWN;
        }
        return origin.isFile() ? Concealed.words(own) : whole.instead();
    }

    /** Its line of the effective configuration. */
    ConfigValue line() {
        return new ConfigValue(variable, shown(), origin.toString(), isSensitive, lastDay);
    }

    /** Its value, as a finding of a rule in plain Java shows what the rule read. */
    String asRead() {
        if (origin.isNotSet()) {
            return variable + " " + origin;
        }
        String own = text;
        return variable + (own == null || isConcealed() ? " set" : " " + Shown.quoted(own)) + " (" + origin + ")";
    }

    /** What no words about it may quote: looked for once, however many of its elements are malformed. */
    Quotation hidden() {
        Quotation known = hidden;
        if (known == null) {
            String value = text == null ? "" : text;
            known = isSensitive ? Quotation.ofSecret(value) : Quotation.ofHidden(value);
            hidden = known;
        }
        return known;
    }

    /** Whether words hold what is looked at of its text with other marks, of which a finding shows less. */
    boolean isRewrittenIn(String words) {
        String own = text;
        if (own == null || words.isEmpty()) {
            return false;
        }
        String part = elements.lookedAt(own);
        boolean isShown = !isConcealed() && whole.isShownWhole(part);
        return !isShown && Quotation.isRewritten(part, words);
    }

    private String shown() {
        if (text == null) {
            return "";
        }
        if (isSensitive) {
            return Masking.MASK;
        }
        return isRefused && origin.isFile() ? Concealed.words(text) : Shown.plain(text);
    }
}
