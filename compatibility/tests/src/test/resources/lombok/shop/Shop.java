package shop;

import java.util.Map;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Delegate;
import lombok.val;

/** Holds a configuration, and says what it reads as a delegate does. */
@RequiredArgsConstructor
public class Shop {
    @Delegate
    @Getter
    private final ShopConfig config;

    /** The port and the storage of a configuration. */
    public static String told(Map<String, String> variables) {
        val shop = new Shop(ShopConfigLoader.load(variables));
        return shop.port() + " " + shop.getConfig().storage();
    }
}
