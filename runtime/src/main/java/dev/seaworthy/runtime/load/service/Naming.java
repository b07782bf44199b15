package dev.seaworthy.runtime.load.service;

import dev.seaworthy.runtime.load.connection.Target;
import dev.seaworthy.runtime.text.Ascii;

/** What services of a kind are called on their hosts, in the one way to write it. */
enum Naming {
    /** A database, which a parameter names, or else the path. */
    DATABASE {
        @Override
        String of(Target target) {
            return database(target);
        }
    },
    /** The same, and case does not count. */
    DATABASE_IN_ANY_CASE {
        @Override
        String of(Target target) {
            return Ascii.lower(database(target));
        }
    },
    /** A database that is called like the user where it is not named. */
    DATABASE_OR_USER {
        @Override
        String of(Target target) {
            return or(database(target), user(target));
        }
    },
    /** A database of MongoDB. */
    DATABASE_OR_TEST {
        @Override
        String of(Target target) {
            return or(Ascii.lower(Decoded.path(target.path())), "test");
        }
    },
    /** A database of ClickHouse. */
    DATABASE_OR_DEFAULT {
        @Override
        String of(Target target) {
            return or(database(target), "default");
        }
    },
    /** A numbered database. */
    NUMBER {
        @Override
        String of(Target target) {
            return or(withoutZeros(database(target)), "0");
        }
    },
    /** The master that sentinels know by name, and its database: both may stand anywhere after the hosts. */
    MASTER {
        @Override
        String of(Target target) {
            return target.parameter("sentinelMasterId") + " " + Decoded.path(target.path()) + target.rest();
        }
    },
    /** A virtual host. */
    VIRTUAL_HOST {
        @Override
        String of(Target target) {
            return or(Decoded.path(target.path()), "/");
        }
    },
    /** The path and the query: a webhook's key may be in either. */
    WEB {
        @Override
        String of(Target target) {
            String rest = target.rest();
            int fragment = rest.indexOf('#');
            String query = fragment < 0 ? rest : rest.substring(0, fragment);
            return Decoded.path(target.path()) + (query.length() > 1 ? query : "");
        }
    },
    /** An entry of a directory. */
    ENTRY {
        @Override
        String of(Target target) {
            return Ascii.lower(Decoded.path(target.path())).replace(" ", "");
        }
    },
    /** The account of a mail server. */
    ACCOUNT {
        @Override
        String of(Target target) {
            return Ascii.lower(user(target));
        }
    },
    /** A file of an embedded database, wherever it says that it is a file. */
    FILE {
        @Override
        String of(Target target) {
            String path = Decoded.path(target.path());
            String inner = path.startsWith("file:") ? Decoded.path(path.substring("file:".length())) : path;
            return inner.startsWith("./") ? inner.substring(2) : inner;
        }
    };

    private static final String[] DATABASES = {
        "databaseName", "database", "dbname", "PGDBNAME", "db", "initial catalog", "initialcatalog", "EntityPath"
    };

    private static final String[] USERS = {"user", "username", "uid"};

    /** The name of what a connection leads to. */
    abstract String of(Target target);

    private static String database(Target target) {
        return or(target.parameter(DATABASES).strip(), Decoded.path(target.path()));
    }

    private static String user(Target target) {
        return or(target.user(), target.parameter(USERS));
    }

    private static String withoutZeros(String digits) {
        String number = digits;
        while (number.length() > 1 && number.charAt(0) == '0') {
            number = number.substring(1);
        }
        return number;
    }

    private static String or(String name, String usual) {
        return name.isEmpty() ? usual : name;
    }
}
