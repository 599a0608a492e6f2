package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets how an enum constant is rendered as a label value. Without it, the label value is the name
 * of the constant in lower case.
 *
 * <pre>{@code
 * enum PaymentProvider {
 *   STRIPE,                              // "stripe"
 *   @LabelValue("pay_pal") PAYPAL        // "pay_pal"
 * }
 * }</pre>
 *
 * <pre>{@code
 * shop_orders_created_total{payment_provider="pay_pal"} 0.0
 * shop_orders_created_total{payment_provider="stripe"} 1.0
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface LabelValue {

  /**
   * The label value. It must not be empty or equal to the value of another constant.
   *
   * @return the label value
   */
  String value();
}
