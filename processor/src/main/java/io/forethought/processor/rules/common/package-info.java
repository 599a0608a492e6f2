/** The interfaces of rules, and code that rules of several packages share. */
@NullMarked
package io.forethought.processor.rules.common;

import org.jspecify.annotations.NullMarked;
