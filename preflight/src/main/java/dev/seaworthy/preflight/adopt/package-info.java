/**
 * How an application is brought to Seaworthy: what its dotenv files and its sources say of each variable, the setting that is
 * proposed for it, and the interface that holds the settings. Files and sources are read into mentions; mentions become
 * proposals; proposals are written.
 */
@NullMarked
package dev.seaworthy.preflight.adopt;

import org.jspecify.annotations.NullMarked;
