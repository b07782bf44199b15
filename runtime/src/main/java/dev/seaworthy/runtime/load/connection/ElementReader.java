package dev.seaworthy.runtime.load.connection;

import java.util.List;

/** Reads one element of a text: a URL, or what is written without a scheme. */
final class ElementReader {
    private ElementReader() {}

    static void read(Text element, List<Connection> connections) {
        Url url = Url.of(element);
        Driver driver = Driver.of(url);
        if (driver != Driver.OTHER && isUrl(url, driver)) {
            new UrlReader(url, driver, connections).read();
        } else if (url.hasScheme()) {
            new UrlReader(url, Driver.OTHER, connections).read();
        } else {
            new PlainReader(element, connections).read();
        }
    }

    /** Whether it is a URL of the driver, and not a host of the same name before a port: {@code redis:6379}. */
    private static boolean isUrl(Url url, Driver driver) {
        boolean isOpaque = driver.hosts() == HostSyntax.EMBEDDED || driver.hosts() == HostSyntax.OPAQUE;
        return url.hasScheme() || (isOpaque && !isPort(url));
    }

    private static boolean isPort(Url url) {
        Text text = url.text();
        return isPort(text.after(text.indexOf(':') + 1));
    }

    /** Whether a text begins with a port, and no host follows it. */
    static boolean isPort(Text text) {
        int end = text.endAt("/,?#", 0);
        return text.between(0, end).isNumber() && !text.hasAt(end, "//");
    }
}
