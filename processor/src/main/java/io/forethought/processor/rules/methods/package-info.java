/** 8xx: rules about methods whose calls are measured. */
@NullMarked
package io.forethought.processor.rules.methods;

import org.jspecify.annotations.NullMarked;
