package dev.seaworthy.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shop when it is asked to stop. */
class ShutdownTest {
    /** What a process ends with that SIGTERM, number 15, ended. */
    private static final int SIGTERM = 128 + 15;

    @Test
    void aRequestThatIsBeingAnsweredIsAnswered(@TempDir Path directory) throws Exception {
        Map<String, String> environment =
                Map.of("APP_ENV", "development", "PORT", "0", "LOG_LEVEL", "trace", "HTTP_SHUTDOWN_GRACE", "1m");
        byte[] body = "{\"name\":\"Rope\",\"priceCents\":300}".getBytes(StandardCharsets.UTF_8);
        try (ShopProcess shop = ShopProcess.start(directory, environment);
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), shop.port())) {
            OutputStream out = socket.getOutputStream();
            String head = "POST /products HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + body.length + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            shop.awaitLine("a request begins");

            shop.askToStop();
            shop.awaitLine("stopping");
            out.write(body);

            String status = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            assertEquals("HTTP/1.1 201 Created", status);
            assertEquals(SIGTERM, shop.exitStatus());
            assertTrue(shop.output().contains("path=/products status=201"), shop.output());
            assertTrue(shop.output().endsWith("stopped\n"), shop.output());
        }
    }
}
