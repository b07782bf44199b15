import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import java.net.URI;
import java.util.List;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "A", example = "postgresql://u:Wk29dMqP77zz@db/x")
    URI a();

    /** What it is for. */
    @EnvVar(value = "B", example = "https://shop:correct-horse-staple@a.example,https://shop:password@b.example")
    List<URI> b();

    /** What it is for. */
    @EnvVar(value = "C", example = "jdbc:oracle:thin:scott/Wk29dMqP77zz@db:1521/x")
    String c();

    /** What it is for: placeholders, short words and what a tool fills in. */
    @EnvVar(value = "D", example = "postgresql://u:password@db/x")
    URI d();

    /** What it is for. */
    @EnvVar(value = "E", example = "postgresql://u:your-password-here@db/x")
    URI e();

    /** What it is for. */
    @EnvVar(value = "F", example = "postgresql://u:examplePassword1@db/x")
    URI f();

    /** What it is for. */
    @EnvVar(value = "G", example = "postgresql://u:tiger@db/x")
    URI g();

    /** What it is for. */
    @EnvVar(value = "H", example = "postgresql://u:changeme123@db/x")
    URI h();

    /** What it is for. */
    @EnvVar(value = "I", developmentDefault = "postgresql://u:Wk29dMqP77zz@localhost/x")
    URI i();
}
