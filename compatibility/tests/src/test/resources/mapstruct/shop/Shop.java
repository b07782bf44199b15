package shop;

import java.util.Map;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Makes a value from a configuration. */
@Mapper
public interface Shop {
    /** Where a configuration listens and stores. */
    @Mapping(target = "port", expression = "java(config.port())")
    @Mapping(target = "storage", expression = "java(config.storage().name())")
    Listening listening(ShopConfig config);

    /** The port and the storage of a configuration. */
    static String told(Map<String, String> variables) {
        Listening listening = Mappers.getMapper(Shop.class).listening(ShopConfigLoader.load(variables));
        return listening.port() + " " + listening.storage();
    }
}
