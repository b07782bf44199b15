package shop;

import dev.seaworthy.micronaut.EnableSeaworthy;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;

/** Says how much is kept. */
@Controller("/stock")
@EnableSeaworthy(StockConfig.class)
final class StockController {
    private final StockConfig config;

    StockController(StockConfig config) {
        this.config = config;
    }

    @Get
    @Produces(MediaType.TEXT_PLAIN)
    String show() {
        return config.limit() + " pieces of each";
    }
}
