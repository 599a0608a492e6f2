/** Facts about types whose methods are measured. */
@NullMarked
package io.forethought.processor.model.methods;

import org.jspecify.annotations.NullMarked;
