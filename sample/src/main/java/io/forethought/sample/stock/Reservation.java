package io.forethought.sample.stock;

/**
 * Pieces of one item that are reserved for an order.
 *
 * @param item the item's name
 * @param pieces the number of pieces
 * @param cents their total price in cents
 */
public record Reservation(String item, int pieces, long cents) {}
