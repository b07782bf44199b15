package shop;

import dev.seaworthy.AtMostOne;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.RequiredWhen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Groups whose prefixes do not say which is which. */
@EnvConfig
public interface ShopConfig {
    /** No name. */
    @EnvGroup(prefix = "A_")
    Map<String, Part> none();

    /** Two names. */
    @EnvGroup(prefix = "B_{name}_{name}_")
    Map<String, Part> twice();

    /** A name and an index. */
    @EnvGroup(prefix = "C_{name}_{index}_")
    Map<String, Part> both();

    /** An index of a map. */
    @EnvGroup(prefix = "D_{index}_")
    Map<String, Part> index();

    /** A name of a list. */
    @EnvGroup(prefix = "E_{name}_")
    List<Part> name();

    /** A name of one. */
    @EnvGroup(prefix = "F_{name}_")
    Part one();

    /** A name of a set. */
    @EnvGroup(prefix = "G_{name}_")
    Set<Part> set();

    /** A name without an end. */
    @EnvGroup(prefix = "H_{name}")
    Map<String, Part> open();

    /** A name without a beginning. */
    @EnvGroup(prefix = "{name}_")
    Map<String, Part> unbegun();

    /** A name that may be absent. */
    @EnvGroup(prefix = "I_{name}_")
    Optional<Map<String, Part>> optional();

    /** A name that is switched on. */
    @EnvGroup(prefix = "J_{name}_", presentWhen = "NAME")
    Map<String, Part> switched();

    /** A name in a name. */
    @EnvGroup(prefix = "K_{name}_")
    Map<String, Outer> outer();

    /** A condition. */
    @EnvGroup(prefix = "L_{name}_")
    Map<String, Demanding> demanding();

    /** A name for all. */
    @EnvGroup(prefix = "N_{name}_")
    Map<String, Proxied> proxied();

    /** A relation. */
    @EnvGroup(prefix = "O_{name}_")
    Map<String, Related> related();

    /** A group that must be there. */
    @EnvGroup(prefix = "P_{index}_")
    @RequiredWhen(variable = "R_SIZE", present = true)
    List<Part> required();

    /** Parts. */
    @EnvGroup(prefix = "Q_{name}_")
    Map<String, Part> parts();

    /** What one of them demands. */
    @EnvVar("R_SIZE")
    @RequiredWhen(variable = "Q_{name}_NAME", is = "large")
    Optional<Integer> size();

    /** What one of them has. */
    @EnvVar(value = "S_NAME", defaultFrom = "Q_<name>_NAME")
    String inherited();

    /** What stands for a name. */
    @EnvGroup(prefix = "M_<name>_")
    Part shown();

    /** A name and what stands for one. */
    @EnvGroup(prefix = "M_<name>_{name}_")
    Map<String, Part> both2();

    /** A part. */
    interface Part {
        /** Its name. */
        @EnvVar("NAME")
        String name();
    }

    /** Parts. */
    interface Outer {
        /** Each of them. */
        @EnvGroup(prefix = "IN_{index}_")
        List<Part> parts();
    }

    /** A part that another one demands. */
    interface Demanding {
        /** Its name. */
        @EnvVar("NAME")
        String name();

        /** Its size. */
        @EnvVar("SIZE")
        @RequiredWhen(variable = "Q_{name}_NAME", is = "large")
        Optional<Integer> size();
    }

    /** A part of which either is set, or another part. */
    @AtMostOne({"HOST", "SOCKET", "L_{name}_SIZE"})
    interface Related {
        /** Its host. */
        @EnvVar("HOST")
        Optional<String> host();

        /** Its socket. */
        @EnvVar("SOCKET")
        Optional<String> socket();
    }

    /** A part behind a proxy. */
    interface Proxied {
        /** The proxy. */
        @EnvVar(value = "PROXY", fallbacks = "http_proxy")
        String proxy();
    }
}
