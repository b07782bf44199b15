/** Text for people and from files: numbers, lists and escapes, which word is nearest to another, and why a file cannot be read. */
package dev.seaworthy.runtime.text;
