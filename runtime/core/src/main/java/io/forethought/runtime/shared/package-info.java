/** The service that keeps values where other processes see them. */
@NullMarked
package io.forethought.runtime.shared;

import org.jspecify.annotations.NullMarked;
