package dev.seaworthy.preflight.adopt;

import dev.seaworthy.preflight.adopt.Proposal.Texts;
import dev.seaworthy.runtime.load.rule.Urls;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is not certain about a setting, in words that show no value. */
final class Notes {
    private final Subject subject;
    private final ProposedType type;
    private final Copying copying;
    private final List<String> notes = new ArrayList<>();

    Notes(Subject subject, ProposedType type, Copying copying) {
        this.subject = subject;
        this.type = type;
        this.copying = copying;
    }

    /**
     * The notes.
     *
     * @param texts the values that are copied
     * @param isNull whether a value is the text null
     * @param isRefused whether the rule refuses the value that was found
     */
    List<String> notes(Texts texts, boolean isNull, boolean isRefused) {
        if (isNull) {
            notes.add("null is a text here: leave the variable empty where nothing is meant");
        } else {
            ofValues(texts, isRefused);
            ofSources(texts);
        }
        ofType();
        notes.addAll(subject.looks());
        if (new CopiedComments(copying, subject.comments(), type).leavesOut()) {
            notes.add("a part of its comment is left out, because it may hold a credential");
        }
        return List.copyOf(notes);
    }

    private void ofValues(Texts texts, boolean isRefused) {
        Set<String> values = subject.values();
        if (subject.valuesSet().size() > 1 && !type.isEnum()) {
            notes.add("the files set different values; the first one counts");
        }
        boolean isCopied = texts.everywhere().isPresent()
                || texts.development().isPresent()
                || texts.example().isPresent();
        if (!values.isEmpty() && !isCopied) {
            notes.add("its value in " + subject.placeOfValue() + " is not copied" + reason(isRefused));
        } else if (isRefused) {
            notes.add("its value stands in a comment, and counts in development now");
        }
    }

    private String reason(boolean isRefused) {
        if (type.scalar() == ScalarType.SECRET) {
            return "";
        }
        return isRefused
                ? ": the rule refuses it in production"
                : ": it may hold a credential, or tools read it differently";
    }

    private void ofSources(Texts texts) {
        if (subject.defaultsInSources().size() > 1) {
            notes.add("the sources have different defaults; the first one counts");
        }
        if (subject.hasOtherDefaultInSources()) {
            boolean counts = texts.everywhere().equals(subject.defaultInSources());
            notes.add(
                    "the sources have another default than the files" + (counts ? "; that of the sources counts" : ""));
        }
    }

    private void ofType() {
        Name name = subject.name();
        if (subject.isOnlyRead() && subject.defaultInSources().isEmpty()) {
            notes.add("the sources read it without a default: make it Optional where it may be absent");
        }
        if (subject.isConvertedDifferently()) {
            notes.add("the sources convert it to different types");
        }
        if (type.scalar().isNumber() && name.isTime()) {
            notes.add("a Duration with values such as 30s would say its unit");
        }
        if (type.scalar().isNumber() && name.isAmount()) {
            notes.add("a DataSize with values such as 10MB would say its unit");
        }
        subject.conversion().ifPresent(this::ofConversion);
        if (type.scalar() == ScalarType.SIZE && hasValue("[0-9]+[KMGT]B")) {
            notes.add("1MB is 1,000,000 bytes here: write 1MiB for what Spring calls 1MB");
        }
        if (type.equals(ProposedType.sizeByLetters())) {
            notes.add("a single letter is a unit of powers of 1024 here: unit = \"1000\" makes it one of 1000");
        }
        if (type.scalar() == ScalarType.TEXT && hasValue(TypeProposer.LETTER_OF_UNIT)) {
            notes.add(
                    "its value may be a size or not: a DataSize with unit = \"1024\", or a Duration of minutes, would say so");
        }
        if (type.scalar() == ScalarType.SECRET && !name.saysCredential()) {
            ofDoubt(name);
        }
        if (type.isEnum()) {
            notes.add("an enum of the values that are usual or that were found: add the others");
        }
        boolean isPlain = type.scalar() == ScalarType.URI
                && !type.isList()
                && subject.values().stream()
                        .filter(value -> !value.startsWith("http"))
                        .anyMatch(value -> Urls.encrypted(value) != null);
        if (isPlain) {
            notes.add("consider encrypted = true, which refuses connections without TLS");
        }
    }

    private void ofConversion(Conversion conversion) {
        boolean isOpen = type.scalar() != ScalarType.SECRET;
        if (isOpen && !type.equals(conversion.type())) {
            notes.add("the sources convert it to " + Report.name(conversion.type())
                    + ", which does not read every value that was found");
        }
        if (isOpen) {
            conversion.look().ifPresent(notes::add);
        }
        Set<String> known = subject.valuesInFiles();
        conversion
                .truth()
                .filter(truth -> isOpen && (known.isEmpty() || !known.stream().allMatch(truth::agreesOn)))
                .ifPresent(truth -> notes.add(truth.look()));
    }

    private void ofDoubt(Name name) {
        if (subject.values().stream().anyMatch(CredentialShape::isKeyOfWords)) {
            notes.add("its value looks like the words of a key");
        } else if (name.mayMeanCredential()) {
            notes.add("by its name it may hold a credential: make it a String if it holds none");
        }
    }

    private boolean hasValue(String pattern) {
        return subject.values().stream().anyMatch(value -> value.strip().matches(pattern));
    }
}
