/** Seaworthy in Spring Boot: configurations that are judged before anything starts, and are beans. */
@NullMarked
package dev.seaworthy.spring;

import org.jspecify.annotations.NullMarked;
