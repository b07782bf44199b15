package dev.seaworthy;

import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Says what must hold in production. Each attribute is one rule, named {@code VARIABLE.attribute}; several on one
 * annotation must all hold. On a list a rule applies to every element, on an {@code Optional} when it is present.
 *
 * <pre>{@code
 * @EnvVar(value = "DEBUG", defaultValue = "false")
 * @ProductionRule(mustBe = "false", because = "stack traces would reach visitors")
 * boolean debug();
 * }</pre>
 *
 * <p>On a {@code default boolean} method without arguments it is a rule in plain Java; {@code true} means safe:
 *
 * <pre>{@code
 * @ProductionRule(because = "workers need REDIS_URL")
 * default boolean workersHaveABroker() {
 *     return workers() == 0 || redisUrl().isPresent();
 * }
 * }</pre>
 *
 * <p>On an annotation type it makes a rule of your own, to be put on settings:
 *
 * <pre>{@code
 * @ProductionRule(schemes = "https", noLocalhost = true, because = "customers open it")
 * public @interface PublicUrl {}
 * }</pre>
 */
@Documented
@Repeatable(ProductionRules.class)
@Retention(RetentionPolicy.CLASS)
// Without a target, since with one Kotlin takes it on no property; the processor says where it does not belong.
public @interface ProductionRule {
    /**
     * Refuses every other value. Values are compared after conversion, so {@code FALSE} is {@code false}; one
     * that your own code makes is compared by its text. Of a secret it may say so in development alone: what it must be elsewhere
     * does not belong in a source.
     *
     * @return the one value that is allowed, or the several
     */
    String[] mustBe() default {};

    /**
     * Refuses these values. Values are compared after conversion, without the blanks around a text, the case of a secret and the
     * slash at the end of a URI.
     *
     * @return the values that are not allowed
     */
    String[] mustNotBe() default {};

    /**
     * Refuses an {@code Optional} or {@code @Nullable} setting that is absent.
     *
     * @return whether the setting is required
     */
    boolean required() default false;

    /**
     * Refuses an {@code Optional} or {@code @Nullable} setting that is present, for example a developer's back door.
     *
     * @return whether the setting may not be set
     */
    boolean forbidden() default false;

    /**
     * Refuses a text that is shorter.
     *
     * @return the smallest number of characters (Unicode code points) that is allowed, at least 1; 0 for no rule
     */
    int minLength() default 0;

    /**
     * Refuses a secret that a person could guess: shorter than 32 characters, with fewer than 8 different ones, made of common
     * words ({@code replace-with-…}, {@code P@ssw0rd…}), repeated, counted up, a walk on the keyboard, the hash of a common word,
     * a published example, or this setting's own example or default; each in Base64 or hexadecimal digits too. Refuses a
     * reference or a template that was not replaced, {@code op://…}, {@code arn:aws:secretsmanager:…}, {@code ${…}}, and what
     * a command says that failed, {@code …: No such file or directory}. Of PEM it judges what stands between the marks, and of a
     * {@code byte[]} the decoded bytes, at least 24, or 32 where all are characters that a person types: such a byte holds
     * less. A random secret passes, and so does a phrase of six words that were drawn from a list.
     *
     * @return whether the secret must be strong
     */
    boolean strongSecret() default false;

    /**
     * Refuses the local machine, in plain hosts, {@code host:port} and URLs as their drivers read them, {@code jdbc:} and
     * {@code r2dbc:} ones, several hosts and several URLs in one text included: {@code localhost}, {@code *.localhost},
     * {@code 127.0.0.0/8}, {@code ::1} in every spelling, {@code 0.0.0.0}, {@code ::}, {@code host.docker.internal}; sockets,
     * embedded databases, and the host that a driver opens where none is written. A text whose host nobody can tell is
     * refused too: a user without a scheme, a URL without a host, a parameter for the host given twice, and, on a
     * {@code URI} or {@code URL}, a text without a scheme. A {@code Cidr} is refused where one of its addresses is local.
     *
     * @return whether the host must be another machine
     */
    boolean noLocalhost() default false;

    /**
     * Refuses what stands for all interfaces of a machine, or for all addresses: {@code 0.0.0.0} and {@code ::} in every spelling,
     * and {@code *}, in the texts that {@link #noLocalhost} reads, with a port or not; {@code 0.0.0.0/0} and {@code ::/0}, and
     * every {@code Cidr} that begins with {@code 0.0.0.0} or {@code ::}. For what a server listens on and whom it trusts.
     *
     * @return whether the address must be that of one interface, and the network less than all addresses
     */
    boolean notAllInterfaces() default false;

    /**
     * Refuses {@code *} as a scheme, a host, a port, or a part of one, percent-encoded or not.
     *
     * @return whether wildcards are refused
     */
    boolean noWildcard() default false;

    /**
     * Lets {@code *.example.com} through {@link #noWildcard}. It is not a rule by itself.
     *
     * @return whether a wildcard may stand for the first part of a host
     */
    boolean allowSubdomainWildcard() default false;

    /**
     * Refuses a URL that begins with anything else than one of these schemes and {@code ://}, or {@code :} after those that
     * need no slashes, such as {@code jdbc:postgresql} and {@code mailto}.
     *
     * @return the schemes that are allowed, without {@code ://}
     */
    String[] schemes() default {};

    /**
     * Refuses a URL whose scheme or parameters may leave the connection unencrypted, for example {@code http},
     * {@code redis}, or {@code postgresql} without {@code sslmode=require} or stricter: {@code prefer} falls back. Parameters
     * are read as the driver reads them, and each of several URLs or hosts must be encrypted.
     *
     * <p>What nobody can tell is refused too: a text without a scheme, a parameter that decides and is given twice, and an
     * unknown scheme. Known to be encrypted are {@code https}, {@code wss}, {@code rediss}, {@code valkeys}, {@code amqps},
     * {@code ldaps}, {@code smtps}, {@code imaps}, {@code pop3s}, {@code ftps}, {@code sftp}, {@code ssh}, {@code mqtts},
     * {@code ssl}, {@code tls}, {@code sasl_ssl}, {@code grpcs}, {@code coaps}, {@code s3}, {@code gs}, {@code sqs}, and those
     * that end in {@code +ssl}, {@code +tls}, {@code +https} or {@code +s}; by their parameters PostgreSQL, MySQL, MariaDB, SQL
     * Server, Oracle, MongoDB, Db2, Snowflake, Cloud Spanner, ClickHouse, Trino, Hive, SAP HANA, H2, HSQLDB and Derby. For
     * another one use {@link #schemes}. What never leaves the machine, such as a socket, passes.
     *
     * @return whether the connection must be encrypted
     */
    boolean encrypted() default false;

    /**
     * Refuses a text that begins with anything else.
     *
     * @return the beginnings that are allowed
     */
    String[] startsWith() default {};

    /**
     * Refuses a text that begins with one of these, whatever blanks stand before it.
     *
     * @return the beginnings that are not allowed
     */
    String[] mustNotStartWith() default {};

    /**
     * Refuses a text that the pattern does not match as a whole. A pattern that reads more than a million characters
     * of it, and each a thousand times, is not tried further, and the text is refused.
     *
     * @return a regular expression as {@link java.util.regex.Pattern} reads it, or nothing for no rule
     */
    String matches() default "";

    /**
     * Refuses a credential whose prefix says that it is a vendor's test or sandbox key, for example {@code sk_test_}, and keys
     * that are published examples, those of emulators among them.
     *
     * @return whether test keys are refused
     */
    boolean noTestKeys() default false;

    /**
     * Refuses a smaller value of a number, a duration, a size, an instant or a time of day.
     *
     * @return the smallest value that is allowed, written as the value itself is ({@code "30s"}, {@code "10MB"}), or nothing for no rule
     */
    String min() default "";

    /**
     * Refuses a larger value of a number, a duration, a size, an instant or a time of day.
     *
     * @return the largest value that is allowed, written as the value itself is, or nothing for no rule
     */
    String max() default "";

    /**
     * Refuses a relative path. The compiler takes those that are absolute on Linux and those that are on Windows; a start, those
     * that are on its own machine.
     *
     * @return whether the path must be absolute
     */
    boolean absolutePath() default false;

    /**
     * Refuses a path below {@code /tmp}, {@code /var/tmp}, {@code /run}, {@code /dev}, {@code /proc}, {@code /sys} or
     * {@code java.io.tmpdir}, also by a link that is there at the start; on a drive of Windows below {@code \Windows\Temp},
     * {@code \Temp}, {@code \tmp} or a user's {@code AppData\Local\Temp}.
     *
     * @return whether the path must outlive a restart
     */
    boolean persistentPath() default false;

    /**
     * Refuses a path at which there is no file and no directory when the application starts, or one that it may not read. A
     * relative path begins in the working directory. Only the machine of the start can tell: the compiler does not judge it, nor
     * do the documents, and the command {@code check}, given files for another machine, looks among what they mount, and warns
     * of what it does not know.
     *
     * <pre>{@code
     * @EnvVar("TLS_KEYSTORE")
     * @ProductionRule(exists = true)
     * Path tlsKeystore();
     * }</pre>
     *
     * @return whether what the path names must be there
     */
    boolean exists() default false;

    /**
     * Refuses what is not a certificate or a private key in PEM: on a masked text the text itself, on a {@code Path} the file. All
     * that it holds is read as Java reads it, a chain or a key beside its certificate, too; a certificate that has ended, or has
     * not begun, refuses the start, and one that ends within 14 days is a warning. Reports and the command {@code print} show the
     * last day, of several that of the first to end.
     *
     * <pre>{@code
     * @EnvVar("TLS_CERTIFICATE")
     * @ProductionRule(pem = true)
     * Path tlsCertificate();
     *
     * @EnvVar("TLS_KEY")
     * @ProductionRule(pem = true)
     * Secret tlsKey();
     * }</pre>
     *
     * <p>A private key is one in PKCS#8 without a password ({@code -----BEGIN PRIVATE KEY-----}), of RSA, EC, Ed25519 or another
     * algorithm of the JDK. Of another form, such as {@code -----BEGIN RSA PRIVATE KEY-----} or a key with a password,
     * {@code openssl pkey -in OLD.pem -out NEW.pem} makes it. The compiler judges texts, but neither their days nor files.
     *
     * @return whether it must be a certificate or a private key in PEM
     */
    boolean pem() default false;

    /**
     * Refuses a value that another environment is known to use. A start knows this setting's own development default and
     * example, which are compared by value. The command {@code diff} knows the other environments, and compares what identifies
     * a service: the same database under another user, in another spelling or by another driver is the same, and so are a
     * bucket, a queue, a mailbox or a key.
     *
     * @return whether the value must be this environment's own
     */
    boolean distinct() default false;

    /**
     * Refuses a value that leads to another kind of service than this setting's own development default, default or example:
     * SQLite in place of PostgreSQL. The compiler compares these with each other, and the command {@code diff} compares the
     * environments. The drivers and spellings of one service are one kind ({@code postgres}, {@code jdbc:postgresql},
     * {@code r2dbc:postgresql}; {@code redis} and {@code rediss}; {@code http} and {@code https}). A fork is a kind of its own:
     * MariaDB is not MySQL, Valkey is not Redis. A scheme that is not known is its own kind, and a text without one passes.
     *
     * @return whether the service must be of the same kind in every environment
     */
    boolean sameKind() default false;

    /**
     * The reason, shown after the word "because" with the refusal and in the documents: the second half of a sentence,
     * without "because" and without a full stop.
     *
     * @return the reason, or nothing
     */
    String because() default "";

    /**
     * The environments in which the rules hold.
     *
     * @return one environment or several
     */
    Environment[] in() default {Environment.PRODUCTION};

    /**
     * What happens when a rule does not hold.
     *
     * @return whether to refuse the start or to warn
     */
    Severity severity() default Severity.REFUSE;
}
