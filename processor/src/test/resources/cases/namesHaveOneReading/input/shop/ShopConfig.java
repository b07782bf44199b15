package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import java.util.List;
import java.util.Map;

/** Variables that could belong to several groups. */
@EnvConfig
public interface ShopConfig {
    /** Where people are sent back to. */
    @EnvVar(value = "OAUTH_REDIRECT_ID", defaultValue = "1")
    int redirect();

    /** Where people sign in. */
    @EnvGroup(prefix = "OAUTH_{name}_")
    Map<String, Client> oauth();

    /** A host by an index with a zero in front, which a start refuses. */
    @EnvVar("SHARD_01_HOST")
    String paddedShardHost();

    /** The first database. */
    @EnvVar("SHARD_0_HOST")
    String first();

    /** The databases. */
    @EnvGroup(prefix = "SHARD_{index}_")
    List<Shard> shards();

    /** Keys of the people of a place. */
    @EnvGroup(prefix = "OAUTH_PEOPLE_{name}_")
    Map<String, Key> people();

    /** Keys of the places of a person. */
    @EnvGroup(prefix = "KEYS_{name}_")
    Map<String, Key> keys();

    /** The file of one. */
    @EnvVar("KEYS_FIRST_KEY_FILE")
    String file();

    /** Queues. */
    @EnvGroup(prefix = "QUEUE_{index}_")
    List<Key> queues();

    /** A key. */
    interface Key {
        /** The key. */
        @EnvVar(value = "KEY", aliases = "PUBLIC_KEY")
        String key();

        /** Its file. */
        @EnvVar("KEY_FILE")
        String file();

        /** The number. */
        @EnvVar("USER_ID")
        String id();
    }

    /** A place to sign in. */
    interface Client {
        /** Its number. */
        @EnvVar("ID")
        String id();

        /** Its name. */
        @EnvVar("CLIENT_ID")
        String clientId();
    }

    /** A database. */
    interface Shard {
        /** Its host. */
        @EnvVar("HOST")
        String host();
    }
}
