/** YAML and JSON as they are written: values with their places, read with limits, and never quoted in a message. */
@NullMarked
package dev.seaworthy.preflight.manifest.yaml;

import org.jspecify.annotations.NullMarked;
