package dev.seaworthy.documents;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of a folder as a server without any program gives them out, below a path of its own. */
final class Website implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css",
            "html", "text/html; charset=utf-8",
            "js", "text/javascript",
            "json", "application/json",
            "png", "image/png",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private final Path folder;
    private final String base;
    private final HttpServer server;

    private Website(Path folder, String base, HttpServer server) {
        this.folder = folder;
        this.base = base;
        this.server = server;
    }

    /** Gives out a folder on a free port of this machine. */
    static Website of(Path folder, String base) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Website website = new Website(folder, base, server);
        server.createContext("/", website::answer);
        server.start();
        return website;
    }

    /** Where a page is. */
    String address(String page) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + base + page;
    }

    /** The pages of HTML, by their paths below the folder. */
    List<String> pages() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = folder.resolve(path.startsWith(base) ? path.substring(base.length()) : "..");
        if (Files.isDirectory(file)) {
            file = file.resolve("index.html");
        }
        boolean isThere = file.normalize().startsWith(folder) && Files.isRegularFile(file);
        byte[] body = Files.readAllBytes(isThere ? file : folder.resolve("404.html"));
        String name = file.getFileName().toString();
        String type = isThere ? TYPES.get(name.substring(name.lastIndexOf('.') + 1)) : TYPES.get("html");
        exchange.getResponseHeaders().set("Content-Type", type == null ? "application/octet-stream" : type);
        exchange.sendResponseHeaders(isThere ? 200 : 404, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
