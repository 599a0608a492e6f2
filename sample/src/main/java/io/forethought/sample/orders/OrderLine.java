package io.forethought.sample.orders;

import jakarta.persistence.Embeddable;

/**
 * One line of an order.
 *
 * @param item the item's name
 * @param pieces how many
 * @param cents the price of all of them
 */
@Embeddable
public record OrderLine(String item, int pieces, long cents) {}
