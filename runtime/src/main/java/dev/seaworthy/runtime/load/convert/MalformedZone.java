package dev.seaworthy.runtime.load.convert;

import dev.seaworthy.runtime.MalformedException;
import dev.seaworthy.runtime.text.Alternatives;
import dev.seaworthy.runtime.text.Nearest;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * The message for a text that is no time zone. An abbreviation is never guessed: EST is as near to EET as a typo is, and hours
 * away from it, and several zones share most of them. Loaded only when one was refused.
 */
final class MalformedZone {
    /** The most zones of one city's name that are worth naming. */
    private static final int FEW = 3;

    /** The longest name that may be an abbreviation, as AEST is. */
    private static final int LONGEST_ABBREVIATION = 4;

    private MalformedZone() {}

    static RuntimeException of(String text) {
        return new MalformedException("must be a time zone, such as UTC, Europe/Berlin or +01:00", advice(text));
    }

    private static String advice(String text) {
        String word = folded(text);
        List<String> named = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (String zone : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            String name = folded(zone);
            if (name.equals(word)) {
                return didYouMean(zone);
            }
            String last = name.substring(name.lastIndexOf('/') + 1);
            boolean isPlace = last.length() >= LONGEST_ABBREVIATION && isOfLetters(last) && !name.startsWith("etc/");
            if (isPlace && last.equals(word)) {
                named.add(zone);
            }
            if (isPlace && name.length() > LONGEST_ABBREVIATION) {
                places.add(zone);
            }
        }
        if (!named.isEmpty()) {
            return named.size() > FEW ? "" : didYouMean(Alternatives.of(named.toArray(new String[0])));
        }
        if (isAbbreviation(word)) {
            return "write the zone of a place in it, such as Europe/Berlin: several zones may share an abbreviation";
        }
        String nearest = Nearest.toValue(text, places);
        return nearest == null ? "" : didYouMean(nearest);
    }

    private static String folded(String zone) {
        return zone.toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    private static String didYouMean(String zones) {
        return "did you mean " + zones + "?";
    }

    private static boolean isAbbreviation(String word) {
        return word.length() >= 2
                && word.length() <= LONGEST_ABBREVIATION
                && word.indexOf('/') < 0
                && isOfLetters(word);
    }

    /** Whether it has no digit, as EST5EDT has. */
    private static boolean isOfLetters(String word) {
        boolean isOfLetters = true;
        for (int i = 0; i < word.length(); i++) {
            isOfLetters &= !Character.isDigit(word.charAt(i));
        }
        return isOfLetters;
    }
}
