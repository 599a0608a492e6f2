/** Recording rules: with fewer labels, and under the names that metrics had before. */
@NullMarked
package io.forethought.processor.operations.output.recording;

import org.jspecify.annotations.NullMarked;
