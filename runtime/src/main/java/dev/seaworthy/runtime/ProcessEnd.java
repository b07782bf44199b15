package dev.seaworthy.runtime;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The end of a process that must not start. Shutdown hooks run, and none can keep the process: in a container they may
 * wait for the very start that is refused here, which would be for ever.
 */
final class ProcessEnd implements Runnable {
    /** EX_CONFIG of {@code sysexits.h}. */
    private static final int STATUS = 78;

    private static final long SECONDS = 5;

    private final long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    private volatile boolean isKeptAlive;

    private ProcessEnd() {}

    /** Prints a text to the standard error and ends the process; it returns or throws only where a test forbids an exit. */
    static void with(String text) {
        ProcessEnd end = new ProcessEnd();
        Thread watch = end.watch();
        try {
            System.err.print(text);
            System.err.flush();
        } finally {
            end.exit(watch);
        }
    }

    /** A thread that waits until the time is over; it comes first, since to print may block as well. */
    private Thread watch() {
        Thread watch = new Thread(null, this, "seaworthy-process-end", 0, false);
        watch.setDaemon(true);
        watch.start();
        return watch;
    }

    private void exit(Thread watch) {
        try {
            System.exit(STATUS);
        } finally {
            isKeptAlive = true;
            LockSupport.unpark(watch);
        }
    }

    @Override
    public void run() {
        for (long left = deadline - System.nanoTime(); left > 0 && !isKeptAlive; left = deadline - System.nanoTime()) {
            LockSupport.parkNanos(this, left);
            boolean unused = Thread.interrupted(); // A hook that interrupts every thread has its time anyway.
        }
        if (!isKeptAlive) {
            Runtime.getRuntime().halt(STATUS);
        }
    }
}
