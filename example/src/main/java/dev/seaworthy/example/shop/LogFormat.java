package dev.seaworthy.example.shop;

/** What a log line looks like. */
public enum LogFormat {
    /** For people: time, level, message. */
    TEXT,

    /** For machines: one JSON object a line. */
    JSON
}
