package io.forethought.sample.stock;

/**
 * All that a department has.
 *
 * @param department the department
 * @param pieces how many pieces of all its items
 */
record Shelf(Department department, long pieces) {}
