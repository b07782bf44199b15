import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;

/** A configuration that is a record: one error says all. */
@EnvConfig
record Address(@EnvVar("NAME") String name) {}
