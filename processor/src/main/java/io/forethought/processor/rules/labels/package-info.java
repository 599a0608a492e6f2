/** 2xx: rules about labels and cardinality. */
@NullMarked
package io.forethought.processor.rules.labels;

import org.jspecify.annotations.NullMarked;
