package io.forethought.processor.operations.dashboard;

import io.forethought.processor.operations.source.Text;
import java.util.Optional;

/**
 * A query whose results Grafana shows as annotations of all panels.
 *
 * @param name the name of the annotation
 * @param expr the query
 * @param source what is known about the data source
 */
public record AnnotationQuery(Optional<Text> name, Text expr, DataSource source) {}
