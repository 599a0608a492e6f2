/** Entities whose operations are counted. */
@NullMarked
package io.forethought.processor.model.jpa;

import org.jspecify.annotations.NullMarked;
