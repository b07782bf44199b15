/**
 * The half of the extension that is in the application: it judges each configuration before anything else starts, and hands it
 * out as a bean. Its classes are public for the code that Quarkus writes; an application names none of them.
 */
@NullMarked
package dev.seaworthy.quarkus;

import org.jspecify.annotations.NullMarked;
