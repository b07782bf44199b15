package shop;

import dev.seaworthy.Encoding;
import dev.seaworthy.EnvVar;

/** Bytes as hexadecimal digits. */
@EnvVar(encoding = Encoding.HEX)
public @interface Hexed {}
