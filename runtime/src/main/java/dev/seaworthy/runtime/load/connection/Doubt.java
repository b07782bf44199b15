package dev.seaworthy.runtime.load.connection;

/** Why nobody can tell what a text opens, in words that say what to write. */
public final class Doubt {
    /** Nothing says what the text is. */
    static final Doubt NO_SCHEME = new Doubt(
            "must begin with a scheme that says what it is",
            "write it as scheme://host, for example https://example.com",
            true);

    /** A user, perhaps with a password, stands before a host without a scheme. */
    static final Doubt USER_WITHOUT_SCHEME = new Doubt(
            "must begin with a scheme where it holds a user", "write it as scheme://user:password@host", true);

    /** There are too few slashes after a scheme; some programs read a host there, and some a path. */
    static final Doubt NO_SLASHES = new Doubt("must have :// after its scheme", "write it as scheme://host", true);

    /** No host stands where one belongs; drivers then open their own default. */
    static final Doubt NO_HOST = new Doubt("must name a host", "write the host after ://");

    /** The same where the program that reads the URL takes no list, and so finds no host in one. */
    static final Doubt NO_SINGLE_HOST =
            new Doubt("must name one host", "write one host after ://, or a URL for each, separated by commas");

    /** The same in a text without a scheme, {@code :3310}. */
    static final Doubt NO_PLAIN_HOST = new Doubt(NO_HOST.demand(), "write the host before the colon");

    /** The same in any other text without ://. */
    static final Doubt NO_HOST_ANYWHERE = new Doubt(NO_HOST.demand(), "write its host");

    /** The same among libpq's key words. */
    static final Doubt NO_HOST_KEYWORD =
            new Doubt(NO_HOST.demand(), "add it to its parameters, for example host=db.example.com");

    /** An at sign follows the place where the host ends, or a comma stands before it: not every program reads on. */
    static final Doubt NOT_ENCODED = new Doubt(
            "must be percent-encoded where a password holds a comma, /, ?, # or @",
            "write %2C, %2F, %3F, %23 or %40 in its place");

    /** A comma after a host, at which programs split that take several URLs of the Web. */
    static final Doubt COMMA =
            new Doubt("must be percent-encoded where a comma follows its host", "write %2C in its place");

    /** A port that is not one. */
    static final Doubt NO_PORT =
            new Doubt("must have a number as its port", "write the port after the colon, or remove it");

    /** One scheme follows another. */
    static final Doubt TWO_SCHEMES = new Doubt("must have one scheme", "remove one of the two");

    /** A mark of a template stands where a host is written, and in no name of a host. */
    static final Doubt TEMPLATE = new Doubt(
            "must name a host, not a template that was not filled in",
            "write the host in its place, or let the platform fill it in");

    /** White space stands where a host is written. */
    static final Doubt WHITE_SPACE =
            new Doubt("must not hold white space", "percent-encode it, or separate hosts with commas");

    /** Another URL after a comma within the parameters of one, which may be a list or a value. */
    static final Doubt URL_IN_PARAMETERS = new Doubt(
            "must not hold another URL in its parameters",
            "percent-encode its comma and colon, or write each URL without parameters");

    /** A parenthesis that nothing closes, or closes nothing. */
    static final Doubt PARENTHESES = new Doubt("must close its parentheses", "write each ( with its )");

    /** Text after a host in parentheses, which MySQL's driver then takes for a plain name. */
    static final Doubt AFTER_PARENTHESES = new Doubt(
            "must have nothing after the parentheses of a host", "write its port in them, as in (host=db,port=3306)");

    /** A connect descriptor among hosts. */
    static final Doubt TWO_FORMS = new Doubt(
            "must be a list of hosts or a connect descriptor", "write the hosts as addresses of the descriptor");

    /** A server after {@code //} and another one in the parameters of SQL Server's URL. */
    static final Doubt TWO_SERVERS =
            new Doubt("must name its server once", "keep the server after //, or the one in its parameters");

    /** A semicolon among libpq's key words, which other forms have between theirs. */
    static final Doubt SEMICOLON = new Doubt(
            "must not have both blanks and semicolons between its parameters",
            "write it as postgresql://user:password@host/database");

    /** A backslash, which some programs take for a slash. */
    static final Doubt BACKSLASH = new Doubt("must not hold a backslash", "write / in its place");

    /** The scheme is known to nobody here. */
    static final Doubt UNKNOWN_SCHEME = new Doubt(
            "must use a scheme that is known to be encrypted",
            "use one such as https://, or one that ends in +ssl or +tls; the rule schemes allows others by name");

    private final String demand;
    private final String advice;
    private final boolean isAboutBeginning;

    Doubt(String demand, String advice) {
        this(demand, advice, false);
    }

    Doubt(String demand, String advice, boolean isAboutBeginning) {
        this.demand = demand;
        this.advice = advice;
        this.isAboutBeginning = isAboutBeginning;
    }

    /** {@return what must hold, as the end of a sentence that starts with the variable} */
    public String demand() {
        return demand;
    }

    /** {@return what to do, as an imperative} */
    public String advice() {
        return advice;
    }

    /**
     * Whether advice is about the scheme alone, which a setting's own texts may say better.
     *
     * @param advice the advice of a judge
     */
    public static boolean isAboutScheme(String advice) {
        return advice.equals(NO_SCHEME.advice)
                || advice.equals(USER_WITHOUT_SCHEME.advice)
                || advice.equals(NO_SLASHES.advice)
                || advice.equals(UNKNOWN_SCHEME.advice);
    }

    /**
     * Such advice with a scheme.
     *
     * @param advice the advice
     * @param beginning the scheme and ://
     * @param example a value, or nothing
     */
    public static String withScheme(String advice, String beginning, String example) {
        String like = example.isEmpty() ? "" : ", for example " + example;
        if (advice.equals(UNKNOWN_SCHEME.advice)) {
            return "use " + beginning + like;
        }
        String host = advice.equals(USER_WITHOUT_SCHEME.advice) ? "user:password@host" : "host";
        return "write it as " + beginning + host + like;
    }

    /** {@return whether the text begins with no scheme and ://} */
    public boolean isAboutBeginning() {
        return isAboutBeginning;
    }

    /** A parameter that decides stands twice: some drivers take the first one, some the last one. */
    static Doubt twice(String name) {
        return new Doubt("must not set ".concat(name).concat(" twice"), "keep one of the two");
    }

    /** The same where two names of one parameter stand once each. */
    static Doubt both(String name, String other) {
        return new Doubt("must not set both ".concat(name).concat(" and ").concat(other), "keep one of the two");
    }
}
