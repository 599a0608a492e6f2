/** The catalogue of codes for everything that can be wrong, and the findings that refer to them. */
@NullMarked
package io.forethought.processor.diagnostics;

import org.jspecify.annotations.NullMarked;
