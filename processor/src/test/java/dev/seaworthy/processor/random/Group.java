package dev.seaworthy.processor.random;

/** One method with {@code @EnvGroup}. */
record Group(String method, String prefix, Contract contract, boolean isOptional) {}
