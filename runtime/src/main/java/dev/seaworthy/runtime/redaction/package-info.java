/** How values are shown: of a text that may hold a credential what is known to be harmless, and a mask for the rest. */
package dev.seaworthy.runtime.redaction;
