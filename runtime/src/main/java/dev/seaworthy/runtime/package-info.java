/** What a program meets at run time: reports, sources, secrets, and the types of its settings. */
package dev.seaworthy.runtime;
