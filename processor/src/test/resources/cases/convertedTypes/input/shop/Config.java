package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.runtime.Converter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The configuration of the case. */
@EnvConfig
public interface Config {
    /** What it is for. */
    @EnvVar(value = "ROWS", converter = ToRows.class)
    int[][] rows();

    /** What it is for. */
    @EnvVar(value = "NAMES", converter = ToNames.class)
    List<String[]> names();

    /** What it is for. */
    @EnvVar(value = "LIMITS", converter = ToLimits.class)
    Map<? extends Number, Map.Entry<?, ? super Integer[]>> limits();

    /** What it is for. */
    @EnvVar(value = "HOOK", converter = ToHook.class)
    Optional<Consumer<? super String>> hook();

    /** Its method says more of the elements than its class does, as with a list of Kotlin. */
    @EnvVar(value = "STEPS", converter = ToSteps.class)
    List<Path> steps();

    /** Makes paths. */
    final class ToSteps implements Converter<List<? extends Path>> {
        @Override
        public List<Path> convert(String text) {
            return List.of(Path.of(text));
        }
    }

    /** Makes an array of arrays. */
    final class ToRows implements Converter<int[][]> {
        @Override
        public int[][] convert(String text) {
            return new int[][] {{text.length()}};
        }
    }

    /** Makes each element of a list. */
    final class ToNames implements Converter<String[]> {
        @Override
        public String[] convert(String text) {
            return text.split(" ", -1);
        }
    }

    /** Makes a type with wildcards in it. */
    final class ToLimits implements Converter<Map<? extends Number, Map.Entry<?, ? super Integer[]>>> {
        @Override
        public Map<? extends Number, Map.Entry<?, ? super Integer[]>> convert(String text) {
            throw new IllegalArgumentException("must not be " + text);
        }
    }

    /** Makes what an optional holds. */
    final class ToHook implements Converter<Consumer<? super String>> {
        @Override
        public Consumer<? super String> convert(String text) {
            return read -> {};
        }
    }
}
