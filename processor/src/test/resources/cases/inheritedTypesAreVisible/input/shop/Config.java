package shop;

import dev.seaworthy.EnvConfig;

/** The configuration of the case. */
@EnvConfig
public interface Config extends other.Base {}
