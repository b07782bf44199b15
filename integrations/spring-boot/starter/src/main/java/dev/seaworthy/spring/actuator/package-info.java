/** What the actuator shows of a configuration. */
@NullMarked
package dev.seaworthy.spring.actuator;

import org.jspecify.annotations.NullMarked;
