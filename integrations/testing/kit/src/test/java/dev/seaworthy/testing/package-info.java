/** Tests of the testing kit, with a configuration of their own. */
@NullMarked
package dev.seaworthy.testing;

import org.jspecify.annotations.NullMarked;
