package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import java.util.List;
import java.util.Optional;

/** Settings of types that are the shop's own. */
@EnvConfig
public interface ShopConfig {
    /** The colour of the page. */
    @EnvVar(value = "COLOUR", defaultValue = "red", converter = ColourConverter.class)
    Colour colour();

    /** Colours to choose from. */
    @EnvVar(value = "PALETTE", example = "red,green", converter = ColourConverter.class)
    List<Colour> palette();

    /** The version of the interface that is spoken. */
    @EnvVar(value = "API_VERSION", example = "2.1")
    Version apiVersion();

    /** The least version that is understood. */
    @EnvVar("MINIMUM_VERSION")
    Optional<Version> minimumVersion();
}
