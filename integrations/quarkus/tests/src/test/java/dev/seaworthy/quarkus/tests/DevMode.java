package dev.seaworthy.quarkus.tests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The application's sources in a project of their own, which Quarkus runs in dev mode as a developer has it run. */
final class DevMode implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://localhost:(\\d+)");
    private static final long MINUTES = 10;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path project;
    private final Path console;
    private final Process process;

    /** Starts it in an empty folder. */
    DevMode(Path directory) throws IOException {
        project = Files.createDirectory(directory.resolve("shop"));
        console = directory.resolve("console.txt");
        copy(Path.of("../application/src/main"), project.resolve("src/main"));
        copy(Path.of("src/test/dev-mode"), project);
        process = start();
    }

    /** Waits until it serves. */
    void awaitStart() throws Exception {
        await(() -> LISTENING.matcher(console()).find());
    }

    private Process start() throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "--batch-mode",
                "--no-transfer-progress",
                "-Dmaven.repo.local=" + Repository.complete(),
                "-Dquarkus.platform.version=" + System.getProperty("quarkus.version"),
                "-Dseaworthy.version=" + System.getProperty("seaworthy.version"),
                "-Dquarkus.analytics.disabled=true",
                "quarkus:dev");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(List.of("HOME", "MAVEN_OPTS", "PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("PORT", "0");
        return builder.start();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Waits until something is so; a dev mode that ends before, or needs minutes, is an error. */
    void await(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (!condition.call()) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new AssertionError("it waits in vain; it said\n" + console());
            }
        }
    }

    /** Changes a file of the project. */
    void replace(String file, String words, String others) throws IOException {
        String text = file(file);
        if (!text.contains(words)) {
            throw new AssertionError(file + " does not have " + words);
        }
        Files.writeString(project.resolve(file), text.replace(words, others));
    }

    /** A file of the project. */
    String file(String file) throws IOException {
        return Files.readString(project.resolve(file));
    }

    /** What a path answers. To ask is what makes the dev mode look for changes. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://" + address() + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** What the page of the Dev UI is told when it asks. */
    String call(String method) throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        WebSocket socket = client.newWebSocketBuilder()
                .buildAsync(URI.create("ws://" + address() + "/q/dev-ui/json-rpc-ws"), new Answer(answer))
                .get(MINUTES, TimeUnit.MINUTES);
        try {
            socket.sendText("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":{}}", true)
                    .get(MINUTES, TimeUnit.MINUTES);
            return answer.get(MINUTES, TimeUnit.MINUTES);
        } finally {
            socket.abort();
        }
    }

    /** Where it listens; a reload does not change it. */
    private String address() {
        Matcher listening = LISTENING.matcher(console());
        if (!listening.find()) {
            throw new AssertionError("it does not listen; it said\n" + console());
        }
        return "localhost:" + listening.group(1);
    }

    /** Everything that it has printed so far. */
    String console() {
        try {
            return Files.readString(console);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }

    /** The first message of a socket, put together. */
    private static final class Answer implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();
        private final CompletableFuture<String> answer;

        Answer(CompletableFuture<String> answer) {
            this.answer = answer;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean isLast) {
            text.append(data);
            if (isLast) {
                answer.complete(text.toString());
            }
            return WebSocket.Listener.super.onText(socket, data, isLast);
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            answer.completeExceptionally(error);
        }
    }
}
