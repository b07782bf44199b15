/** What a program meets at run time: reports, sources, secrets, and the base of generated loaders. */
package dev.seaworthy.runtime;
