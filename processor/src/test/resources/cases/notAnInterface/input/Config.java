import dev.seaworthy.*;
import dev.seaworthy.runtime.*;
import java.util.*;

/** A class. */
@EnvConfig
class Config {
    Config config() {
        return ConfigLoader.load();
    }
}
