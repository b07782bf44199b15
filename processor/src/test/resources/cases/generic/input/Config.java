import dev.seaworthy.*;
import dev.seaworthy.runtime.*;
import java.util.*;

/** Generic. */
@EnvConfig
interface Config<T> {}
