package io.forethought.sample.payments;

/**
 * The amount to pay for an order. Only one payment at a time can claim it.
 *
 * @param order the number of the order
 * @param provider the payment provider
 * @param cents the amount in cents
 * @param attempt the number of this payment attempt, from 1
 */
public record Bill(long order, PaymentProvider provider, long cents, int attempt) {}
