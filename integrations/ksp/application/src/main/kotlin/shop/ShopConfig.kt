package shop

import dev.seaworthy.EnvConfig
import dev.seaworthy.EnvGroup
import dev.seaworthy.EnvVar
import dev.seaworthy.Environment
import dev.seaworthy.ProductionRule
import dev.seaworthy.runtime.Secret
import java.net.URI
import java.time.Duration

/** What the shop needs from its environment. */
@EnvConfig
interface ShopConfig {
    /** Which environment this is. */
    @get:EnvVar("APP_ENV")
    val environment: Environment

    /** The port to listen on. */
    @get:EnvVar("PORT", defaultValue = "8080")
    val port: Int

    /** Shows stack traces to visitors. */
    @get:EnvVar("DEBUG", defaultValue = "false")
    @get:ProductionRule(mustBe = ["false"], because = "stack traces would reach visitors")
    val debug: Boolean

    /** Where the customers open the shop. */
    @get:EnvVar("PUBLIC_URL", developmentDefault = "http://localhost:8080")
    @get:ProductionRule(schemes = ["https"], noLocalhost = true)
    val publicUrl: URI

    /** Signs sessions. */
    @get:EnvVar("SECRET_KEY", developmentDefault = "not-a-secret")
    @get:ProductionRule(strongSecret = true)
    val secretKey: Secret

    /** How long a request may take. */
    @EnvVar("REQUEST_TIMEOUT", defaultValue = "30s")
    fun requestTimeout(): Duration

    /** Names of the hosts that are served. */
    @get:EnvVar("ALLOWED_HOSTS", defaultValue = "localhost")
    val allowedHosts: List<String>

    /** Where uploads are kept; without it they stay on this machine. */
    @get:EnvVar("S3_BUCKET")
    val bucket: String?

    /** The catalogue. */
    @get:EnvGroup(prefix = "CATALOGUE_")
    val catalogue: CatalogueConfig

    /** The mail server; without it nobody gets mail. */
    @get:EnvGroup(prefix = "SMTP_")
    val smtp: SmtpConfig?

    /** Requests of real customers take longer than a second. */
    @ProductionRule
    fun requestsHaveTime(): Boolean = requestTimeout().toSeconds() > 1
}

/** How the catalogue is shown. */
interface CatalogueConfig {
    /** How many articles are on a page. */
    @get:EnvVar("PAGE_SIZE", defaultValue = "20")
    val pageSize: Int
}

/** A server that takes mail. */
interface SmtpConfig {
    /** Its host. */
    @get:EnvVar("HOST")
    val host: String

    /** Its port. */
    @get:EnvVar("PORT", defaultValue = "587")
    val port: Int
}
