package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a state set: one series per state, with the value 1 if the state is active and 0 if not.
 *
 * <pre>{@code
 * @StateSet(help = "Whether the shop takes orders.", states = Mode.class)
 * void mode(Mode mode);                              // event style: only this state is active
 *
 * @StateSet(help = "What the warehouse is doing.", states = Activity.class)
 * StateSetDataPoint activity(Warehouse warehouse);   // several may be active
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
   * The complete name exactly as it is exposed: {@code "shop_mode"}. If empty, it is derived from
   * namespace, subsystem, method and unit.
   *
   * @return the name
   */
  String name() default "";

  /**
   * One sentence that explains to a colleague what is measured. It must say more than the name
   * does.
   *
   * @return the help text
   */
  String help() default "";

  /**
   * The states, as an enum. Its constants are rendered like label values (see {@link LabelValue}).
   *
   * @return the enum of the states
   */
  Class<? extends Enum<?>> states();
}
