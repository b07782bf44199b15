/** The usual sources of values. */
package dev.seaworthy.runtime.source;
