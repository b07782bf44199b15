/** An application of Quarkus. */
@NullMarked
package dev.seaworthy.compatibility.quarkus;

import org.jspecify.annotations.NullMarked;
