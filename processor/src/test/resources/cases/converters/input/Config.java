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

    /** What it is for. */
    @EnvVar(value = "D", converter = Abstract.class) String d();

    /** What it is for. */
    @EnvVar(value = "E", converter = Throwing.class) String e();

    /** What it is for. */
    @EnvVar(value = "F", converter = WithParameters.class) String f();

    /** What it is for. */
    @EnvVar(value = "G", converter = Outer.Inner.class) String g();

    /** What it is for. */
    @EnvVar(value = "H", converter = Kind.class) String h();

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

    /** Cannot be made. */
    abstract class Abstract implements Converter<String> {
        public Abstract() {}
    }

    /** Cannot be made without a catch. */
    final class Throwing implements Converter<String> {
        public Throwing() throws java.io.IOException {}

        @Override
        public String convert(String text) {
            return text;
        }
    }

    /** Cannot be made without a text. */
    final class WithParameters implements Converter<String> {
        public WithParameters(String prefix) {}

        @Override
        public String convert(String text) {
            return text;
        }
    }

    /** What is round another one. */
    class Outer {
        /** Cannot be made without an object. */
        public class Inner implements Converter<String> {
            @Override
            public String convert(String text) {
                return text;
            }
        }
    }

    /** Cannot be made at all. */
    enum Kind implements Converter<String> {
        ONE;

        @Override
        public String convert(String text) {
            return text;
        }
    }
}
