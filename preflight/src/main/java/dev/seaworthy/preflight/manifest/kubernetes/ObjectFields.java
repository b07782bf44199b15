package dev.seaworthy.preflight.manifest.kubernetes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fields that an object has which is a part of a manifest: a row of {@link KubernetesFields}.
 *
 * @param words what such an object is, in a sentence
 * @param needed the fields that it must have
 * @param choice the fields of which it has one at the most
 * @param isChoiceNeeded whether it must have one of these
 * @param others the fields that it may have besides
 * @param parts the fields that hold an object again, or a list of such objects
 * @param wrong the fields that it does not have, where only these are known; nothing where all that it has are
 * @param hint what to do about a field that is none of them
 */
record ObjectFields(
        String words,
        List<String> needed,
        List<String> choice,
        boolean isChoiceNeeded,
        List<String> others,
        Map<String, ObjectFields> parts,
        Set<String> wrong,
        String hint) {
    /** An object without a field, to which the methods below add some. */
    static ObjectFields of(String words) {
        return new ObjectFields(words, List.of(), List.of(), false, List.of(), Map.of(), Set.of(), "");
    }

    ObjectFields needs(String... names) {
        return new ObjectFields(words, List.of(names), choice, isChoiceNeeded, others, parts, wrong, hint);
    }

    ObjectFields hasOneOf(String... names) {
        return new ObjectFields(words, needed, List.of(names), true, others, parts, wrong, hint);
    }

    ObjectFields mayHaveOneOf(String... names) {
        return new ObjectFields(words, needed, List.of(names), false, others, parts, wrong, hint);
    }

    ObjectFields mayHave(String... names) {
        return new ObjectFields(words, needed, choice, isChoiceNeeded, List.of(names), parts, wrong, hint);
    }

    /** Says what a field holds. */
    ObjectFields part(String name, ObjectFields part) {
        Map<String, ObjectFields> more = new LinkedHashMap<>(parts);
        more.put(name, part);
        return new ObjectFields(words, needed, choice, isChoiceNeeded, others, more, wrong, hint);
    }

    /** Says that the object has many other fields, but not these. */
    ObjectFields hasNot(String... names) {
        return new ObjectFields(words, needed, choice, isChoiceNeeded, others, parts, Set.of(names), hint);
    }

    ObjectFields hint(String text) {
        return new ObjectFields(words, needed, choice, isChoiceNeeded, others, parts, wrong, text);
    }

    /** All fields, in the order in which messages list them. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        Stream.of(needed, choice, others).forEach(names::addAll);
        parts.keySet().stream().filter(each -> !names.contains(each)).forEach(names::add);
        return names;
    }

    /** Whether it may have fields that are not listed. */
    boolean isOpen() {
        return !wrong.isEmpty();
    }
}
