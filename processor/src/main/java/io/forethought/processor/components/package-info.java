/** Which declarations become beans of which framework. */
@NullMarked
package io.forethought.processor.components;

import org.jspecify.annotations.NullMarked;
