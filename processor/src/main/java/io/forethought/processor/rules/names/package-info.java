/** 1xx: rules about names and units. */
@NullMarked
package io.forethought.processor.rules.names;

import org.jspecify.annotations.NullMarked;
