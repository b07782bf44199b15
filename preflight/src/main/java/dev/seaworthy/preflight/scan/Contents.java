package dev.seaworthy.preflight.scan;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** Reads contents, and what is packed in them. Everything is read once, from the beginning to the end, and nothing is kept. */
final class Contents {
    private static final int BUFFER = 1 << 16;

    /** How far a zip may be from the beginning of a file that is named as one. */
    private static final int LONGEST_SCRIPT = 1 << 18;

    private final Search search;
    private final Results results;
    private final Limits limits;

    Contents(Search search, Results results, Limits limits) {
        this.search = search;
        this.results = results;
        this.limits = limits;
    }

    /**
     * Reads a content to its end.
     *
     * @param name its name, as it may be shown
     * @param in the content
     */
    void read(String name, InputStream in) {
        try {
            read(new Content(name, new BufferedInputStream(in, BUFFER), 0), new Budget(limits));
        } catch (Budget.SpentException spent) {
            results.unread(name, "it unpacks to so much that its rest was not read");
        } catch (IOException failed) {
            results.unread(name, "it cannot be read to its end");
        }
    }

    /**
     * A content that has not been read yet.
     *
     * @param name its name, as it may be shown
     * @param bytes its bytes, which can be marked
     * @param depth how many archives it is in
     */
    private record Content(String name, BufferedInputStream bytes, int depth) {}

    private void read(Content content, Budget budget) throws IOException {
        Packing packing = Packing.of(content.bytes());
        if (!packing.unknownKind().isEmpty()) {
            results.unread(
                    content.name(), "it is packed as " + packing.unknownKind() + ", which cannot be opened here");
            search(content);
        } else if (packing != Packing.NONE && content.depth() == limits.depth()) {
            results.unread(content.name(), "it is in too many archives within one another to be opened");
            search(content);
        } else if (packing == Packing.NONE && !isNamedAsZip(content.name())) {
            search(content);
        } else {
            open(packing, content, budget);
        }
    }

    /** An archive that turns out to be damaged is read up to there; what it is in is read on. */
    private void open(Packing packing, Content content, Budget budget) throws IOException {
        try {
            switch (packing) {
                case GZIP -> searchPacked(content, packed -> unpackGzip(packed, content, budget));
                case BZIP2 -> searchPacked(content, packed -> unpackBzip2(packed, content, budget));
                case TAR -> unpackTar(content, budget);
                default -> searchPacked(content, packed -> unpackZip(packed, content, budget));
            }
        } catch (Budget.SpentException spent) {
            throw spent;
        } catch (UnsupportedZipFeatureException unknownEnd) {
            // An encrypted file may have its length after it, where only those come who can read it.
            results.unread(content.name(), "files in it that come after one that was not read were not read either");
        } catch (IOException | IllegalArgumentException damaged) {
            results.unread(content.name(), "it cannot be unpacked to its end: it is damaged");
        }
    }

    /** A jar may begin with a script that runs it. */
    private static boolean isNamedAsZip(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jar") || lower.endsWith(".war") || lower.endsWith(".ear") || lower.endsWith(".zip");
    }

    private void search(Content content) throws IOException {
        finish(new SearchedStream(content.bytes(), search.matcher()), content, results.count());
    }

    /** Reads what is left, and reports what was found, also when it cannot be read to its end. */
    private void finish(SearchedStream bytes, Content content, int before) throws IOException {
        try {
            bytes.transferTo(OutputStream.nullOutputStream());
        } finally {
            results.add(content.name(), bytes.occurrences(), results.foundSince(before));
        }
    }

    /** Unpacks something from a content. */
    @FunctionalInterface
    private interface Unpacking {
        void unpack(InputStream packed) throws IOException;
    }

    /**
     * Searches what is packed as it is too, because of what stands before, between and after what is unpacked, and because it may be
     * damaged; but a value that was found in what is unpacked is not reported again.
     */
    private void searchPacked(Content content, Unpacking unpacking) throws IOException {
        int before = results.count();
        SearchedStream packed = new SearchedStream(content.bytes(), search.matcher());
        try {
            unpacking.unpack(packed);
        } finally {
            finish(packed, content, before);
        }
    }

    /** What is compressed alone has the name of the compressed file. */
    private void unpackGzip(InputStream packed, Content content, Budget budget) throws IOException {
        try (GzipCompressorInputStream gzip = GzipCompressorInputStream.builder()
                .setInputStream(packed)
                .setDecompressConcatenated(true)
                .get()) {
            GzipParameters header = gzip.getMetaData();
            for (String each : new String[] {header.getFileName(), header.getComment()}) {
                if (each != null) {
                    results.name(content.name() + "!", each);
                }
            }
            read(unpacked(content, content.name(), gzip, budget), budget);
        }
    }

    private void unpackBzip2(InputStream packed, Content content, Budget budget) throws IOException {
        InputStream bzip2 = new BZip2CompressorInputStream(packed, true);
        read(unpacked(content, content.name(), bzip2, budget), budget);
    }

    private static Content unpacked(Content outer, String name, InputStream unpacked, Budget budget) {
        BufferedInputStream bytes = new BufferedInputStream(budget.spentBy(unpacked), BUFFER);
        return new Content(name, bytes, outer.depth() + 1);
    }

    private void unpackTar(Content content, Budget budget) throws IOException {
        String outer = content.name() + "!";
        TarArchiveInputStream tar = new TarArchiveInputStream(content.bytes(), StandardCharsets.UTF_8.name());
        try {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String name = results.name(outer, entry.getName());
                for (String each : told(entry)) {
                    results.name(outer, each);
                }
                if (!entry.isDirectory()) {
                    read(unpacked(content, name, tar, budget), budget);
                }
            }
        } finally {
            search(new Content(outer + "(the rest)", content.bytes(), content.depth()));
        }
    }

    /** What the headers of an entry say beside its name. */
    private static Set<String> told(TarArchiveEntry entry) {
        Set<String> told = new LinkedHashSet<>();
        told.addAll(entry.getExtraPaxHeaders().keySet());
        told.addAll(entry.getExtraPaxHeaders().values());
        told.addAll(List.of(entry.getLinkName(), entry.getUserName(), entry.getGroupName()));
        told.remove("");
        return told;
    }

    private void unpackZip(InputStream packed, Content content, Budget budget) throws IOException {
        for (int i = 0; i < LONGEST_SCRIPT && !Packing.isZip(content.bytes()); i++) {
            packed.read();
        }
        unpackZipFrom(packed, content, budget);
    }

    private void unpackZipFrom(InputStream packed, Content content, Budget budget) throws IOException {
        String outer = content.name() + "!";
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(packed)) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = results.name(outer, entry.getName());
                if (!zip.canReadEntryData(entry)) {
                    results.unread(name, whyNot(entry));
                } else if (!entry.isDirectory()) {
                    read(unpacked(content, name, zip, budget), budget);
                }
            }
        }
    }

    private static String whyNot(ZipArchiveEntry entry) {
        return entry.getGeneralPurposeBit().usesEncryption()
                ? "it is encrypted and was not read"
                : "it is packed in a way that cannot be unpacked here";
    }
}
