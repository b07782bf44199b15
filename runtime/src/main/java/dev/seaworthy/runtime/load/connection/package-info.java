/** What a connection text asks for, read as its driver reads it. Neither programs nor loaders see it; the judges of rules do. */
package dev.seaworthy.runtime.load.connection;
