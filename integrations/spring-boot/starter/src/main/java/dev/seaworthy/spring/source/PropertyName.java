package dev.seaworthy.spring.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The name of a property as somebody wrote it, {@code database.url}, {@code database-url}, {@code databaseUrl} or
 * {@code DATABASE_URL}, perhaps with the place of an element in a list, {@code hosts[0]}.
 */
final class PropertyName {
    /** The first words of what Spring Boot calls its own: never a typo of ours. */
    private static final Set<String> OF_SPRING = Set.of("spring", "server", "management", "logging");

    /** Those of properties, which as variables anybody may have. */
    private static final Set<String> OF_SPRING_AS_PROPERTY = Set.of("info", "debug", "trace", "local", "random");

    /** What the JVM sets by itself: {@code user.name} is not {@code USER_NAME}. */
    private static final Set<String> OF_JVM = Set.of(
            "java",
            "javax",
            "sun",
            "jdk",
            "os",
            "user",
            "file",
            "path",
            "line",
            "native",
            "stdin",
            "stdout",
            "stderr",
            "awt",
            "catalina");

    private final String written;
    private final String stem;
    private final Optional<Integer> place;

    PropertyName(String written) {
        int bracket = written.endsWith("]") ? written.lastIndexOf('[') : -1;
        Optional<Integer> index =
                bracket < 0 ? Optional.empty() : index(written.substring(bracket + 1, written.length() - 1));
        this.written = written;
        this.stem = index.isPresent() ? written.substring(0, bracket) : written;
        this.place = index;
    }

    private PropertyName(String written, String stem, Optional<Integer> place) {
        this.written = written;
        this.stem = stem;
        this.place = place;
    }

    private static Optional<Integer> index(String digits) {
        boolean isNumber =
                !digits.isEmpty() && digits.length() < 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    /** The name, with the place. */
    String written() {
        return written;
    }

    /** The name without the place. */
    String stem() {
        return stem;
    }

    /** The name of an element as a name of its own, {@code shard[0]}, that is no place of a list. */
    PropertyName withoutPlace() {
        return new PropertyName(written, written, Optional.empty());
    }

    /** The place of an element of a list. */
    Optional<Integer> place() {
        return place;
    }

    /** Whether Spring or the JVM gives the name its meaning. */
    boolean isOfFramework() {
        return OF_SPRING.contains(firstWord()) || OF_SPRING_AS_PROPERTY.contains(firstWord()) || isOfJvm();
    }

    /** Whether a variable of the process environment is Spring Boot's own, such as {@code SERVER_PORT}. */
    static boolean isVariableOfSpring(String variable) {
        return OF_SPRING.contains(new PropertyName(variable).firstWord().toLowerCase(Locale.ROOT));
    }

    /** Whether the JVM gives the name its meaning. */
    boolean isOfJvm() {
        return OF_JVM.contains(firstWord());
    }

    private String firstWord() {
        int end = 0;
        while (end < stem.length() && !isBetween(stem.charAt(end))) {
            end++;
        }
        return stem.substring(0, end);
    }

    private static boolean isBetween(char c) {
        return isEnd(c) || c == '-' || c == '_';
    }

    /** Whether an element of a name ends: {@code shards[0].id} has the elements of {@code shards.0.id}. */
    private static boolean isEnd(int c) {
        return c == '.' || c == '[' || c == ']';
    }

    /** The variable that the name stands for by its words, those of camel case too. */
    String variable() {
        return variable(stem);
    }

    /** The variable that a name stands for by its words: in upper case, separated by {@code _}. */
    static String variable(String name) {
        StringBuilder variable = new StringBuilder(name.length() + 4);
        boolean isBetween = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isBetween(c)) {
                isBetween = true;
                continue;
            }
            boolean isHump = i > 0 && Character.isUpperCase(c) && isBeforeHump(name.charAt(i - 1));
            if ((isBetween || isHump) && variable.length() > 0) {
                variable.append('_');
            }
            isBetween = false;
            variable.append(c);
        }
        return variable.toString().toUpperCase(Locale.ROOT);
    }

    private static boolean isBeforeHump(char c) {
        return Character.isLowerCase(c) || (c >= '0' && c <= '9');
    }

    /**
     * Whether Spring binds the name to a property of a variable: case, dashes and underscores say nothing there, so that
     * {@code maxXY} is {@code max-x-y}, and an element ends where a word of the variable does.
     */
    boolean isSpellingOf(String variable) {
        if (!uniform(stem).equals(uniform(variable))) {
            return false;
        }
        Set<Integer> words = ends(variable, c -> c == '_');
        return words.containsAll(ends(stem, PropertyName::isEnd));
    }

    /** What is left of a name when nothing but its letters and digits counts. */
    static String uniform(String name) {
        StringBuilder uniform = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (isUniform(name.charAt(i))) {
                uniform.append(name.charAt(i));
            }
        }
        return uniform.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isUniform(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** How many letters and digits stand before each end, the beginning and the end of the whole name included. */
    private static Set<Integer> ends(String name, IntPredicate isEnd) {
        Set<Integer> ends = new HashSet<>();
        ends.add(0);
        int before = 0;
        for (int i = 0; i < name.length(); i++) {
            if (isEnd.test(name.charAt(i))) {
                ends.add(before);
            }
            before += isUniform(name.charAt(i)) ? 1 : 0;
        }
        ends.add(before);
        return ends;
    }
}
