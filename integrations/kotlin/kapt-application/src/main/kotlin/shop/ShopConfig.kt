package shop

import dev.seaworthy.EnvConfig
import dev.seaworthy.EnvGroup
import dev.seaworthy.EnvVar
import dev.seaworthy.Environment
import dev.seaworthy.ProductionRule
import dev.seaworthy.runtime.DataSize
import dev.seaworthy.runtime.Secret
import java.net.URI
import java.time.Duration

/** Everything the shop reads from its environment. */
@EnvConfig
interface ShopConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    val environment: Environment

    /** Port to listen on. */
    @EnvVar(defaultValue = "8080")
    val port: Int

    /** Verbose errors. */
    @EnvVar(defaultValue = "false")
    @ProductionRule(mustBe = ["false"], because = "stack traces would reach visitors")
    val debug: Boolean

    /** Where customers open the shop. */
    @EnvVar(example = "https://shop.example.com", developmentDefault = "http://localhost:8080")
    @ProductionRule(noLocalhost = true, schemes = ["https"])
    val publicUrl: URI

    /** Signs session cookies. */
    @EnvVar(developmentDefault = "dev-only-insecure-key")
    @ProductionRule(strongSecret = true)
    val secretKey: Secret

    /** The largest upload; without it, nobody uploads anything. */
    @EnvVar
    val maxUpload: DataSize?

    /** The connections to the database. */
    @EnvGroup(prefix = "POOL_")
    val pool: PoolConfig

    /** Mail, where it is sent. */
    @EnvGroup(prefix = "SMTP_")
    val smtp: SmtpConfig?

    @ProductionRule(because = "an upload takes a connection while it lasts")
    fun uploadsLeaveConnections(): Boolean = maxUpload == null || pool.max >= 4
}

/** A pool of connections. */
interface PoolConfig {
    /** The most connections. */
    @EnvVar(defaultValue = "8")
    val max: Int

    /** How long to wait for one. */
    @EnvVar(defaultValue = "5s")
    val timeout: Duration
}

/** A server that takes mail. */
interface SmtpConfig {
    /** The server. */
    @EnvVar(example = "smtp.example.com")
    val host: String

    /** The password for it. */
    @EnvVar
    val password: Secret?
}
