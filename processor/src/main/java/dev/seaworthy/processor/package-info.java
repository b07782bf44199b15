/** The annotation processor: reads configurations, checks them, prints findings, emits files. */
@NullMarked
package dev.seaworthy.processor;

import org.jspecify.annotations.NullMarked;
