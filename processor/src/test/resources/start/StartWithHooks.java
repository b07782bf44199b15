package shop;

import java.security.Permission;

/** Loads the configuration of the process, or ends it, where something stands in the way of an end. */
public final class StartWithHooks {
    public static void main(String[] hooks) throws InterruptedException {
        for (String hook : hooks) {
            prepare(hook, Thread.currentThread());
        }
        try {
            ShopConfigLoader.loadOrExit();
        } catch (SecurityException forbidden) {
            System.err.println("SecurityException: " + forbidden.getMessage());
        }
    }

    private static void prepare(String hook, Thread main) throws InterruptedException {
        switch (hook) {
            case "quick" -> hook(() -> System.err.println("a quick hook ran"));
            case "waits" -> hook(() -> join(main));
            case "interrupts" -> hook(() -> Thread.getAllStackTraces().keySet().forEach(Thread::interrupt));
            case "starts" -> {
                hook(ShopConfigLoader::loadOrExit);
                System.exit(0);
            }
            case "ends" -> {
                Thread end = new Thread(() -> System.exit(0));
                end.start();
                while (!isEnding()) {
                    Thread.onSpinWait();
                }
            }
            case "forbids" -> System.setSecurityManager(new SecurityManager() {
                @Override
                public void checkExit(int status) {
                    throw new SecurityException("no exit");
                }

                @Override
                public void checkPermission(Permission permission) {}
            });
            default -> throw new IllegalArgumentException(hook);
        }
    }

    private static void hook(Runnable hook) {
        Runtime.getRuntime().addShutdownHook(new Thread(hook));
    }

    private static void join(Thread thread) {
        while (true) {
            try {
                thread.join();
            } catch (InterruptedException goesOn) {
                continue;
            }
        }
    }

    private static boolean isEnding() {
        try {
            Thread none = new Thread();
            Runtime.getRuntime().addShutdownHook(none);
            Runtime.getRuntime().removeShutdownHook(none);
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }
}
