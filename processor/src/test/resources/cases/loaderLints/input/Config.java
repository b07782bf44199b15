import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import java.io.Serializable;
import java.util.Date;

/** What compilers warn of in a loader, which cannot help it. */
@EnvConfig
public interface Config extends Serializable {
    /** A type of the JDK that is made in a way that is deprecated. */
    @EnvVar("SINCE")
    Date since();
}
