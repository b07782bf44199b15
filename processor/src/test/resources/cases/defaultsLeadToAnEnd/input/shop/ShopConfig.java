package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;

/** Defaults that go round in circles. */
@EnvConfig
public interface ShopConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Its own default. */
    @EnvVar(value = "HOST", defaultFrom = "HOST")
    String host();

    /** The first of three. */
    @EnvVar(value = "ONE", defaultFrom = "TWO")
    String one();

    /** The second of three. */
    @EnvVar(value = "TWO", defaultFrom = "THREE")
    String two();

    /** The third of three. */
    @EnvVar(value = "THREE", defaultFrom = "ONE")
    String three();

    /** One that leads into a circle and is not a part of it. */
    @EnvVar(value = "FOUR", defaultFrom = "ONE")
    String four();
}
