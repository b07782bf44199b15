package shop;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Prints how many bytes a load allocates, when all classes are loaded. */
public final class Bytes {
    private static final int LOADS = 1_000;

    public static void main(String[] arguments) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = 0;
        for (int i = -1; i < LOADS; i++) {
            if (i == 0) {
                before = threads.getThreadAllocatedBytes(thread);
            }
            ShopConfigLoader.load();
        }
        System.out.println((threads.getThreadAllocatedBytes(thread) - before) / LOADS);
    }
}
