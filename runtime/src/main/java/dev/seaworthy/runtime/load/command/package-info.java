/**
 * What a generated loader is as a program: its commands, and what they ask of it. Called by generated loaders and by the
 * preflight library of the same version, not by programs.
 */
package dev.seaworthy.runtime.load.command;
