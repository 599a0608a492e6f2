package io.forethought.processor.operations.dashboard;

import io.forethought.processor.operations.source.Text;
import java.util.Optional;

/**
 * A query of a panel.
 *
 * @param expr the query, with variables
 * @param legend the legend, with labels in double braces
 * @param source what is known about the data source
 */
public record Target(Text expr, Optional<Text> legend, DataSource source) {}
