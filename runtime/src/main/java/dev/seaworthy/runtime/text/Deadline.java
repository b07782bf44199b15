package dev.seaworthy.runtime.text;

import dev.seaworthy.runtime.Nullable;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Reads with a time limit. What looks like a file may never answer: a file of a device, a share whose server is gone. The read
 * runs in a daemon thread, which is left alone when the time is over, so that it keeps neither the start nor the end of the
 * process. Loaded only where a file is read.
 */
final class Deadline implements Runnable {
    /** As long as a person would wait; a file that is well is read in far less. */
    static final long SECONDS = 5;

    private final Read read;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile byte @Nullable [] bytes;
    private volatile @Nullable Throwable thrown;

    private Deadline(Read read) {
        this.read = read;
    }

    /** A read that may block. */
    interface Read {
        byte[] bytes() throws IOException, UnreadableFile;
    }

    /**
     * What is read, when that is done in time.
     *
     * @throws UnreadableFile when the read says so, or does not end in time
     */
    static byte[] within(long milliseconds, Read read) throws IOException, UnreadableFile {
        Deadline deadline = new Deadline(read);
        Thread thread = new Thread(null, deadline, "seaworthy-reads-a-file", 0, false);
        thread.setDaemon(true);
        thread.start();
        deadline.await(milliseconds);
        byte[] bytes = deadline.bytes;
        if (bytes != null) {
            return bytes;
        }
        throw deadline.failure();
    }

    /** Waits for the end; an interrupt, which is for the thread that loads, is kept for later. */
    private void await(long milliseconds) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        boolean isInterrupted = false;
        boolean isOver = false;
        while (!isOver) {
            long left = end - System.nanoTime();
            try {
                isOver = done.await(left, TimeUnit.NANOSECONDS) || left <= 0;
            } catch (InterruptedException interrupted) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private UnreadableFile failure() throws IOException {
        Throwable known = thrown;
        if (known instanceof UnreadableFile unreadable) {
            return unreadable;
        }
        if (known instanceof IOException io) {
            throw io;
        }
        if (known instanceof SecurityException refused) {
            throw refused;
        }
        return new UnreadableFile("does not answer within a few seconds", "name a file on a disk that answers");
    }

    @Override
    public void run() {
        try {
            bytes = read.bytes();
        } catch (IOException | UnreadableFile | RuntimeException failed) {
            thrown = failed;
        } finally {
            done.countDown();
        }
    }
}
