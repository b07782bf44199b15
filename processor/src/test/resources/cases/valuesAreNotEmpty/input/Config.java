import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "A", defaultValue = "")
    String a();

    /** What it is for. */
    @EnvVar(value = "B", developmentDefault = " ")
    int b();

    /** What it is for. */
    @EnvVar(value = "C", example = "")
    String c();

    /** What it is for. */
    @EnvVar(value = "D", example = "")
    List<String> d();

    /** What it is for. */
    @EnvVar(value = "E", defaultValue = ", ,")
    @NotEmpty
    List<String> e();

    /** What it is for. */
    @EnvVar(value = "F", developmentDefault = ";", separator = ";")
    Map<String, Integer> f();
}
