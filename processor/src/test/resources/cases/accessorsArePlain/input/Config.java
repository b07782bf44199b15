import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.runtime.Converter;

/** The configuration of the case. */
@EnvConfig
interface Config extends AutoCloseable {
    /** What it is for. */
    @EnvVar("A")
    <T> T a();

    /** What it is for. */
    @EnvVar("B")
    int b() throws java.io.IOException;

    /** What it is for. */
    @EnvVar(value = "C", converter = Raw.class)
    String c();
}

/** A converter that does not say what it makes. */
@SuppressWarnings("rawtypes")
final class Raw implements Converter {
    @Override
    public Object convert(String text) {
        return text;
    }
}
