/** Tests of generated alerts, which {@code promtool test rules} runs. */
@NullMarked
package io.forethought.processor.operations.output.cases;

import org.jspecify.annotations.NullMarked;
