package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a metric set that was generated from a type with {@link Instrumented}. javac writes this
 * annotation; programs do not.
 *
 * <pre>{@code
 * @MeasuredMethods(OrderService.class)
 * @Metrics(namespace = "shop", subsystem = "order_service")
 * public interface OrderServiceMetrics { … }
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface MeasuredMethods {

  /**
   * The type whose methods are measured.
   *
   * @return the type
   */
  Class<?> value();
}
