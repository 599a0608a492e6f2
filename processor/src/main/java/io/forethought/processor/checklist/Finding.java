package io.forethought.processor.checklist;

import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;

/**
 * What was found about a point.
 *
 * @param point the point
 * @param outcome what was found
 */
public record Finding(Point point, Outcome outcome) {}
