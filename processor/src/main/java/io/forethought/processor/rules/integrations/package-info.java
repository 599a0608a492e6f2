/** 5xx: rules about integrations. */
@NullMarked
package io.forethought.processor.rules.integrations;

import org.jspecify.annotations.NullMarked;
