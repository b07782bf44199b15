/**
 * Looks for the values of sensitive settings in what is about to be published. {@code Sought} knows what is looked for and its
 * spellings, a {@code Matcher} finds them in one content, {@code Contents} opens archives, {@code Folders} and {@code Staged}
 * say what there is to read, and a {@code ScanReport} what came of it.
 */
@NullMarked
package dev.seaworthy.preflight.scan;

import org.jspecify.annotations.NullMarked;
