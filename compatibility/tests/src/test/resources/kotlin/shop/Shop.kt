package shop

import dev.seaworthy.EnvConfig
import dev.seaworthy.EnvGroup
import dev.seaworthy.EnvVar
import dev.seaworthy.Environment
import dev.seaworthy.ProductionRule
import dev.seaworthy.RequiredWhen
import dev.seaworthy.runtime.DataSize
import dev.seaworthy.runtime.Secret
import java.net.URI
import java.time.DayOfWeek
import java.time.Duration
import java.util.Optional

/** Everything Shop reads from its environment. */
@EnvConfig
interface ShopConfig : HttpConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    fun environment(): Environment

    /** The day on which prices change. */
    @EnvVar(value = "PRICE_DAY", defaultValue = "monday")
    fun priceDay(): DayOfWeek

    /** Where files go. */
    @EnvVar(value = "STORAGE", defaultValue = "local")
    fun storage(): StorageBackend

    /** Where the bucket is. */
    @EnvVar("S3_BUCKET")
    @RequiredWhen(variable = "STORAGE", `is` = ["s3"])
    fun bucket(): Optional<URI>

    /** Signs session cookies. */
    @EnvVar(value = "SECRET_KEY", developmentDefault = "dev-only-insecure-key")
    @ProductionRule(strongSecret = true)
    fun secretKey(): Secret

    /** Host names this server answers to. */
    @EnvVar(value = "ALLOWED_HOSTS", example = "app.example.com", developmentDefault = "localhost,127.0.0.1")
    @ProductionRule(noLocalhost = true, noWildcard = true)
    fun allowedHosts(): List<String>

    /** How many requests each plan may make. */
    @EnvVar(value = "LIMITS", defaultValue = "free=10,paid=1000")
    fun limits(): Map<String, Int>

    /** How long a request may take. */
    @EnvVar(value = "REQUEST_TIMEOUT", defaultValue = "30s")
    fun requestTimeout(): Duration

    /** The largest upload. */
    @EnvVar(value = "UPLOAD_LIMIT", defaultValue = "10MB")
    fun uploadLimit(): DataSize

    /** The connections to the database. */
    @EnvGroup(prefix = "DB_")
    fun pool(): PoolConfig

    /** Mail, where it is sent. */
    @EnvGroup(prefix = "SMTP_")
    fun smtp(): Optional<SmtpConfig>

    /** Several workers need a large pool. */
    @ProductionRule(because = "each request takes a connection")
    fun poolIsLargeEnough(): Boolean = pool().max() >= 4
}

/** What every service listens on. */
interface HttpConfig {
    /** Port to listen on. */
    @EnvVar(value = "PORT", defaultValue = "8080")
    fun port(): Int
}

/** A pool of connections. */
interface PoolConfig {
    /** The most connections. */
    @EnvVar(value = "MAX", defaultValue = "8")
    fun max(): Int
}

/** A server that takes mail. */
interface SmtpConfig {
    /** The server. */
    @EnvVar(value = "HOST", example = "smtp.example.com")
    fun host(): String

    /** Its port. */
    @EnvVar(value = "PORT", defaultValue = "587")
    fun port(): Int
}

/** Where files can go. */
enum class StorageBackend {
    S3,
    LOCAL,
    AZURE,
}

/** Loads a configuration. */
object Shop {
    /** The port and the storage of a configuration. */
    @JvmStatic
    fun told(variables: Map<String, String>): String {
        val config = ShopConfigLoader.load(variables)
        return "${config.port()} ${config.storage()}"
    }
}
