package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a state set: which of a few states hold, one series per state, 1 or 0.
 *
 * <pre>{@code
 * @StateSet(help = "Whether the shop takes orders.", states = Mode.class)
 * void mode(Mode mode);                              // event style: this state holds, no other
 *
 * @StateSet(help = "What the warehouse is doing.", states = Activity.class)
 * StateSetDataPoint activity(Warehouse warehouse);   // several states may hold at once
 * }</pre>
 *
 * <pre>{@code
 * # HELP shop_mode Whether the shop takes orders.
 * # TYPE shop_mode gauge
 * shop_mode{shop_mode="closed"} 0
 * shop_mode{shop_mode="open"} 1
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface StateSet {

  /**
   * The complete name as it is exposed, taken literally: {@code "shop_mode"}. Empty derives it from
   * namespace, subsystem, method and unit.
   *
   * @return the name
   */
  String name() default "";

  /**
   * One sentence that tells a colleague what is measured, more than the name does.
   *
   * @return the help text
   */
  String help() default "";

  /**
   * The states: an enum, whose constants are rendered as label values are (see {@link LabelValue}).
   *
   * @return the enum of the states
   */
  Class<? extends Enum<?>> states();
}
