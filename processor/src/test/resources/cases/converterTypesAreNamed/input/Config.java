import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Converter;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "A", converter = Texts.class)
    @NotEmpty
    List<String> a();

    /** What it is for. */
    @EnvVar(value = "B", converter = Numbers.class)
    @Min(3)
    int b();

    /** What it is for. */
    @EnvVar(value = "C", converter = Days.class)
    @ProductionRule(min = "1d")
    Duration c();

    /** What it is for. */
    @EnvVar("D")
    @ProductionRule(strongSecret = true)
    int d();
}

final class Texts implements Converter<List<String>> {
    @Override
    public List<String> convert(String text) {
        return List.of(text);
    }
}

final class Numbers implements Converter<Integer> {
    @Override
    public Integer convert(String text) {
        return Integer.valueOf(text);
    }
}

final class Days implements Converter<Duration> {
    @Override
    public Duration convert(String text) {
        return Duration.ofDays(Integer.parseInt(text));
    }
}
