package io.forethought.sample.payments;

/**
 * What is to be paid, claimed by one payment at a time.
 *
 * @param order the number of the order
 * @param provider who is to move the money
 * @param cents how much
 * @param attempt which attempt at paying it this is, from 1
 */
public record Bill(long order, PaymentProvider provider, long cents, int attempt) {}
