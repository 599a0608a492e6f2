/** One class per rule, each a pure function of what was declared. */
@NullMarked
package io.forethought.processor.rules;

import org.jspecify.annotations.NullMarked;
