/** What every environment that starts meets, as far as tools without a loader can judge it. */
@NullMarked
package dev.seaworthy.processor.necessary;

import org.jspecify.annotations.NullMarked;
