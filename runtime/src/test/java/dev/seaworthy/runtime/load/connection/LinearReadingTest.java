package dev.seaworthy.runtime.load.connection;

import dev.seaworthy.runtime.load.CountedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However long a text is, each of its characters is read a few times, and no stack grows with it. */
class LinearReadingTest {
    private static final int MOST_READS = 60;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|ssl://a,",
                "|ssl://a ",
                "|http://a;",
                "|://",
                "|a:",
                "|,",
                "| ",
                "|@",
                "|%41",
                "|a,b;c|",
                "jdbc:mysql://|(host=a)",
                "jdbc:mysql://|address=(host=a)(port=1),",
                "jdbc:mysql://|(host=a,sslMode=REQUIRED),",
                "jdbc:mysql://|[a,",
                "jdbc:mysql://|u@",
                "jdbc:mariadb://|address=(host=a),",
                "jdbc:mariadb://|address=(",
                "jdbc:postgresql://db/x?|host=a&",
                "jdbc:postgresql://|a:1,",
                "postgresql://|u:p@a,",
                "postgresql://a/?|sslmode=require&",
                "mongodb://a/?|tls=true;",
                "jdbc:sqlserver://db|;encrypt={a}}",
                "jdbc:sqlserver://db|;serverName=a",
                "jdbc:oracle:thin:@|(ADDRESS=(PROTOCOL=tcps)(HOST=a))",
                "jdbc:oracle:thin:@|(",
                "jdbc:oracle:thin:@|a,",
                "jdbc:|p6spy:",
                "failover:(|tcp://a,",
                "failover:|(",
                "dns:///|a,",
                "nats://|a,",
                "ldap://|a ldap:/",
                "https://a/|,b",
                "amqp://|a",
                "host=|a ",
                "|host=a ",
                "host='|a\\'",
                "host| ",
                "Server=a|;Url=http://b",
                "u:p@tcp(|a",
                "x|=",
                "[|:",
                "rediss://|:@"
            })
    void readsGrowWithTheText(String pattern) {
        read(pattern, 1 << 17);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|ssl://a,", "jdbc:mysql://|(host=a)"})
    void aMegabyteIsReadToo(String pattern) {
        read(pattern, 1 << 20);
    }

    private static void read(String pattern, int length) {
        int bar = pattern.indexOf('|');
        String start = pattern.substring(0, bar);
        String repeated = pattern.substring(bar + 1);
        CountedText text = new CountedText(start + repeated.repeat(length / repeated.length()));
        Connections.of(text);
        text.assertReadAtMost(MOST_READS);
    }
}
