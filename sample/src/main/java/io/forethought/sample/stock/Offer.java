package io.forethought.sample.stock;

import java.io.Serializable;

/**
 * What customers are told of an item.
 *
 * @param item the item's name
 * @param department where it is found
 * @param cents the price of a piece
 * @param pieces how many can be sold
 */
public record Offer(String item, Department department, long cents, int pieces)
    implements Serializable {}
