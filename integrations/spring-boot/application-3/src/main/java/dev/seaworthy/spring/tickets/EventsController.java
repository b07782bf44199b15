package dev.seaworthy.spring.tickets;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What visitors see. */
@RestController
class EventsController {
    private final TicketsConfig config;
    private final QueueConfig orders;
    private final Optional<SmtpConfig> smtp;

    EventsController(TicketsConfig config, @Qualifier("orders") QueueConfig orders, Optional<SmtpConfig> smtp) {
        this.config = config;
        this.orders = orders;
        this.smtp = smtp;
    }

    @GetMapping(path = "/", produces = "text/plain")
    String home() {
        return "Halls " + config.hallNames() + ", " + orders.capacity() + " orders, mail by "
                + smtp.map(SmtpConfig::host).orElse("nobody");
    }
}
