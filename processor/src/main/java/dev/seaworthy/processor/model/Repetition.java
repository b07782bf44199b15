package dev.seaworthy.processor.model;

/** How often a group is there, and what stands for one of them in the names of its variables. */
public enum Repetition {
    /** Once, or not at all. */
    ONCE("", "", ""),
    /** As often as the environment has a name for it: a map. */
    NAMED("{name}", "<name>", "EXAMPLE"),
    /** As often as the environment counts it from 0: a list. */
    INDEXED("{index}", "<index>", "0");

    private static final String NAME = "[A-Za-z0-9_]+";

    /** A name at the end of a variable: what ends in _FILE names the file of another one. Go knows no lookahead. */
    private static final String NAME_OF_NO_FILE =
            "(?:[A-Za-z0-9_]*(?:[A-DF-Za-z0-9_]|[A-KM-Za-z0-9_]E|[A-HJ-Za-z0-9_]LE"
                    + "|[A-EG-Za-z0-9_]ILE|[A-Za-z0-9]FILE)|E|LE|ILE)";

    private final String written;
    private final String placeholder;
    private final String example;

    Repetition(String written, String placeholder, String example) {
        this.written = written;
        this.placeholder = placeholder;
        this.example = example;
    }

    /** What stands for the name or the index in a prefix of the source; nothing where there is none. */
    public String written() {
        return written;
    }

    /** A prefix of the source, with what stands for the name or the index as documents show it. */
    public static String shown(String prefix) {
        return prefix.replace(NAMED.written, NAMED.placeholder).replace(INDEXED.written, INDEXED.placeholder);
    }

    /** A variable as a source names it, by what it has as documents show it. */
    public static String written(String variable) {
        return variable.replace(NAMED.placeholder, NAMED.written).replace(INDEXED.placeholder, INDEXED.written);
    }

    /** What stands for the name or the index in a variable; nothing where there is none. */
    public String placeholder() {
        return placeholder;
    }

    /** Whether a text can stand in place of the placeholder, be it to be refused: an index with a zero in front is. */
    public boolean allows(String text) {
        return this != INDEXED || text.matches("[0-9]+");
    }

    /** What a variable with a placeholder matches, as a regular expression of JSON Schema. */
    public static String pattern(String variable) {
        String name = end(variable).isEmpty() ? NAME_OF_NO_FILE : NAME;
        return "^" + variable.replace(NAMED.placeholder, name).replace(INDEXED.placeholder, "(?:0|[1-9][0-9]*)") + "$";
    }

    /** A variable as an environment could have it, in place of one with a placeholder. */
    public static String example(String variable) {
        Repetition repetition = of(variable);
        return repetition == ONCE ? variable : start(variable) + repetition.example + end(variable);
    }

    /** The name or the index of one more example. */
    public String example(int place) {
        return this == INDEXED ? String.valueOf(place) : example + "_" + (place + 1);
    }

    /** What stands in a variable. */
    private static Repetition of(String variable) {
        if (variable.contains(NAMED.placeholder)) {
            return NAMED;
        }
        return variable.contains(INDEXED.placeholder) ? INDEXED : ONCE;
    }

    /** What a variable with a placeholder begins with, before it. */
    public static String start(String variable) {
        return variable.substring(0, variable.indexOf(of(variable).placeholder));
    }

    /** What the variables of one of several groups begin with, by one of them or what some of them begin with. */
    static String group(String variable) {
        return start(variable) + of(variable).placeholder + "_";
    }

    /** What a variable with a placeholder ends with, after it. */
    public static String end(String variable) {
        String placeholder = of(variable).placeholder;
        return variable.substring(variable.indexOf(placeholder) + placeholder.length());
    }

    /** How often what stands for the name or the index is written in a text of the source. */
    public int countIn(String text) {
        int count = 0;
        for (int at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
            count++;
        }
        return count;
    }

    /** Whether a variable stands for several. */
    public static boolean isIn(String variable) {
        return of(variable) != ONCE;
    }
}
