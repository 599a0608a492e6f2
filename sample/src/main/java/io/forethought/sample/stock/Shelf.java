package io.forethought.sample.stock;

/**
 * The stock of a department.
 *
 * @param department the department
 * @param pieces the number of pieces of all its items
 */
record Shelf(Department department, long pieces) {}
