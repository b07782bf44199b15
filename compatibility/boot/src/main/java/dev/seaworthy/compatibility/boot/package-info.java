/** An application of Spring Boot. */
@NullMarked
package dev.seaworthy.compatibility.boot;

import org.jspecify.annotations.NullMarked;
