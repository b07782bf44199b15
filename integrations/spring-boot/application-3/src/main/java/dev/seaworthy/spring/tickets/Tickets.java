package dev.seaworthy.spring.tickets;

import dev.seaworthy.spring.EnableSeaworthy;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
@EnableSeaworthy(TicketsConfig.class)
public class Tickets {
    /**
     * Starts the application.
     *
     * @param arguments properties, such as {@code --server.port=0}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(Tickets.class, arguments);
    }
}
