package shop

import dev.seaworthy.EnvConfig
import dev.seaworthy.EnvGroup
import dev.seaworthy.EnvVar
import dev.seaworthy.ProductionRule
import java.util.Optional

/** Compiled with -jvm-default=disable, so that bodies stand outside the interface. */
@EnvConfig
interface ShopConfig {
    /** A value class of Kotlin's. */
    @EnvVar
    val wait: kotlin.time.Duration

    /** Another one. */
    @EnvVar
    val count: UInt?

    /** A value class of the program's. */
    @get:EnvVar
    val order: OrderId

    /** The same from a function. */
    @EnvVar("NEXT_ORDER")
    fun nextOrder(): OrderId

    /** Nothing that a loader could know. */
    fun after(order: OrderId): Int

    /** Both. */
    @get:EnvVar
    val name: Optional<String>?

    /** Never null, and with a default. */
    @get:EnvVar(defaultValue = "x")
    val mode: String?

    /** Not said. */
    val forgotten: Int

    /** A group that is twice optional. */
    @get:EnvGroup(prefix = "POOL_")
    val pool: Optional<PoolConfig>?

    /** Its body is elsewhere. */
    @get:ProductionRule
    val isLarge: Boolean
        get() = forgotten > 3

    /** Its body too. */
    fun twice(): Int = 2 * forgotten

    /** Java can call this, and nobody has to implement it. */
    val half: kotlin.time.Duration
        get() = wait / 2
}

/** A pool of connections. */
interface PoolConfig {
    /** The most connections. */
    @get:EnvVar(defaultValue = "8")
    val max: Int
}

/** The number of an order. */
@JvmInline
value class OrderId(val number: Long)
