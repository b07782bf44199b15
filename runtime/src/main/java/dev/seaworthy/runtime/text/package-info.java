/** Text for people and from files: how values are shown, which word is nearest to another, and why a file cannot be read. */
package dev.seaworthy.runtime.text;
