/** Tests of what every environment that starts meets. */
package dev.seaworthy.processor.necessary;
