/**
 * Whether a metric set loses anything while threads come and go and somebody scrapes. Begin at
 * {@link io.forethought.benchmarks.stress.Stress}.
 */
@NullMarked
package io.forethought.benchmarks.stress;

import org.jspecify.annotations.NullMarked;
