package dev.seaworthy.runtime.load.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What two environments share, and what only looks like it: a pair a line. */
class IdentityTest {
    /** Hosts, ports, users and parameters. */
    private static final String DATABASES = """
            jdbc:postgresql://DB.example.com/shop?user=a        ==  postgres://b:pw@db.example.com:5432/shop
            postgresql://db.example.com/shop                    ==  postgresql://db.example.com./shop
            postgresql://db.example.com/shop                    ==  postgres://db.example.com:5432/shop?sslmode=require
            postgresql://db.example.com/shop                    ==  r2dbc:postgresql://u:p@db.example.com:5432/shop
            postgresql://db.example.com/shop                    ==  r2dbc:pool:postgres://db.example.com/shop
            postgresql://db.example.com/shop                    ==  jdbc:aws-wrapper:postgresql://db.example.com/shop
            postgresql://db.example.com/shop                    ==  postgresql+psycopg2://u@db.example.com/shop
            postgresql://db.example.com/shop                    ==  jdbc:p6spy:postgresql://db.example.com:5432/shop?a=b
            postgresql://db.example.com/shop                    ==  host=db.example.com port=5432 dbname=shop user=a
            postgresql://db.example.com/shop                    ==  dbname=shop host=DB.EXAMPLE.COM sslmode=require
            postgresql://db.example.com/shop                    ==  postgresql:///shop?host=db.example.com
            postgresql://db.example.com/sh%6Fp                  ==  postgresql://db.example.com/shop
            postgresql://db%2Eexample.com/shop                  ==  postgresql://db.example.com/shop
            postgresql://shop:x@db.example.com                  ==  postgresql://shop:y@db.example.com/shop
            postgresql://a.example.com,b.example.com/shop       ==  postgresql://b.example.com:5432,c.example.com/shop
            postgresql://a.example.com:5433,b.example.com/shop  !=  postgresql://a.example.com,c.example.com/shop
            postgresql://[2001:db8::1]/shop                     ==  postgresql://[2001:0db8:0:0:0:0:0:1]:5432/shop
            postgresql://[::ffff:192.0.2.1]/shop                ==  postgresql://192.0.2.1/shop
            postgresql://192.0.2.1/shop                         ==  postgresql://0300.0.2.1/shop
            postgresql://b\u00fccher.example/shop               ==  postgresql://xn--bcher-kva.example/shop
            postgresql:///shop?host=/var/run/postgresql         ==  host=/var/run/postgresql dbname=shop
            postgresql://%2Fvar%2Frun%2Fpg/shop                 ==  postgresql:///shop?host=/var/run/pg
            postgresql:///shop?host=/cloudsql/p:eu:shop         ==  jdbc:postgresql:///shop?cloudSqlInstance=p:eu:shop&socketFactory=com.google.cloud.sql.postgres.SocketFactory
            r2dbc:gcp:postgres://u:p@p:eu:shop/shop             ==  postgresql:///shop?host=/cloudsql/p:eu:shop
            r2dbc:gcp:postgres://u:p@p:eu:shop/shop             !=  r2dbc:gcp:postgres://u:p@p:eu:test/shop
            jdbc:postgresql:shop                                ==  postgresql://localhost/shop
            postgresql://localhost/shop                         ==  postgresql://127.0.0.1:5432/shop
            postgresql://db.example.com/shop                    !=  postgresql://db.example.com/shop_staging
            postgresql://db.example.com/shop                    !=  postgresql://db.example.com:5433/shop
            postgresql://db.example.com/shop                    !=  postgresql://db2.example.com/shop
            postgresql://db.example.com/shop                    !=  postgresql://db.example.com.evil.example/shop
            postgresql://shop:x@a.example.com/shop              !=  postgresql://shop:x@b.example.com/shop
            postgresql://a:x@db.example.com                     !=  postgresql://b:x@db.example.com
            postgresql://x.cluster-ro-c1.eu.rds.amazonaws.com/s ==  postgresql://x.cluster-c1.eu.rds.amazonaws.com/s
            postgresql://ep-a-pooler.eu.aws.neon.tech/s         ==  postgresql://ep-a.eu.aws.neon.tech/s
            mysql://db.example.com/shop                         ==  jdbc:mysql://address=(host=DB.example.com)(port=3306)/shop
            mysql://db.example.com/shop                         ==  jdbc:mysql://(host=db.example.com,port=3306)/shop?useSSL=true
            mysql://db.example.com/shop                         ==  u:p@tcp(db.example.com:3306)/shop?tls=true
            mysql://db.example.com/shop                         ==  mysql+pymysql://u:p@db.example.com/shop
            mysql://db.example.com/shop                         ==  jdbc:mariadb://db.example.com:3306/shop
            jdbc:mysql:loadbalance://a.example:3306,b.example/s ==  mysql2://b.example/s
            jdbc:mysql://address=(host=db.example.com)(port=3307)/shop  !=  mysql://db.example.com/shop
            mysql://db.example.com/shop                         !=  mysql://db.example.com/test
            jdbc:sqlserver://db.example.com;databaseName=Shop   ==  jdbc:sqlserver://DB.example.com:1433;database=shop;user=a
            jdbc:sqlserver://db.example.com;databaseName=shop   ==  Server=tcp:db.example.com,1433;Initial Catalog=shop;User ID=a
            jdbc:sqlserver://db.example.com;databaseName=shop   ==  jdbc:jtds:sqlserver://db.example.com/shop
            jdbc:sqlserver://db.example.com;databaseName=shop   ==  r2dbc:mssql://u:p@db.example.com:1433/shop
            jdbc:sqlserver://db.example.com;databaseName=shop   ==  sqlserver://u:p@db.example.com:1433?database=shop
            jdbc:sqlserver://;serverName=h.example;databaseName=s  ==  jdbc:sqlserver://h.example;databaseName=s
            jdbc:sqlserver://db.example.com\\one;databaseName=s !=  jdbc:sqlserver://db.example.com\\two;databaseName=s
            Server=db.example.com\\one;Database=s               !=  Server=db.example.com\\two;Database=s
            Server=db.example.com,1433;Database=s               !=  Server=db2.example.com,1433;Database=s
            jdbc:sqlserver://db.example.com;databaseName=shop   !=  jdbc:sqlserver://db.example.com;databaseName=test
            jdbc:oracle:thin:@//db.example.com:1521/SHOP        ==  jdbc:oracle:thin:@db.example.com:1521/shop
            jdbc:oracle:thin:@//db.example.com/shop             ==  jdbc:oracle:thin:u/p@db.example.com:1521:shop
            jdbc:oracle:thin:@//db.example.com/shop             ==  jdbc:oracle:thin:@tcps://db.example.com:2484/shop
            jdbc:oracle:thin:@//db.example.com/shop             ==  jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=tcp)(HOST=db.example.com)(PORT=1521))(CONNECT_DATA=(SERVICE_NAME=shop)))
            jdbc:oracle:thin:@//db.example.com/shop             !=  jdbc:oracle:thin:@//db.example.com/test
            jdbc:oracle:thin:@db.example.com:1521:shop          !=  jdbc:oracle:thin:@db.example.com:1522:shop
            mongodb://a.example.com,b.example.com/shop          ==  mongodb://u:p@b.example.com:27017/shop?replicaSet=r
            mongodb+srv://c.example.com/shop                    ==  mongodb+srv://u:p@c.example.com/Shop?retryWrites=true
            mongodb://a.example.com                             ==  mongodb://a.example.com/test
            mongodb://a.example.com/shop                        !=  mongodb://a.example.com/stage
            redis://cache.example.com                           ==  redis://:pw@cache.example.com:6379/0
            redis://cache.example.com/0                         ==  rediss://cache.example.com:6379
            redis://cache.example.com?db=2                      ==  redis://cache.example.com:6379/2
            redis://cache.example.com/0                         !=  redis://cache.example.com/1
            redis://cache.example.com/0                         !=  redis://cache.example.com:6380/0
            redis-sentinel://s1.example,s2.example/0#live       !=  redis-sentinel://s1.example,s2.example/0#test
            redis-sentinel://s1.example,s2.example/0#live       ==  redis-sentinel://s2.example:26379/0#live
            sqlite:///data/shop.db                              ==  jdbc:sqlite:/data/shop.db
            jdbc:sqlite:file:/data/shop.db?cache=shared         ==  jdbc:sqlite:/data/shop.db
            jdbc:h2:file:./data/shop                            ==  jdbc:h2:./data/shop;MODE=PostgreSQL
            jdbc:h2:mem:shop                                    !=  jdbc:h2:mem:test
            jdbc:db2://db.example.com:50000/SHOP:user=a;        ==  jdbc:db2://db.example.com/shop
            jdbc:snowflake://acme.snowflakecomputing.com/?db=S  ==  jdbc:snowflake://acme.snowflakecomputing.com:443/?db=s&user=a
            jdbc:snowflake://acme.snowflakecomputing.com/?db=S  !=  jdbc:snowflake://acme.snowflakecomputing.com/?db=T
            """;

    /** Queues, brokers, plain hosts, directories and mail. */
    private static final String BROKERS = """
            amqp://u:p@mq.example.com                           ==  amqp://mq.example.com:5672/%2F
            amqp://mq.example.com/shop                          ==  amqps://u:p@mq.example.com:5671/shop
            amqp://mq.example.com/a%2Fb                         ==  amqp://MQ.example.com:5672/a%2fb
            amqp://mq.example.com/shop                          !=  amqp://mq.example.com/stage
            amqp://mq.example.com/shop                          !=  amqp://mq.example.com:5673/shop
            b1.example:9092,b2.example:9092                     ==  b2.example:9092, b3.example:9092
            SSL://b1.example:9093                               ==  ssl://B1.example:9093,ssl://b2.example:9093
            b1.example:9092                                     !=  b1.example:9093
            b1.example:9092                                     !=  b2.example:9092
            db.example.com                                      ==  DB.example.com.
            db.example.com                                      ==  db.example.com:5432
            db.example.com                                      !=  dc.example.com
            nats://n1.example:4222,nats://n2.example:4222       ==  nats://n2.example
            ldap://ldap.example.com/dc=shop,dc=example          ==  ldaps://ldap.example.com:636/DC=shop, DC=example
            smtp://a:p@mail.example.com:587                     ==  smtps://a:q@mail.example.com:465
            imap://a@mail.example.com                           !=  imap://b@mail.example.com
            Endpoint=sb://ns.servicebus.windows.net/;SharedAccessKeyName=a;SharedAccessKey=b;EntityPath=q  ==  Endpoint=sb://NS.servicebus.windows.net/;SharedAccessKeyName=c;SharedAccessKey=d;EntityPath=q
            Endpoint=sb://ns.servicebus.windows.net/;SharedAccessKey=b;EntityPath=q  !=  Endpoint=sb://ns.servicebus.windows.net/;SharedAccessKey=b;EntityPath=r
            https://sqs.eu-central-1.amazonaws.com/123/orders   ==  arn:aws:sqs:eu-central-1:123:orders
            https://sqs.eu-central-1.amazonaws.com/123/orders   ==  https://eu-central-1.queue.amazonaws.com/123/orders
            https://sqs.us-east-1.amazonaws.com/123/orders      ==  https://queue.amazonaws.com/123/orders
            https://sqs.eu-central-1.amazonaws.com/123/orders   !=  https://sqs.eu-central-1.amazonaws.com/123/orders-test
            https://sqs.eu-central-1.amazonaws.com/123/orders   !=  https://sqs.eu-central-1.amazonaws.com/456/orders
            https://sqs.eu-central-1.amazonaws.com/123/orders   !=  https://sqs.eu-west-1.amazonaws.com/123/orders
            """;

    /** Buckets, web addresses and webhooks. */
    private static final String WEB = """
            s3://shop-data                                      ==  s3a://shop-data/uploads
            s3://shop-data                                      ==  https://shop-data.s3.amazonaws.com
            s3://shop-data                                      ==  https://shop-data.s3.eu-central-1.amazonaws.com/uploads/
            s3://shop-data                                      ==  https://s3.eu-central-1.amazonaws.com/shop-data
            s3://shop-data                                      ==  https://s3-eu-west-1.amazonaws.com/shop-data/
            s3://shop-data                                      ==  https://shop-data.s3-accelerate.amazonaws.com
            s3://shop-data                                      ==  https://shop-data.s3.dualstack.eu-central-1.amazonaws.com
            s3://shop.data                                      ==  https://shop.data.s3.amazonaws.com
            s3://shop-data                                      ==  arn:aws:s3:::shop-data/*
            s3://shop-data                                      ==  shop-data.s3.amazonaws.com/uploads
            s3://shop-data                                      !=  s3://shop-test
            s3://shop-data                                      !=  gs://shop-data
            https://a.s3.amazonaws.com                          !=  https://b.s3.amazonaws.com
            https://s3.amazonaws.com/a                          !=  https://s3.amazonaws.com/b
            https://s3.wasabisys.com/shop                       ==  https://shop.s3.wasabisys.com/x
            https://nyc3.digitaloceanspaces.com/shop            ==  https://shop.nyc3.cdn.digitaloceanspaces.com
            https://acc.r2.cloudflarestorage.com/shop           !=  https://acc.r2.cloudflarestorage.com/test
            gs://shop-data                                      ==  https://storage.googleapis.com/shop-data/a
            gs://shop-data                                      ==  https://shop-data.storage.googleapis.com
            gs://shop-data                                      ==  https://storage.googleapis.com/storage/v1/b/shop-data/o
            gs://shop-data                                      ==  https://firebasestorage.googleapis.com/v0/b/shop-data/o
            gs://shop-data                                      !=  https://storage.googleapis.com/shop-test
            https://acct.blob.core.windows.net/files            ==  abfss://files@acct.dfs.core.windows.net/a
            https://acct.blob.core.windows.net/files?sv=1&sig=x ==  wasbs://files@acct.blob.core.windows.net
            https://acct.blob.core.windows.net/files            !=  https://acct.blob.core.windows.net/test
            https://acct.blob.core.windows.net/files            !=  https://other.blob.core.windows.net/files
            DefaultEndpointsProtocol=https;AccountName=acct;AccountKey=a==  ==  AccountName=ACCT;AccountKey=b==;EndpointSuffix=core.windows.net
            AccountName=acct;AccountKey=a                       !=  AccountName=test;AccountKey=a
            https://hooks.slack.com/services/T1/B1/x            ==  https://HOOKS.slack.com:443/services/T1/B1/x#a
            https://hooks.slack.com/services/T1/B1/x            ==  hooks.slack.com/services/T1/B1/x
            https://hooks.slack.com/services/T1/B1/x            !=  https://hooks.slack.com/services/T1/B2/y
            hooks.slack.com/services/T1/B1/x                    !=  hooks.slack.com/services/T1/B2/y
            https://discord.com/api/webhooks/1/x                ==  https://discordapp.com/api/webhooks/1/y
            https://discord.com/api/webhooks/1/x                ==  https://ptb.discord.com/api/v10/webhooks/1/x/slack
            https://discord.com/api/webhooks/1/x                !=  https://discord.com/api/webhooks/2/x
            https://k1@o1.ingest.sentry.io/42                   ==  https://k2:s@sentry.io/42
            https://k1@o1.ingest.sentry.io/42                   !=  https://k1@o1.ingest.sentry.io/43
            https://k1@errors.example.com/42                    !=  https://k1@errors.example.com/43
            https://k1@errors.example.com/42                    ==  https://k2@errors.example.com/42
            https://api.example.com/v1/                         ==  http://api.example.com:80/v1
            https://api.example.com/hook?key=a                  !=  https://api.example.com/hook?key=b
            https://api.example.com/hook?key=a                  ==  https://u@api.example.com:443/hook?key=a#top
            https://api.example.com                             !=  https://api.example.com:8443
            https://api.example.com/Hook                        !=  https://api.example.com/hook
            """;

    /** Mailboxes, keys and other texts. */
    private static final String TEXTS = """
            orders@example.com                                  ==  Shop Orders <Orders@Example.COM>
            orders@example.com                                  ==  orders+staging@example.com
            orders@example.com                                  ==  mailto:orders@example.com?subject=a
            orders@example.com                                  ==  info@example.com, orders@example.com
            o.r.ders@gmail.com                                  ==  orders@googlemail.com
            orders@example.com                                  !=  orders@example.org
            orders@example.com                                  !=  order@example.com
            AKIAQWERTYUIOPASDFGH                                ==  "AKIAQWERTYUIOPASDFGH"
            sk_live_abcdefghijk                                 !=  sk_live_abcdefghijl
            AKIAQWERTYUIOPASDFGH                                !=  AKIAQWERTYUIOPASDFGJ
            1234-5678-9012                                      ==  123456789012
            k7!q-Lw9ZpR2xV5tYb8N                                ==  'k7!q-Lw9ZpR2xV5tYb8N'
            k7!q-Lw9ZpR2xV5tYb8N                                ==  azchcS1MdzlacFIyeFY1dFliOE4=
            k7!q-Lw9ZpR2xV5tYb8N                                ==  azchcS1MdzlacFIyeFY1dFliOE4K
            k7!q-Lw9ZpR2xV5tYb8N                                ==  6B37217 12d4c77395a7052327856 35745962384e
            k7!q-Lw9ZpR2xV5tYb8N                                ==  k7%21q-Lw9ZpR2xV5tYb8N
            /+8AESIzRFVmd4iZqrvM3Q==                            ==  _-8AESIzRFVmd4iZqrvM3Q
            /+8AESIzRFVmd4iZqrvM3Q==                            ==  base64:/+8AESIzRFVmd4iZqrvM3Q==
            /+8AESIzRFVmd4iZqrvM3Q==                            ==  FFEF00112233445566778899AABBCCDD
            ffef0011-2233-4455-6677-8899aabbccdd                ==  FFEF00112233445566778899AABBCCDD
            k7!q-Lw9ZpR2xV5tYb8N                                !=  k7!q-Lw9ZpR2xV5tYb8n
            shop-data                                           ==  https://shop-data.s3.eu-central-1.amazonaws.com
            orders                                              ==  https://sqs.eu-central-1.amazonaws.com/123/orders
            shop-data                                           !=  s3://shop-data-2
            {"type": "account", "id": 1}                        ==  {"type":"account","id":1}
            {"type": "account", "id": 1}                        !=  {"type":"account","id":2}
            /srv/shop/                                          ==  /srv//shop
            file:///srv/shop                                    ==  /srv/shop
            /srv/shop                                           !=  /srv/shop2
            cache.example.com:6379                              ==  redis://cache.example.com
            token:4711abc                                       !=  token:4712abc
            12:30                                               !=  12:31
            Driver={PostgreSQL};Server=db.example.com;Port=5432;Database=shop;Uid=a  ==  postgres://db.example.com/shop
            server=db.example.com;database=shop;uid=a           ==  mysql://db.example.com:3306/shop
            jdbc:mysql:///shop?cloudSqlInstance=p:r:i&socketFactory=com.google.cloud.sql.mysql.SocketFactory  ==  mysql://localhost/shop?unix_socket=/cloudsql/p:r:i
            -----BEGIN KEY-----\\nMIIB\\n-----END KEY-----      ==  -----BEGIN KEY-----MIIB-----END KEY-----
            shop                                                !=  Shop
            shop-staging                                        !=  shop-production
            Our shop. Staging                                   !=  Our shop. Production
            orders.v1                                           !=  orders.v2
            10                                                  !=  11
            """;

    @TestFactory
    Stream<DynamicTest> aPairIsTheSameOrNot() {
        return Stream.of(DATABASES, BROKERS, WEB, TEXTS).flatMap(String::lines).map(IdentityTest::test);
    }

    private static DynamicTest test(String line) {
        boolean isSame = line.contains("  ==  ") || line.contains(" ==  ");
        String[] pair = line.split(isSame ? " ==  " : " !=  ", 2);
        return DynamicTest.dynamicTest(line, () -> {
            Identity one = Identity.of(pair[0].strip());
            Identity other = Identity.of(pair[1].strip());
            assertEquals(isSame, one.isSame(other));
            assertEquals(isSame, other.isSame(one));
        });
    }

    @Test
    void aKindHasOneNameInEverySpelling() {
        for (String each : new String[] {
            "postgres://h/d",
            "jdbc:postgresql:d",
            "r2dbc:pool:postgresql://h/d",
            "postgresql+asyncpg://h/d",
            "r2dbc:gcp:postgres://p:r:i/d",
            "host=h.example dbname=d",
            "jdbc:tc:postgresql:16:///d"
        }) {
            assertEquals(Set.of("PostgreSQL"), Identity.of(each).kinds(), each);
        }
        assertEquals(Set.of("Redis"), Identity.of("rediss://h").kinds());
        assertEquals(Set.of("Redis"), Identity.of("redis-sentinel://h/0#m").kinds());
        assertEquals(Set.of("HTTP"), Identity.of("https://example.com").kinds());
        assertEquals(Set.of("S3"), Identity.of("https://b.s3.amazonaws.com").kinds());
        assertEquals(Set.of("Google Cloud Storage"), Identity.of("gs://b").kinds());
        assertEquals(Set.of("MariaDB"), Identity.of("jdbc:mariadb://h/d").kinds());
        assertEquals(Set.of("SQLite"), Identity.of("jdbc:sqlite:/d").kinds());
        assertEquals(Set.of("vendor"), Identity.of("vendor://h").kinds());
        assertEquals(Set.of(), Identity.of("db.example.com:5432").kinds());
        assertEquals(Set.of(), Identity.of("a word").kinds());
        assertEquals(Set.of(), Identity.of("SASL_SSL://b.example:9093").kinds());
    }

    @Test
    void aStartIsRefusedForAnotherKindThanItsOwnTexts() {
        assertEquals(null, Kinds.sameKind("postgres://h/d", "jdbc:postgresql://h/d"));
        assertEquals(null, Kinds.sameKind("db.example.com", "postgres://h/d"));
        assertEquals(null, Kinds.sameKind("postgres://h/d"));
        assertEquals(
                Kinds.DEMAND
                        + "; use the kind of service that its default or example names, postgres://, or change that one",
                String.valueOf(Kinds.sameKind("jdbc:sqlite:/d", "postgres://h/d")));
        assertEquals(
                Kinds.DEMAND,
                String.valueOf(Kinds.sameKind("https://storage.googleapis.com/b", "https://b.s3.amazonaws.com"))
                        .split(";", 2)[0]);
    }

    @Test
    void nothingOfAValueIsShown() {
        assertEquals(
                "a value that is not shown",
                Identity.of("postgres://u:secret@h/d").toString());
    }
}
