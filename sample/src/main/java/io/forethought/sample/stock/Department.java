package io.forethought.sample.stock;

/** The part of the shop that an item is found in. */
public enum Department {
  BOOKS,
  GARDEN,
  KITCHEN,
  TOYS
}
