import dev.seaworthy.*;
import dev.seaworthy.runtime.*;
import java.util.*;

class Outer {
    /** Hidden. */
    @EnvConfig
    private interface Config {}
}
