/**
 * Random configurations in random environments: what a loader and its documents say, compared with a judge of its own,
 * which was written from the design and shares no code with the product.
 */
package dev.seaworthy.processor.random;
