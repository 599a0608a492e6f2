/** 4xx: rules about the shape of declarations. */
@NullMarked
package io.forethought.processor.rules.shape;

import org.jspecify.annotations.NullMarked;
