package io.forethought.processor.promql.template;

import io.forethought.processor.promql.tree.Place;

/**
 * A label of the alert that a template reads.
 *
 * @param label its name
 * @param place where its name is
 * @param tested whether the template also has a text for alerts without the label
 */
public record LabelRead(String label, Place place, boolean tested) {}
