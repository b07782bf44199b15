import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.runtime.Converter;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "A", converter = String.class) String a();

    /** What it is for. */
    @EnvVar(value = "B", converter = ToNumber.class) String b();

    /** What it is for. */
    @EnvVar(value = "C", converter = Closed.class) String c();

    /** Makes numbers. */
    final class ToNumber implements Converter<Integer> {
        @Override
        public Integer convert(String text) {
            return text.length();
        }
    }

    /** Cannot be made. */
    final class Closed implements Converter<String> {
        private Closed() {}

        @Override
        public String convert(String text) {
            return text;
        }
    }
}
