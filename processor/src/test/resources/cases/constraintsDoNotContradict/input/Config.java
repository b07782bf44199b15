import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar("A")
    @Min(5)
    @Max(3)
    int a();

    /** What it is for. */
    @EnvVar("B")
    @Size(min = 5, max = 3)
    String b();

    /** What it is for. */
    @EnvVar("C")
    @DecimalMin(value = "1", inclusive = false)
    @DecimalMax("1.0")
    double c();

    /** What it is for. */
    @EnvVar("D")
    @NegativeOrZero
    @Positive
    Optional<Integer> d();

    /** What it is for. */
    @EnvVar("E")
    @NotBlank
    @Size(max = 0)
    String e();

    /** What it is for. */
    @EnvVar("G")
    @Max(5)
    @ProductionRule(min = "10", mustBe = "7")
    int g();

    /** What holds of the elements has nothing to do with the list. */
    @EnvVar("F")
    @Size(max = 3)
    List<@Size(min = 5) String> f();

    /** What it is for. */
    @EnvVar("H")
    @Min(300)
    byte h();

    /** What it is for. */
    @EnvVar("I")
    Optional<List<@DecimalMin("2147483648") Integer>> i();

    /** What it is for. */
    @EnvVar("J")
    @Max(-40_000)
    Optional<Short> j();

    /** The last number that the type has. */
    @EnvVar("K")
    @Min(2147483647)
    int k();
}
