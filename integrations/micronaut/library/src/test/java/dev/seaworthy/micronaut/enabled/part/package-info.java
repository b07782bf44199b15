/** Beans of a package with a condition. */
@Configuration
@Requires(property = "switch.package")
@NullMarked
package dev.seaworthy.micronaut.enabled.part;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
