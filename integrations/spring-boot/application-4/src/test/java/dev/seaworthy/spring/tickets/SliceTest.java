package dev.seaworthy.spring.tickets;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.web.servlet.MockMvc;

/** A slice of the application, as Spring Boot 4 tests it. */
@WebMvcTest(
        controllers = EventsController.class,
        properties = {"APP_ENV=development", "hall-names=One", "smtp.host=smtp.example.com", "smtp.password=x"})
class SliceTest {
    @Autowired
    private MockMvc mvc;

    @Test
    void aControllerHasTheConfiguration() throws Exception {
        mvc.perform(get("/")).andExpect(content().string("Halls [One], 500 orders, mail by smtp.example.com"));
    }
}
