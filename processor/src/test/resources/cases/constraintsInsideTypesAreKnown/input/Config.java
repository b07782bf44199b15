import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.processor.library.CompiledWithoutSeaworthy;

/** What a class file says is not all. */
@EnvConfig
interface Config extends CompiledWithoutSeaworthy {
    /** Which environment this is. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Of a source all is known. */
    @EnvVar(value = "OTHER", defaultValue = "a")
    java.util.List<String> other();
}
