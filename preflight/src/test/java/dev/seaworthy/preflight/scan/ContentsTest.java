package dev.seaworthy.preflight.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;

class ContentsTest {
    private static final String SECRET = "the-key-of-Shop/42+x";
    private static final Limits LIMITS = new Limits(6, 1 << 24);

    private final Search search = new Search(Spellings.of(new Value(SECRET, List.of("KEY"))), false);
    private final Results results = new Results(search);

    @Test
    void aSecretIsFoundInEveryNest() throws IOException {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            Hiding hiding = Hiding.any(random);
            Nest nest = Nest.random(random, 5).with(hiding.hidden(SECRET, random));
            Results found = read("start", nest.bytes());
            assertEquals(List.of(), found.unread(), nest::toString);
            assertEquals(
                    List.of("start" + nest.path()),
                    found.findings().stream().map(Finding::file).toList(),
                    nest::toString);
        }
    }

    @Test
    void aNearMissIsNotFoundInAnyNest() throws IOException {
        Random random = new Random(6);
        for (int i = 0; i < 100; i++) {
            Hiding hiding = Hiding.any(random);
            String other = RandomSecrets.nearMiss(SECRET, random);
            Results found = read(
                    "start",
                    Nest.random(random, 5).with(hiding.hidden(other, random)).bytes());
            assertEquals(List.of(), found.findings(), other);
        }
    }

    @Test
    void whatIsEncryptedIsNotCalledDamaged() throws IOException {
        byte[] zip = Nest.Kind.ZIP.pack("inside", "locked away".getBytes(UTF_8));
        zip[6] |= 1; // The flag of a file that is encrypted.
        assertEquals(
                List.of(
                        new Note("a.zip!META-INF/", "it is encrypted and was not read"),
                        new Note("a.zip", "files in it that come after one that was not read were not read either")),
                read("a.zip", zip).unread());
    }

    /** Damaged archives end in a note, never in an exception; what was not damaged is read. */
    @Test
    void damageIsReported() throws IOException {
        Random random = new Random(7);
        int reported = 0;
        for (int i = 0; i < 300; i++) {
            byte[] bytes = Nest.random(random, 3)
                    .with("nothing".repeat(100).getBytes(UTF_8))
                    .bytes();
            for (int j = 0; j < 3; j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            reported += read("start", bytes).unread().isEmpty() ? 0 : 1;
        }
        assertTrue(reported > 100, reported + " were reported");
    }

    @Test
    void whatIsBeforeDamageIsFound() throws IOException {
        byte[] random = new byte[200_000];
        new Random(9).nextBytes(random);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(SECRET.getBytes(UTF_8));
        content.writeBytes(random);
        for (Nest.Kind kind : List.of(Nest.Kind.GZIP, Nest.Kind.ZIP, Nest.Kind.TAR)) {
            byte[] packed = kind.pack("inside", content.toByteArray());
            Results found = read("start", Arrays.copyOf(packed, packed.length / 2));
            assertEquals(1, found.findings().size(), kind::name);
            assertEquals(
                    List.of(new Note("start", "it cannot be unpacked to its end: it is damaged")),
                    found.unread(),
                    kind::name);
        }
    }

    /** Whatever is wrong with it, what stands in it plainly is found. */
    @Test
    void whatIsDamagedIsSearchedAsItIs() throws IOException {
        byte[] secret = (" junk " + SECRET).getBytes(UTF_8);
        byte[] fakeGzip = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0};
        byte[] fakeBzip2 = "BZh91AY&SY".getBytes(UTF_8);
        for (Nest.Kind kind : List.of(Nest.Kind.GZIP, Nest.Kind.BZIP2)) {
            byte[] whole = kind.pack("x", "hello".getBytes(UTF_8));
            byte[] cut = Arrays.copyOf(whole, whole.length - 6);
            byte[] fake = kind == Nest.Kind.GZIP ? fakeGzip : fakeBzip2;
            for (byte[] begin : List.of(whole, cut, fake)) {
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                content.writeBytes(begin);
                content.writeBytes(secret);
                Results found = read("a", content.toByteArray());
                assertEquals(1, found.findings().size(), kind + " of " + begin.length);
                assertEquals("a", found.findings().get(0).file());
            }
        }
    }

    @Test
    void whatTheHeadersOfATarTellIsFound() throws IOException {
        for (String header : List.of("user", "group", "comment")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
                TarArchiveEntry entry = new TarArchiveEntry("name");
                switch (header) {
                    case "user" -> entry.setUserName(SECRET);
                    case "group" -> entry.setGroupName(SECRET);
                    default -> entry.addPaxHeader("comment", "it is " + SECRET);
                }
                tar.putArchiveEntry(entry);
                tar.closeArchiveEntry();
            }
            assertEquals(1, read("a.tar", bytes.toByteArray()).findings().size(), header);
        }
    }

    @Test
    void everyByteIsReadOnce() throws IOException {
        byte[] bytes =
                Nest.random(new Random(8), 4).with(SECRET.getBytes(UTF_8)).bytes();
        long[] count = new long[1];
        InputStream counted = new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int read = in.read(into, from, length);
                count[0] += Math.max(0, read);
                return read;
            }
        };
        new Contents(search, results, LIMITS).read("start", counted);
        assertEquals(bytes.length, count[0]);
    }

    @Test
    void aBombIsNotUnpackedToItsEnd() throws IOException {
        byte[] zeros = new byte[1 << 20];
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        for (int i = 0; i < 32; i++) {
            bomb.write(zeros);
        }
        byte[] packed = Nest.Kind.GZIP.pack("zeros", Nest.Kind.ZIP.pack("zeros", bomb.toByteArray()));
        assertEquals(
                List.of(new Note("bomb", "it unpacks to so much that its rest was not read")),
                read("bomb", packed).unread());
    }

    @Test
    void archivesWithinTooManyOthersStayClosed() throws IOException {
        byte[] packed = SECRET.getBytes(UTF_8);
        for (int i = 0; i <= LIMITS.depth(); i++) {
            packed = Nest.Kind.GZIP.pack("x", packed);
        }
        Results deep = read("deep.gz", packed);
        assertEquals(
                List.of(new Note("deep.gz", "it is in too many archives within one another to be opened")),
                deep.unread());
        assertEquals(List.of(), deep.findings());
    }

    @Test
    void aJarAfterAScriptIsOpened() throws IOException {
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        jar.write("#!/bin/sh\nexec java -jar \"$0\"\n".getBytes(UTF_8));
        jar.write(Nest.Kind.ZIP.pack("application.yml", ("a\nkey: " + SECRET + "\n").getBytes(UTF_8)));
        assertEquals(
                List.of(new Finding(
                        List.of("KEY"), "app.jar!application.yml", Optional.of(new Place(true, 2)), "as it is", 1)),
                read("app.jar", jar.toByteArray()).findings());
    }

    @Test
    void whatIsBetweenTheFilesOfAZipIsSearched() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        zip.write(Nest.Kind.ZIP.pack("a", "b".getBytes(UTF_8)));
        zip.write(SECRET.getBytes(UTF_8));
        assertEquals("a.zip", read("a.zip", zip.toByteArray()).findings().get(0).file());
    }

    @Test
    void aNameThatHoldsASecretIsFoundAndMasked() throws IOException {
        String name = "keys/the-key-of-Shop%2F42%2Bx/of.txt";
        Results found = read("a.zip", Nest.Kind.ZIP.pack(name, "nothing".getBytes(UTF_8)));
        assertEquals(
                List.of(new Finding(List.of("KEY"), "a.zip!keys/********/of.txt", Optional.empty(), "URL-encoded", 1)),
                found.findings());
    }

    @Test
    void whatCannotBeOpenedIsReportedAndSearchedAsItIs() throws IOException {
        ByteArrayOutputStream xz = new ByteArrayOutputStream();
        xz.write(new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z', 0});
        xz.write(SECRET.getBytes(UTF_8));
        Results found = read("a.xz", xz.toByteArray());
        assertEquals(List.of(new Note("a.xz", "it is packed as xz, which cannot be opened here")), found.unread());
        assertEquals(1, found.findings().size());
    }

    @Test
    void namesDoNotMoveTheCursor() {
        assertFalse(results.name("", "a\u001b[2Jb\nc").chars().anyMatch(Character::isISOControl));
    }

    private Results read(String name, byte[] bytes) {
        Results found = new Results(search);
        new Contents(search, found, LIMITS).read(name, new ByteArrayInputStream(bytes));
        return found;
    }
}
