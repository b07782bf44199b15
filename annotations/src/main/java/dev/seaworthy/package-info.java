/** The annotations that declare a configuration; the compiler turns them into a loader and documents. */
package dev.seaworthy;
