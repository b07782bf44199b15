/**
 * What identifies the service that a text leads to, and what kind of service it is, so that the values of environments can be
 * compared. Called by generated loaders and by the preflight library of the same version, not by programs.
 */
package dev.seaworthy.runtime.load.service;
