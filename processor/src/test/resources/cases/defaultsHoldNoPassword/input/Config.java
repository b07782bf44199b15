import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "A", defaultValue = "postgresql://shop:hunter2@db.example/shop")
    URI a();

    /** What it is for. */
    @EnvVar(value = "B", developmentDefault = "postgresql://shop:dev-only-word@localhost/shop")
    URI b();

    /** A text that is not a URI, whatever it holds, is refused as such. */
    @EnvVar(value = "E", defaultValue = "postgresql://shop:hunter2@db.example/shop web")
    URI e();

    /** What it is for: paths and patterns, whatever they look like, are not a password. */
    @EnvVar(value = "C", defaultValue = "/api/**,/health")
    List<String> c();

    /** What it is for. */
    @EnvVar(value = "D", defaultValue = "/etc/app,conf/app,/opt/app")
    List<Path> d();
}
