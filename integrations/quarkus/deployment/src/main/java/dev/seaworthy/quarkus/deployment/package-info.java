/** The half of the extension that works while an application is built: it finds the configurations, and records what a start does. */
@NullMarked
package dev.seaworthy.quarkus.deployment;

import org.jspecify.annotations.NullMarked;
