package dev.seaworthy.preflight.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Archives within archives, around one content. */
final class Nest {
    private final List<Kind> kinds;
    private final byte[] content;

    /** A kind of archive. */
    enum Kind {
        ZIP {
            @Override
            byte[] pack(String name, byte[] content) throws IOException {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                    zip.putNextEntry(new ZipEntry("META-INF/"));
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(content);
                }
                return bytes.toByteArray();
            }
        },
        STORED_ZIP {
            @Override
            byte[] pack(String name, byte[] content) throws IOException {
                CRC32 sum = new CRC32();
                sum.update(content);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                    ZipEntry entry = new ZipEntry(name);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(sum.getValue());
                    zip.putNextEntry(entry);
                    zip.write(content);
                }
                return bytes.toByteArray();
            }
        },
        TAR {
            @Override
            byte[] pack(String name, byte[] content) throws IOException {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
                    TarArchiveEntry entry = new TarArchiveEntry(name);
                    entry.setSize(content.length);
                    tar.putArchiveEntry(entry);
                    tar.write(content);
                    tar.closeArchiveEntry();
                }
                return bytes.toByteArray();
            }
        },
        GZIP {
            @Override
            byte[] pack(String name, byte[] content) throws IOException {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                    gzip.write(content);
                }
                return bytes.toByteArray();
            }
        },
        BZIP2 {
            @Override
            byte[] pack(String name, byte[] content) throws IOException {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (BZip2CompressorOutputStream bzip2 = new BZip2CompressorOutputStream(bytes)) {
                    bzip2.write(content);
                }
                return bytes.toByteArray();
            }
        };

        abstract byte[] pack(String name, byte[] content) throws IOException;

        boolean hasNames() {
            return this != GZIP && this != BZIP2;
        }
    }

    private Nest(List<Kind> kinds, byte[] content) {
        this.kinds = kinds;
        this.content = content;
    }

    /** A nest without a content. */
    static Nest random(Random random, int depth) {
        List<Kind> kinds = new ArrayList<>();
        List<Kind> all = List.of(Kind.values());
        int count = 1 + random.nextInt(depth);
        for (int i = 0; i < count; i++) {
            kinds.add(all.get(random.nextInt(all.size())));
        }
        return new Nest(kinds, new byte[0]);
    }

    Nest with(byte[] inside) {
        return new Nest(kinds, inside);
    }

    /** The bytes of the outermost archive. */
    byte[] bytes() throws IOException {
        byte[] bytes = content;
        for (int i = kinds.size() - 1; i >= 0; i--) {
            bytes = kinds.get(i).pack("inside" + i, bytes);
        }
        return bytes;
    }

    /** The path from the outermost archive to the content. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < kinds.size(); i++) {
            path.append(kinds.get(i).hasNames() ? "!inside" + i : "");
        }
        return path.toString();
    }

    @Override
    public String toString() {
        return kinds + " around " + new String(content, StandardCharsets.UTF_8);
    }
}
