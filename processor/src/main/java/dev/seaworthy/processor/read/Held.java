package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.Shape;

/**
 * What a setting holds when it is there.
 *
 * @param shape how many values
 * @param scalar the type of each
 */
record Held(Shape shape, Scalar scalar) {}
