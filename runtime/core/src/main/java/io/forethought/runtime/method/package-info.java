/** What generated decorators use to record the calls of methods. */
@NullMarked
package io.forethought.runtime.method;

import org.jspecify.annotations.NullMarked;
