package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;

/** A configuration that does not ask which environment it is. */
@EnvConfig
public interface Worker {
    /** Number of workers. */
    @EnvVar("WORKERS")
    int workers();

    /** Loads it. */
    final class Start {
        private Start() {}

        public static void main(String[] arguments) {
            WorkerLoader.load();
        }
    }
}
