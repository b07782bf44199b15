import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.runtime.Converter;

/** The configuration of the case. */
@EnvConfig
interface Other {
    /** Which environment this is. */
    @EnvVar(value = "APP_ENV", converter = Lenient.class)
    Environment environment();
}

/** A converter that would not be asked. */
final class Lenient implements Converter<Environment> {
    Lenient() {}

    @Override
    public Environment convert(String text) {
        return Environment.DEVELOPMENT;
    }
}
