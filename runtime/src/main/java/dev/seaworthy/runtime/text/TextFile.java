package dev.seaworthy.runtime.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/** Reads a small text file whole, and says in words why it cannot. It never waits for a pipe, nor for a file that does not answer. */
public final class TextFile {
    /** The most that a source reads of one file: 1 MiB. */
    public static final int LIMIT = 1 << 20;

    private static final int ATTEMPTS = 3;
    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Where the kernel answers in place of a disk, and says what nobody stored. */
    private static final String[] KERNEL = {"/proc/", "/sys/"};

    private TextFile() {}

    /**
     * The text of a file, without a byte order mark, which editors add and nobody means.
     *
     * @throws UnreadableFile when it is not a file of UTF-8 text that this process may read
     */
    public static String text(Path file) throws UnreadableFile {
        String text = whole(file);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /**
     * The text of a file with all that is in it.
     *
     * @throws UnreadableFile when it is not a file of UTF-8 text that this process may read
     */
    public static String whole(Path file) throws UnreadableFile {
        byte[] bytes = inTime(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            throw UnreadableFile.binary("holds a NUL character", "save it as text in UTF-8");
        }
        if (text.indexOf(REPLACEMENT) >= 0 && !Utf8.isWhole(bytes)) {
            throw UnreadableFile.binary("is not UTF-8", "save it as UTF-8");
        }
        return text;
    }

    private static byte[] inTime(Path file) throws UnreadableFile {
        try {
            return Deadline.within(TimeUnit.SECONDS.toMillis(Deadline.SECONDS), new Deadline.Read() {
                @Override
                public byte[] bytes() throws UnreadableFile {
                    return TextFile.bytes(file, LIMIT);
                }
            });
        } catch (IOException | SecurityException refused) {
            throw unreadable(file, refused);
        }
    }

    /**
     * The text of a file, with half a surrogate pair in place of each byte that is not UTF-8.
     *
     * @throws UnreadableFile when it is not a file that this process may read, or a larger one
     */
    public static String markedText(Path file, int limit) throws UnreadableFile {
        byte[] bytes = bytes(file, limit);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : Utf8.marked(bytes);
    }

    /**
     * The same of a pipe or a device that somebody named to be read: it waits for whoever writes to it, and reads it once.
     *
     * @throws UnreadableFile when it is not one that this process may read, or gives more
     */
    public static String markedStream(Path pipe, int limit) throws UnreadableFile {
        try {
            byte[] bytes = read(pipe, limit);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.indexOf(REPLACEMENT) < 0 ? text : Utf8.marked(bytes);
        } catch (IOException | SecurityException refused) {
            throw unreadable(pipe, refused);
        }
    }

    /**
     * The bytes of a file.
     *
     * @throws UnreadableFile when it is not a file that this process may read, or a larger one
     */
    private static byte[] bytes(Path file, int limit) throws UnreadableFile {
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                BasicFileAttributes before = attributes(file, limit);
                byte[] bytes = read(file, limit);
                if (isUnchanged(before, attributes(file, limit), bytes.length)) {
                    return bytes;
                }
            }
        } catch (IOException | SecurityException refused) {
            throw unreadable(file, refused);
        }
        throw new UnreadableFile("changed while it was read", "start again when nothing writes to it");
    }

    /** What a file is, asked before it is opened: opening a pipe would wait for somebody to write to it. */
    private static BasicFileAttributes attributes(Path file, int limit) throws IOException, UnreadableFile {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            throw new UnreadableFile("is a directory, not a file", "name a file");
        }
        if (!attributes.isRegularFile()) {
            throw new UnreadableFile("is a named pipe or a device, not a file", "name a file");
        }
        if (isOfTheKernel(file)) {
            throw new UnreadableFile(
                    "is a file of the kernel, below /proc or /sys", "name a file that holds the value");
        }
        if (attributes.size() > limit) {
            throw tooLarge(limit);
        }
        return attributes;
    }

    private static boolean isOfTheKernel(Path file) throws IOException {
        String real = file.toRealPath().toString();
        boolean isOfTheKernel = false;
        for (String directory : KERNEL) {
            isOfTheKernel |= real.startsWith(directory);
        }
        return isOfTheKernel;
    }

    private static byte[] read(Path file, int limit) throws IOException, UnreadableFile {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw tooLarge(limit);
            }
            return bytes;
        }
    }

    private static UnreadableFile tooLarge(int limit) {
        return new UnreadableFile("is larger than " + (limit >> 20) + " MiB", "name a smaller file");
    }

    private static boolean isUnchanged(BasicFileAttributes before, BasicFileAttributes after, int count) {
        return before.size() == after.size()
                && after.size() == count
                && before.lastModifiedTime().equals(after.lastModifiedTime());
    }

    private static UnreadableFile unreadable(Path file, Exception refused) {
        if (refused instanceof NoSuchFileException) {
            return Files.isSymbolicLink(file)
                    ? new UnreadableFile("is a link to a file that is not there", "fix the link")
                    : UnreadableFile.missing();
        }
        if (refused instanceof AccessDeniedException || refused instanceof SecurityException) {
            return new UnreadableFile("may not be read by this process", "give its user the permission to read it");
        }
        String reason = refused instanceof FileSystemException known ? known.getReason() : null;
        return new UnreadableFile(
                reason == null ? "does not open" : "does not open: " + reason, "name a file that can be read");
    }

    /** Whether something has that name, a dangling link too. */
    public static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** The text without its last newline, which editors and {@code echo} add. */
    public static String withoutLastNewline(String text) {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
            if (end > 0 && text.charAt(end - 1) == '\r') {
                end--;
            }
        }
        return text.substring(0, end);
    }
}
