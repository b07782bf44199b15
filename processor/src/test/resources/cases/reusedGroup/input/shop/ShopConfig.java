package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;

/** A shop with two caches of one kind. */
@EnvConfig
public interface ShopConfig {
    /** Keeps sessions. */
    @EnvGroup(prefix = "SESSION_CACHE_")
    CacheConfig sessions();

    /** Keeps the pages of the catalog. */
    @EnvGroup(prefix = "CATALOG_CACHE_")
    CacheConfig catalog();
}
