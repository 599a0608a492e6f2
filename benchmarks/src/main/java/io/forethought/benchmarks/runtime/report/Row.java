package io.forethought.benchmarks.runtime.report;

/**
 * A row of a table.
 *
 * @param title how the table calls it
 * @param benchmark what was measured
 */
record Row(String title, String benchmark) {}
