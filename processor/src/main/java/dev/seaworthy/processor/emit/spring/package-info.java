/** Metadata of Spring Boot for editors: {@code META-INF/spring-configuration-metadata.json}. */
@NullMarked
package dev.seaworthy.processor.emit.spring;

import org.jspecify.annotations.NullMarked;
