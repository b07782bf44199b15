package base;

import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be reached. It is a parent of groups. */
public interface Reachable {
    /**
     * Host names, {@code a < b}.
     *
     * <p>Each is asked in turn: größe, "quotes" and a \ backslash.
     */
    @EnvVar(value = "HOSTS", example = "db.example.com")
    List<@NotBlank @Size(min = 3, max = 60, message = "has no use for \"it\"") String> hosts();

    /** A name. */
    @EnvVar("NAME")
    Optional<@Pattern(regexp = "[a-z]\\d*", flags = {Pattern.Flag.DOTALL, Pattern.Flag.CASE_INSENSITIVE}) String> name();

    /** Labels. */
    @EnvVar("LABELS")
    Optional<Map<String, @Size.List({@Size(min = 1), @Size(max = 9)}) String>> labels();

    /** Only this rule's Javadoc says why. */
    @ProductionRule
    default boolean hasSeveralHosts() {
        return hosts().size() > 1;
    }
}
