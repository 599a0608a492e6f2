/** The frameworks for which beans are generated. */
@NullMarked
package io.forethought.processor.model.components;

import org.jspecify.annotations.NullMarked;
