package dev.seaworthy.ksp;

import com.google.devtools.ksp.symbol.KSNode;
import org.jspecify.annotations.Nullable;

/** What stands somewhere in the source. */
interface Placed {
    /** The symbol at which KSP prints, or null where the source has none. */
    @Nullable
    KSNode node();
}
