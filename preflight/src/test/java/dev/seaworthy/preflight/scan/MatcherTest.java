package dev.seaworthy.preflight.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatcherTest {
    private static final int ROUNDS = 300;

    @ParameterizedTest
    @EnumSource
    void everySpellingOfASecretIsFoundWhereverPiecesEnd(Hiding hiding) {
        Random random = new Random(17);
        for (int i = 0; i < ROUNDS; i++) {
            String secret = RandomSecrets.next(random);
            byte[] content = content(hiding.hidden(secret, random), random);
            List<Occurrence> found = found(secret, content, random);
            assertEquals(1, found.size(), () -> hiding + " " + secret + " in " + new String(content, UTF_8) + found);
            boolean needsNoEscape = found.get(0).form().equals("as it is");
            assertTrue(needsNoEscape || hiding.form().startsWith(found.get(0).form()), found::toString);
            assertEquals(1, found.get(0).times());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNearMissIsNotFound(Hiding hiding) {
        Random random = new Random(18);
        for (int i = 0; i < ROUNDS; i++) {
            String secret = RandomSecrets.next(random);
            String other = RandomSecrets.nearMiss(secret, random);
            byte[] content = content(hiding.hidden(other, random), random);
            assertEquals(List.of(), found(secret, content, random), () -> secret + " and " + other);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSecretIsCountedAsOftenAsItIsThere(Hiding hiding) {
        Random random = new Random(19);
        for (int i = 0; i < ROUNDS; i++) {
            String secret = RandomSecrets.next(random);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            int times = 2 + random.nextInt(4);
            for (int j = 0; j < times; j++) {
                content.writeBytes("\n;".getBytes(UTF_8));
                content.writeBytes(hiding.hidden(secret, random));
            }
            content.writeBytes("\n".getBytes(UTF_8));
            List<Occurrence> found = found(secret, content.toByteArray(), random);
            assertEquals(
                    times,
                    found.stream().mapToLong(Occurrence::times).sum(),
                    () -> hiding + " " + secret + " in " + content.toString(UTF_8) + found);
        }
    }

    @Test
    void urlEncodedOnTwoLinesIsTwice() {
        String line = "DATABASE_URL=postgresql://u:a%2Bkey%2Fof-42%3D@db/x\n";
        Occurrence occurrence = found("a+key/of-42=", ("one\n" + line + line).getBytes(UTF_8), new Random(1))
                .get(0);
        assertEquals(new Place(true, 2), occurrence.place());
        assertEquals(2, occurrence.times());
        String alone = "a%2Bkey%2Fof-42%3D\n";
        assertEquals(
                3,
                found("a+key/of-42=", alone.repeat(3).getBytes(UTF_8), new Random(1))
                        .get(0)
                        .times());
    }

    @Test
    void theLineIsTheOneOnWhichASecretBegins() {
        String secret = "a-key-of-42\nwith a second line";
        Occurrence occurrence = found(secret, ("one\ntwo " + secret + "\nend").getBytes(UTF_8), new Random(1))
                .get(0);
        assertEquals(new Place(true, 2), occurrence.place());
    }

    @Test
    void aSecretOfSeveralLinesIsFoundIndentedAndWithOtherLineBreaks() {
        String secret = "-----BEGIN KEY-----\nMIIabc123\n-----END KEY-----";
        for (String text :
                List.of(secret.replace("\n", "\r\n"), secret.replace("\n", "\n    "), secret.replace("\n", "\\n"))) {
            byte[] content = ("key: |\n    " + text).getBytes(UTF_8);
            assertEquals(1, found(secret, content, new Random(1)).size(), text);
            assertEquals(
                    1,
                    found(secret.replace("\n", "\\n"), content, new Random(1)).size(),
                    text);
        }
    }

    @Test
    void theOffsetInABinaryIsTheOneOfTheFirstByte() {
        byte[] content = "\0\0\0a-key-of-42".getBytes(UTF_8);
        assertEquals(
                new Place(false, 3),
                found("a-key-of-42", content, new Random(1)).get(0).place());
    }

    @Test
    void whatIsThereOftenIsCountedAndWhatOverlapsCountsOnce() {
        byte[] content = "a-key-of-42 a-key-of-42\na-key-of-42".getBytes(UTF_8);
        assertEquals(3, found("a-key-of-42", content, new Random(1)).get(0).times());
    }

    /** States are made of patterns and not of texts: however long a text is, there are no more than places in patterns. */
    @Test
    void theMachineDoesNotGrowWithTheText() {
        Random random = new Random(3);
        List<Pattern> patterns = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            patterns.addAll(Spellings.of(new Value(RandomSecrets.next(random), List.of("KEY" + i))));
        }
        int places = patterns.stream().mapToInt(Pattern::length).sum();
        Automaton automaton = new Automaton(patterns, new BitSet());
        int state = Automaton.START;
        for (int i = 0; i < 1_000_000; i++) {
            state = automaton.step(state, random.nextInt(256));
        }
        for (int i = 0; i < 1_000_000; i++) {
            state = automaton.step(state, "0123456789abcdefABCDEF+/%".charAt(random.nextInt(25)));
        }
        int size = automaton.size();
        assertTrue(size < places, () -> size + " states of " + places + " places");
    }

    private static byte[] content(byte[] hidden, Random random) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(noise(random));
        content.writeBytes(hidden);
        content.writeBytes(noise(random));
        return content.toByteArray();
    }

    /** Text and bytes, with beginnings of escapes, that end in what is a part of no encoding. */
    private static byte[] noise(Random random) {
        StringBuilder noise = new StringBuilder();
        int length = random.nextInt(50);
        for (int i = 0; i < length; i++) {
            noise.append("ab0 %&\\\n+;=\0\t".charAt(random.nextInt(13)));
        }
        return noise.append("||").toString().getBytes(UTF_8);
    }

    private static List<Occurrence> found(String secret, byte[] content, Random random) {
        Search search = new Search(Spellings.of(new Value(secret, List.of("KEY"))), secret.indexOf(' ') >= 0);
        Matcher matcher = search.matcher();
        int at = 0;
        while (at < content.length) {
            int to = Math.min(content.length, at + 1 + random.nextInt(40));
            matcher.read(content, at, to);
            at = to;
        }
        matcher.end();
        return matcher.occurrences();
    }
}
