package io.forethought.sample.stock;

/** The department of an item. */
public enum Department {
  BOOKS,
  GARDEN,
  KITCHEN,
  TOYS
}
