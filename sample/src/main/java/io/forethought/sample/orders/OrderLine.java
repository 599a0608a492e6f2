package io.forethought.sample.orders;

import jakarta.persistence.Embeddable;

/**
 * One line of an order.
 *
 * @param item the item's name
 * @param pieces the number of pieces
 * @param cents their total price in cents
 */
@Embeddable
public record OrderLine(String item, int pieces, long cents) {}
