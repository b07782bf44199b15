package dev.seaworthy.runtime.load.connection;

/** How a driver family writes its hosts. */
enum HostSyntax {
    /** After {@code //}, with a comma between several, each with a user and a port if there are any. */
    LIST,
    /** The same, and a host parameter takes their place, as in PostgreSQL's JDBC driver. */
    LIST_OR_PARAMETER,
    /** The same, and each element of the list may be a URL of its own, with a path: programs split first. */
    EACH,
    /** One host after {@code //}: a comma belongs to it. */
    SINGLE,
    /** As {@code java.net.URI} reads it; what that does not see is not there for the driver. */
    JAVA_URI,
    /** MySQL's and MariaDB's lists, whose hosts may have parameters of their own. */
    KEYED,
    /** Microsoft's {@code //host\instance:port;name=value}. */
    SQLSERVER,
    /** Oracle's {@code @host:port/service}, descriptors and aliases. */
    ORACLE,
    /** A list without {@code //}, as {@code dns:host} and {@code jdbc:sybase:Tds:host:port/database}. */
    OPAQUE,
    /** No host of the program's own choice: a service of a cloud. */
    SERVICE,
    /** A file, the memory, or a socket of this machine. */
    EMBEDDED
}
