/** The documents of the build that made the jar, beside those that a repository has. */
@NullMarked
package dev.seaworthy.preflight.docs;

import org.jspecify.annotations.NullMarked;
