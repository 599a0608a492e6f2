package io.forethought.sample.stock;

import java.io.Serializable;

/**
 * The data about an item that customers see.
 *
 * @param item the item's name
 * @param department the department
 * @param cents the price of a piece in cents
 * @param pieces the number of pieces for sale
 */
public record Offer(String item, Department department, long cents, int pieces)
    implements Serializable {}
