/** The reader of dotenv files: {@link dev.seaworthy.runtime.Dotenv} and the standard source read them with it. */
package dev.seaworthy.runtime.dotenv;
