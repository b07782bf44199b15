/** Generated files beside what reads them: a browser, shells, validators and parsers. */
package dev.seaworthy.documents;
