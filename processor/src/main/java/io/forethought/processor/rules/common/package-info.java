/** What a rule is, and what rules of several packages share. */
@NullMarked
package io.forethought.processor.rules.common;

import org.jspecify.annotations.NullMarked;
