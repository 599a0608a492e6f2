/** Rules about the alerts and objectives that are declared beside metrics. */
@NullMarked
package io.forethought.processor.rules.operations;

import org.jspecify.annotations.NullMarked;
