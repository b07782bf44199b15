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
import java.time.Duration

/** Everything *Shop* reads from its environment. It listens on [port]. */
@EnvConfig
interface ShopConfig : HttpConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    val environment: Environment

    /** Verbose errors, for `development`. */
    @EnvVar(defaultValue = "false")
    @ProductionRule(mustBe = ["false"], because = "stack traces would reach visitors")
    val isDebug: Boolean

    /** The largest upload. */
    @get:EnvVar
    val maxUpload: DataSize?

    /** How often something is tried again. */
    @get:EnvVar("RETRIES")
    @get:ProductionRule(max = "5")
    val retries: Int?

    /** Where files go. */
    @EnvVar(defaultValue = "local")
    val storage: Storage

    /** Where the bucket is, if [storage] is `s3`. */
    @EnvVar(example = "https://s3.example.com/shop")
    @RequiredWhen(variable = "STORAGE", `is` = ["s3"])
    val bucketURL: URI?

    /** Signs session cookies. */
    @EnvVar(developmentDefault = "dev-only-insecure-key")
    @ProductionRule(strongSecret = true)
    val secretKey: Secret

    /** How long a request may take. */
    @EnvVar(defaultValue = "30s")
    val requestTimeout: Duration

    /** How many requests each plan may make. */
    @EnvVar
    val limits: Map<String, Int>?

    /** What is sold first. */
    @EnvVar(defaultValue = "bread")
    val default: String

    /** An older way to say it. */
    @Deprecated("Use default.")
    @EnvVar
    val first: String?

    /** Mail, where it is sent. */
    @EnvGroup(prefix = "SMTP_")
    val smtp: SmtpConfig?

    /** Who retries has time for it. */
    @get:ProductionRule
    val retriesHaveTime: Boolean
        get() = retries == null || requestTimeout > Duration.ofSeconds(1)

    @ProductionRule(because = "mail goes elsewhere")
    fun mailIsNotSentFromHere(): Boolean = smtp?.host != "localhost"

    /** What needs no loader. */
    companion object {
        /** The name of the program. */
        const val NAME = "shop"
    }
}

/** What every service listens on. */
interface HttpConfig {
    /** Port to listen on. */
    @EnvVar(value = "PORT", defaultValue = "8080")
    fun port(): Int
}

/** A server that takes mail. */
interface SmtpConfig {
    /** The server. */
    @get:EnvVar(value = "HOST", example = "smtp.example.com")
    val host: String

    /** The password for it. */
    @get:EnvVar
    val password: Secret?
}

/** Where files can go. */
enum class Storage {
    LOCAL,
    S3,
}
