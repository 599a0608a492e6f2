/** The shop whose metrics are measured: labels, and metric sets for many metrics. */
@NullMarked
package io.forethought.benchmarks.runtime.shop;

import org.jspecify.annotations.NullMarked;
