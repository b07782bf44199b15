package dev.seaworthy.logging.benchmark;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import dev.seaworthy.logging.SecretMasking;
import dev.seaworthy.logging.logback.SecretMaskingListener;
import dev.seaworthy.runtime.ConfigSources;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.slf4j.MDC;

/** One event of Logback, formatted, encoded and thrown away: with the masking of thirteen secrets, and without it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@SuppressWarnings("MissingJavadoc") // Each method is one kind of event.
public class LogbackBenchmark {
    private static final int PARTNERS = 10;
    private static final int LENGTH = 32;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    @Param({"false", "true"})
    public boolean isMasked;

    private final Random random = new Random(17);
    private final LoggerContext context = new LoggerContext();
    private final Logger logger = context.getLogger("shop.Orders");
    private final Exception exception =
            new IllegalStateException("no answer from the bank", new RuntimeException("timed out after 30 s"));

    @Setup
    public void configure() {
        context.setMDCAdapter(MDC.getMDCAdapter());
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d %level [%thread] %logger %mdc - %msg%n%ex");
        encoder.start();
        OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(OutputStream.nullOutputStream());
        appender.start();
        logger.addAppender(appender);
        MDC.put("request", "5f0c7a51");
        if (isMasked) {
            mask();
        }
    }

    private void mask() {
        ServiceConfig config = ServiceConfigLoader.load(ConfigSources.map(variables()));
        List<String> leftAlone = SecretMasking.add(ServiceConfigLoader.loader(), config);
        if (!leftAlone.isEmpty()) {
            throw new IllegalStateException("not masked: " + leftAlone);
        }
        SecretMaskingListener.mask(context);
    }

    private Map<String, String> variables() {
        return Map.of(
                "APP_ENV",
                "development",
                "DATABASE_URL",
                "postgresql://shop:" + secret() + "@db:5432/shop",
                "SECRET_KEY",
                secret(),
                "PARTNER_KEYS",
                Stream.generate(this::secret).limit(PARTNERS).collect(Collectors.joining(",")));
    }

    private String secret() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    @TearDown
    public void stop() {
        context.stop();
    }

    @Benchmark
    public void message() {
        logger.info("Order {} of customer {} is paid, {} in all", 4711, "Erika Mustermann", "129.90 EUR");
    }

    @Benchmark
    public void exception() {
        logger.error("Order {} is not paid", 4711, exception);
    }
}
