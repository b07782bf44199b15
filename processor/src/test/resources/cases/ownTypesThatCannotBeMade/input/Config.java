import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import java.util.List;
import java.util.Optional;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar("A")
    Outer.Inner inner();

    /** What it is for. */
    @EnvVar("B")
    Shut shut();

    /** What it is for. */
    @EnvVar("C")
    Shape shape();

    /** What it is for. */
    @EnvVar("D")
    Optional<Nothing> nothing();

    /** What it is for. */
    @EnvVar("E")
    List<Unmade> unmade();

    /** What it is for. */
    @EnvVar("F")
    Tenant tenant();

    /** What it is for. */
    @EnvVar("G")
    Range<Integer> range();
}

final class Outer {
    class Inner {
        public Inner(String text) {}
    }
}

final class Shut {
    private Shut(String text) {}
}

abstract class Shape {
    public Shape(String text) {}
}

enum Nothing {}

final class Unmade {}

final class Range<T> {
    public Range(String text) {}
}

@lombok.Value(staticConstructor = "of")
final class Tenant {
    String name;
}
