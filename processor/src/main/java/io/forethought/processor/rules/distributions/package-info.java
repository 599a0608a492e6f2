/** 3xx: rules about histograms and summaries. */
@NullMarked
package io.forethought.processor.rules.distributions;

import org.jspecify.annotations.NullMarked;
