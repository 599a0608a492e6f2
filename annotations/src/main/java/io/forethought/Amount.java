package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the parameter of a {@code void} method that is the amount of the event, not a label: {@code
 * long}, {@code double} or {@code java.time.Duration}. A counter is incremented by it, a gauge is
 * set to it, a histogram or summary observes it. A {@code Duration} is recorded in seconds.
 *
 * <pre>{@code
 * @Histogram(help = "Time a customer waits for the payment page.", unit = Unit.SECONDS)
 * void waited(PaymentProvider paymentProvider, @Amount Duration wait);
 * }</pre>
 *
 * <pre>{@code
 * shop_payments_waited_seconds_count{payment_provider="stripe"} 1
 * shop_payments_waited_seconds_sum{payment_provider="stripe"} 0.25
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Amount {}
