import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import java.net.URI;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "A", defaultValue = "postgresql://shop:hunter2@db.example/shop")
    URI a();

    /** What it is for. */
    @EnvVar(value = "B", developmentDefault = "postgresql://shop:dev-only-word@localhost/shop")
    URI b();
}
