package dev.seaworthy.spring.tickets;

import dev.seaworthy.EnvVar;
import java.util.List;

/** Somebody else's part in it. */
public interface PartnerConfig {
    /** How it is called. */
    @EnvVar(value = "API_ID", example = "a-1")
    String apiId();

    /** The halls that it is about. */
    @EnvVar(value = "HALLS", defaultValue = "all")
    List<String> halls();
}
