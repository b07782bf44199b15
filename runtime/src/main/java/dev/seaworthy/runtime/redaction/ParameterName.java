package dev.seaworthy.runtime.redaction;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What is known of a parameter by its name: whether its value may be shown. Names are compared without case, blanks and
 * what divides their words; {@code User Id}, {@code user_id} and {@code userId} are one.
 */
enum ParameterName {
    /** A switch or a place: its value is shown where it has a harmless shape. */
    HARMLESS,
    /** A known name whose value is never shown. */
    KNOWN,
    /** A known name of a credential. */
    SECRET,
    /** Any other. */
    UNKNOWN;

    /** No known name is longer, nor written with more marks. */
    static final int LONGEST = 48;

    private static final Set<String> HARMLESS_NAMES = Set.of(
            // libpq and the PostgreSQL driver
            "sslmode",
            "ssl",
            "sslrootcert",
            "channelbinding",
            "connecttimeout",
            "logintimeout",
            "sockettimeout",
            "tcpkeepalives",
            "keepalives",
            "applicationname",
            "targetsessionattrs",
            "targetservertype",
            "loadbalancehosts",
            "preparethreshold",
            "currentschema",
            "searchpath",
            "clientencoding",
            "readonly",
            "rewritebatchedinserts",
            "gssencmode",
            "sslnegotiation",
            "host",
            "hostaddr",
            "port",
            "dbname",
            "database",
            "databasename",
            "server",
            "servername",
            "datasource",
            "initialcatalog",
            "addr",
            "address",
            "service",
            "servicename",
            "schema",
            "catalog",
            "protocol",
            "driver",
            // MySQL and MariaDB
            "usessl",
            "requiressl",
            "verifyservercertificate",
            "characterencoding",
            "charset",
            "useunicode",
            "servertimezone",
            "connectiontimezone",
            "timezone",
            "autoreconnect",
            "allowpublickeyretrieval",
            "allowmultiqueries",
            "usecompression",
            "zerodatetimebehavior",
            "rewritebatchedstatements",
            "parsetime",
            "loc",
            "collation",
            "tls",
            // SQL Server and ADO.NET
            "encrypt",
            "trustservercertificate",
            "hostnameincertificate",
            "multisubnetfailover",
            "applicationintent",
            "integratedsecurity",
            "trustedconnection",
            "persistsecurityinfo",
            "multipleactiveresultsets",
            "connectiontimeout",
            "commandtimeout",
            "pooling",
            "minpoolsize",
            "maxpoolsize",
            "instancename",
            "packetsize",
            // MongoDB
            "authsource",
            "authmechanism",
            "replicaset",
            "retrywrites",
            "retryreads",
            "w",
            "journal",
            "readpreference",
            "readconcernlevel",
            "maxpoolsizes",
            "directconnection",
            "loadbalanced",
            "compressors",
            "appname",
            "tlsinsecure",
            "serverselectiontimeoutms",
            "connecttimeoutms",
            "sockettimeoutms",
            "waitqueuetimeoutms",
            "maxidletimems",
            // Redis, AMQP, Kafka, mail and others
            "db",
            "abortconnect",
            "defaultdatabase",
            "heartbeat",
            "connectionattempts",
            "retrydelay",
            "vhost",
            "securityprotocol",
            "saslmechanism",
            "defaultendpointsprotocol",
            "endpointsuffix",
            "timeout",
            "connecttimeoutsec",
            "maxconnections",
            "poolsize",
            "region",
            "locale",
            "encoding",
            "format",
            "version",
            "apiversion",
            "warehouse",
            "mode",
            "autoserver",
            "dbclosedelay",
            "dbcloseonexit",
            "transporttype",
            "starttls",
            "failover",
            "prefetch",
            "retries",
            "compress",
            "compression",
            "loglevel",
            "debug",
            "transport");

    private static final Set<String> KNOWN_NAMES = Set.of(
            "user",
            "username",
            "userid",
            "uid",
            "login",
            "account",
            "accountname",
            "email",
            "endpoint",
            "accountendpoint",
            "blobendpoint",
            "sharedaccesskeyname",
            "entitypath",
            "clientid",
            "keyid",
            "accesskeyid",
            "role",
            "xamzalgorithm",
            "xamzcredential",
            "xamzdate",
            "xamzexpires",
            "xamzsignedheaders",
            "awsaccesskeyid",
            "expires",
            "sv",
            "se",
            "sr",
            "sp",
            "st",
            "spr",
            "skn",
            "ss",
            "srt",
            "options",
            "authmechanismproperties",
            "url",
            "uri");

    private static final Set<String> SECRET_NAMES = Set.of(
            "password",
            "passwd",
            "pwd",
            "pass",
            "pw",
            "passphrase",
            "passcode",
            "secret",
            "token",
            "key",
            "apikey",
            "appkey",
            "authkey",
            "accesskey",
            "accountkey",
            "sharedaccesskey",
            "sharedaccesssignature",
            "secretkey",
            "licensekey",
            "encryptionkey",
            "hexkey",
            "privatekey",
            "xfunctionskey",
            "subscriptionkey",
            "ocpapimsubscriptionkey",
            "secretaccesskey",
            "accesstoken",
            "authtoken",
            "apitoken",
            "sessiontoken",
            "securitytoken",
            "xamzsecuritytoken",
            "xamzsignature",
            "signature",
            "sig",
            "sas",
            "jwt",
            "code",
            "pin",
            "auth",
            "authorization",
            "bearer",
            "credential",
            "credentials",
            "clientsecret",
            "appsecret",
            "dbpassword",
            "dbpw",
            "userpw",
            "bindpw",
            "xbindpw",
            "sslpassword",
            "keystorepassword",
            "truststorepassword",
            "truststorepwd",
            "keystorepwd",
            "trustcertificatekeystorepassword",
            "sslkeypassword",
            "privatekeypwd",
            "privatekeyfilepwd",
            "clientkeypassword",
            "proxypassword",
            "connectionstring",
            "redispassword",
            "masterpassword",
            "bindcredential",
            "bindcredentials",
            "bindpassword",
            "keysecret",
            "oauthtoken",
            "saslpassword",
            "mailpassword",
            "smtppassword",
            "private",
            "redisurl",
            "databaseurl",
            "awssessiontoken",
            "awssecretaccesskey");

    /** What the words of a credential's name are, as a name of more words ends in them. */
    private static final String[] SECRET_WORDS = {
        "password",
        "passwd",
        "passphrase",
        "passcode",
        "pwd",
        "secret",
        "token",
        "apikey",
        "accesskey",
        "accountkey",
        "authorization",
        "bearer",
        "credential",
        "signature",
        "requirepass",
        "masterauth",
        "identified",
        "privatekey",
        "storepass",
        "passwort",
        "contraseña",
        "пароль",
        "密码",
        "密碼",
        "パスワード",
        "비밀번호"
    };

    /** Each of those words with one letter left out: what two words that are a typo apart have in common. */
    private static final Set<String> MISSPELT = misspelt();

    /** A short word is a typo away from too many others. */
    private static final int LEAST_MISSPELT = 6;

    private static final int LONGEST_MISSPELT = 16;

    private static Set<String> misspelt() {
        Set<String> misspelt = new HashSet<>();
        for (String word : SECRET_WORDS) {
            misspelt.add(word);
            for (int i = 0; i < word.length(); i++) {
                misspelt.add(without(word, i));
            }
        }
        return misspelt;
    }

    private static String without(String word, int index) {
        return word.substring(0, index) + word.substring(index + 1);
    }

    /** The name in the form in which names are compared, its escapes decoded. */
    static String comparable(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '%' && i + 2 < name.length()) {
                int high = Character.digit(name.charAt(i + 1), 16);
                int low = Character.digit(name.charAt(i + 2), 16);
                if (high >= 0 && low >= 0) {
                    c = (char) (high * 16 + low);
                    i += 2;
                }
            }
            if (" _-.+".indexOf(c) < 0) {
                plain.append(c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** What a name is, in the form in which names are compared. */
    static ParameterName of(String comparable) {
        if (SECRET_NAMES.contains(comparable)) {
            return SECRET;
        }
        if (HARMLESS_NAMES.contains(comparable)) {
            return HARMLESS;
        }
        return KNOWN_NAMES.contains(comparable) ? KNOWN : UNKNOWN;
    }

    /** Whether a text holds a word that names a credential. */
    static boolean isSaidIn(String comparable) {
        for (String word : SECRET_WORDS) {
            if (comparable.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a typo away from one that names a credential. */
    static boolean isMisspelt(String comparable) {
        if (comparable.length() > LONGEST_MISSPELT || comparable.length() < LEAST_MISSPELT) {
            return false;
        }
        for (int i = 0; i < comparable.length(); i++) {
            if (MISSPELT.contains(without(comparable, i))) {
                return true;
            }
        }
        return MISSPELT.contains(comparable);
    }

    /** Whether a name of several words ends in one that names a credential. */
    static boolean endsIn(String name) {
        String comparable = comparable(name);
        for (String word : SECRET_WORDS) {
            if (comparable.endsWith(word)) {
                return true;
            }
        }
        return comparable.endsWith("key") || comparable.endsWith("pass") || comparable.endsWith("pw");
    }
}
