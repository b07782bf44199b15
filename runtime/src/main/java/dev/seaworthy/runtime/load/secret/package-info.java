/**
 * What of a value is secret, and whether it can be told in what others wrote. Called by the libraries that search texts for
 * secrets, of the same version, not by programs.
 */
package dev.seaworthy.runtime.load.secret;
