import dev.seaworthy.*;
import dev.seaworthy.runtime.*;
import java.util.*;

/** Sealed. */
@EnvConfig
sealed interface Config permits Other {}

final class Other implements Config {}
