package io.forethought.processor.operations.output.dashboard;

/**
 * A query of a panel.
 *
 * @param expr the query
 * @param legend the name of a series, with labels in double braces
 */
record PanelQuery(String expr, String legend) {}
