package dev.seaworthy.connectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The judges of the runtime beside the drivers: where a driver would open the local machine or may speak without encryption,
 * they refuse, and where it would do neither, they do not.
 *
 * <p>{@code -Dconnectors.urls=N} is the number of texts for each driver, {@code -Dconnectors.seed=S} where they begin.
 */
class DriversAgreeTest {
    private static final int TEXTS = Integer.getInteger("connectors.urls", 4_000);
    private static final long SEED = Long.getLong("connectors.seed", 1);

    static Stream<Connector> connectors() {
        return Stream.of(
                new Postgresql(),
                new Libpq(true),
                new Libpq(false),
                new Mysql(),
                new Mariadb(),
                new SqlServer(),
                new ClickHouse(),
                new Oracle(),
                new Mongo(),
                new Redis(),
                new Rabbitmq(),
                new Kafka(),
                new Mail(),
                new Nats(),
                new Elasticsearch(),
                new Ldap(),
                new R2dbc(),
                new Activemq(),
                new PlainUri());
    }

    @ParameterizedTest
    @MethodSource("connectors")
    void theJudgesRefuseWhatTheDriverWouldOpenAndNothingElse(Connector connector) {
        Tally tally = new Tally();
        List<String> disagreements = new ArrayList<>();
        for (long seed = SEED; seed < SEED + TEXTS; seed++) {
            String text = new TextWriter(seed).write(connector.grammar());
            Comparison comparison = Comparison.of(text, connector.open(text));
            tally.count(comparison);
            comparison.disagreement().ifPresent(what -> disagreements.add(what + ": " + text));
        }
        System.out.println(connector.name() + ": " + tally + ", " + disagreements.size() + " disagreements, seeds "
                + SEED + " to " + (SEED + TEXTS - 1));
        assertEquals(List.of(), disagreements.subList(0, Math.min(20, disagreements.size())), connector.name());
        assertTrue(tally.hasSeenEverything(), () -> connector.name() + " saw too little: " + tally);
    }
}
