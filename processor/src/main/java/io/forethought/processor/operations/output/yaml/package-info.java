/** Writes YAML as a person would write it. */
@NullMarked
package io.forethought.processor.operations.output.yaml;

import org.jspecify.annotations.NullMarked;
