package dev.seaworthy.runtime.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Reads that end, that fail, and that do not end. */
class DeadlineTest {
    private static final long LONG = 60_000;

    @Test
    void whatIsReadInTimeIsGivenAndWhatIsThrownIsThrown() throws IOException, UnreadableFile {
        byte[] bytes = {1, 2};
        assertArrayEquals(bytes, Deadline.within(LONG, () -> bytes));
        UnreadableFile unreadable = UnreadableFile.missing();
        assertSame(
                unreadable,
                assertThrows(
                        UnreadableFile.class,
                        () -> Deadline.within(LONG, () -> {
                            throw unreadable;
                        })));
        assertThrows(
                IOException.class,
                () -> Deadline.within(LONG, () -> {
                    throw new IOException();
                }));
        assertThrows(
                SecurityException.class,
                () -> Deadline.within(LONG, () -> {
                    throw new SecurityException();
                }));
    }

    @Test
    void aReadThatDoesNotEndIsLeftToADaemon() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        AtomicReference<Thread> reader = new AtomicReference<>();
        UnreadableFile refused = assertThrows(
                UnreadableFile.class,
                () -> Deadline.within(20, () -> {
                    reader.set(Thread.currentThread());
                    try {
                        never.await();
                    } catch (InterruptedException interrupted) {
                        throw new IOException(interrupted);
                    }
                    return new byte[0];
                }));
        assertEquals("does not answer within a few seconds", refused.reason());
        assertTrue(reader.get() == null || reader.get().isDaemon());
        never.countDown();
    }

    @Test
    void anInterruptIsKeptForTheThreadThatLoads() throws IOException, UnreadableFile {
        Thread.currentThread().interrupt();
        assertArrayEquals(new byte[] {3}, Deadline.within(LONG, () -> new byte[] {3}));
        assertTrue(Thread.interrupted());
    }
}
