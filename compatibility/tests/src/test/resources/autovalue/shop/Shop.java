package shop;

import com.google.auto.value.AutoValue;
import java.util.Map;

/** A value that holds a configuration. */
@AutoValue
public abstract class Shop {
    abstract ShopConfig config();

    /** The port and the storage of a configuration. */
    public static String told(Map<String, String> variables) {
        Shop shop = new AutoValue_Shop(ShopConfigLoader.load(variables));
        return shop.config().port() + " " + shop.config().storage();
    }
}
