/** What tests of a configuration need: environments, assertions on reports, and a ready test of the generated documents. */
@NullMarked
package dev.seaworthy.testing;

import org.jspecify.annotations.NullMarked;
