package dev.seaworthy.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a log formatter hides. */
class MaskingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "postgresql://shop:hunter2@db:5432/shop | postgresql://********@db:5432/shop",
                "postgresql://shop:hun@ter/2@db:5432/shop | postgresql://********",
                "https://hunter2@sentry.test/1 | https://********@sentry.test/1",
                "redis://:hunter2@redis:6379 | redis://********@redis:6379",
                "amqp://a:hunter2@one,amqp://b:hunter2@two | amqp://********",
                "https://host/?user=a&password=hunter2&x=1 | https://host/?user=********&password=********",
                "https://host/?page=2&password=hunter2&timeout=3 | https://host/?page=2&password=********&timeout=3",
                "https://host/?X-Amz-Signature=hunter2 | https://host/?X-Amz-Signature=********",
                "https://host/?sig=hunter2&design=blue | https://host/?sig=********",
                "https://maps.test/?key=hunter2 | https://maps.test/?key=********",
                "https://host/?p%61ssword=hunter2 | https://host/?p%61ssword=********",
                "ftp://host/?pass=hunter2;mode=passive | ftp://host/?pass=********;mode=passive",
                "jdbc:sqlserver://db;user=sa;password={hun;ter2};encrypt=true | jdbc:sqlserver://db;user=********;password=********;encrypt=true",
                "jdbc:sqlserver://db;password={hun}};ter2};encrypt=true | jdbc:sqlserver://db;password=********;encrypt=true",
                "jdbc:sqlserver://db;password=hun&ter2;encrypt=true | jdbc:sqlserver://db;password=********;encrypt=true",
                "jdbc:oracle:thin:scott/hunter2@//db:1521/shop | jdbc:oracle:thin:********@//db:1521/shop",
                "jdbc:oracle:thin:scott/hunter2@tcps://db:1521/shop | jdbc:oracle:thin:********@tcps://db:1521/shop",
                "host=db password=hunter2 user=shop | host=db password=******** user=********",
                "host=db password = 'hun ter\\'2' user=shop | host=db password = ******** user=********",
                "Password=hunter2;Server=db | Password=********;Server=db",
                "Password='hun''ter2';Server=db | Password=********;Server=db",
                "AccountName=shop;AccountKey=hunter2==;EndpointSuffix=x | AccountName=********;AccountKey=********;EndpointSuffix=x",
                "https://hooks.test/services/T0/B0/aB3dE5gH7jK9mN1pQ | https://hooks.test/********",
                "cannot reach postgresql://shop:hun ter2@db/shop today | cannot reach postgresql://********",
                "cannot reach shop:hunter2@db/shop today | cannot ********",
                "the header Authorization: Bearer hunter2 was refused | the ********",
                "{\"password\":\"hunter2\"} | ********",
            })
    void aPasswordInsideIsMasked(String text, String masked) {
        assertEquals(masked, Masking.masked(text));
        assertEquals(masked, Masking.masked(masked), "what is masked stays as it is");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://db:5432/shop",
                "jdbc:oracle:thin:@//db:1521/shop",
                "jdbc:oracle:thin:@db:1521:shop",
                "mailto:shop@example.com",
                "shop@example.com",
                "a=1,b=2",
                "design=blue,passive=true",
                "x =",
                "a request begins",
                "Order 1234 was paid by customer 99",
                "user 42 logged in from 10.0.0.1",
                "://",
                "",
            })
    void whatHoldsNoPasswordStaysAsItIs(String text) {
        assertEquals(text, Masking.masked(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\tat hc  pc  SECRET",
                "/shaul\tat SECRET",
                "x\n\tat SECRET",
                "x\n\tat org.example.Pool.open SECRET",
                "x\n\tat org.example.Pool.open(Pool.java:12) SECRET",
                "x\n\tat org.example.Pool.open(Pool.java:12) SECRET]",
                "x\n\tat org.example.Pool.open(the key SECRET)"
            })
    void whatOnlyBeginsAsALineOfAStackTraceIsNotOne(String text) {
        String secret = "pEqWq-5dj$rotptV95Fu71NK_ze57c";
        String masked = Masking.masked(text.replace("SECRET", secret));
        assertFalse(masked.contains("rotpt"), masked);
    }
}
