package shop;

import dev.seaworthy.micronaut.EnableSeaworthy;
import io.micronaut.runtime.Micronaut;

/** The service. */
@EnableSeaworthy(ShopConfig.class)
public class Application {
    private Application() {}

    public static void main(String[] arguments) {
        Micronaut.run(Application.class, arguments);
    }
}
