package shop

import dev.seaworthy.EnvConfig
import dev.seaworthy.EnvGroup
import dev.seaworthy.EnvVar
import dev.seaworthy.runtime.Converter
import jakarta.validation.constraints.Min
import jakarta.validation.constraints.NotBlank

/** What kapt leaves out of its stubs, or gives another shape. */
@EnvConfig
interface ShopConfig {
    /** Constraints inside a type. */
    @EnvVar(defaultValue = "80")
    val ports: List<@Min(1024) Int>

    /** On a type, and on the values of a map. */
    @EnvVar
    fun names(): Map<String, @NotBlank String>

    /** Constants with names for Kotlin alone. */
    @EnvVar
    val mode: Mode

    /** Some with such names. */
    @EnvVar
    val other: Other

    /** An object. */
    @EnvVar(converter = Upper::class)
    val upper: String

    /** Twice. */
    @EnvVar
    @get:EnvVar("Y")
    val x: String

    /** It waits. */
    @EnvVar
    suspend fun later(): String

    /** Hidden. */
    @EnvVar
    @Deprecated("", level = DeprecationLevel.HIDDEN)
    fun hidden(): Int

    /** A name for Kotlin alone. */
    @EnvVar
    val `a-b`: String

    /** Some class may implement it. */
    @EnvGroup(prefix = "CLOSED_")
    val closed: Closed

    /** Nothing but what Java cannot name. */
    @EnvGroup(prefix = "WAIT_")
    val waiting: Waiting
}

enum class Mode { `class`, `b c` }

enum class Other { PLAIN, `not plain` }

object Upper : Converter<String> {
    override fun convert(text: String) = text.uppercase()
}

/** A group. */
sealed interface Closed {
    /** A setting. */
    @EnvVar
    val text: String
}

class Only(override val text: String) : Closed

/** Another. */
interface Waiting {
    /** A setting. */
    @EnvVar
    val time: UInt
}
