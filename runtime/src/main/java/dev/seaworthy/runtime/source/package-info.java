/** The usual sources of values, and the files that they read. */
package dev.seaworthy.runtime.source;
