package dev.seaworthy.example.shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;

/** What is logged, and how. */
public interface LogConfig {

    /** The least important messages that are logged. */
    @EnvVar(value = "LEVEL", defaultValue = "info", developmentDefault = "debug")
    @ProductionRule(
            mustNotBe = {"debug", "trace"},
            because = "detailed logs fill the disk and carry what visitors sent")
    LogLevel level();

    /** Readable lines, or one JSON object a line. */
    @EnvVar(value = "FORMAT", defaultValue = "json", developmentDefault = "text")
    @ProductionRule(mustBe = "json", because = "the log collector reads one JSON object a line")
    LogFormat format();
}
