/** The metrics that Forethought exposes about itself. */
@NullMarked
package io.forethought.runtime.own;

import org.jspecify.annotations.NullMarked;
