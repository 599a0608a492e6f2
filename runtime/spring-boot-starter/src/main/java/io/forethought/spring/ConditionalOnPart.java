package io.forethought.spring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/**
 * A part of the starter, which is on unless {@code forethought.enabled} or {@code
 * forethought.<part>.enabled} is false, or the Prometheus client is too old.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnPart.class)
@interface ConditionalOnPart {

  /** The name of the part in the properties: {@code data-sources}; empty for all parts together. */
  String value() default "";
}
