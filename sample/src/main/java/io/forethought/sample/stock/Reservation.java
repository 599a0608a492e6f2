package io.forethought.sample.stock;

/**
 * Pieces of one item that are set aside for an order.
 *
 * @param item the item's name
 * @param pieces how many
 * @param cents the price of all of them
 */
public record Reservation(String item, int pieces, long cents) {}
