package shop;

import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;

/** A file that is there while developing. */
@ProductionRule(exists = true, in = Environment.DEVELOPMENT)
public @interface LocalFile {}
