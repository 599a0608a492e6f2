/** What the exemplars of a series say. */
@NullMarked
package io.forethought.runtime.exemplar;

import org.jspecify.annotations.NullMarked;
