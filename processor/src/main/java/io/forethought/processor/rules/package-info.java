/** One class for each rule. A rule is a pure function of what was declared. */
@NullMarked
package io.forethought.processor.rules;

import org.jspecify.annotations.NullMarked;
