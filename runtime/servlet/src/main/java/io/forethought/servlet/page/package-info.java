/** The connection to the library that contains the page {@code /metrics/ui}. */
@NullMarked
package io.forethought.servlet.page;

import org.jspecify.annotations.NullMarked;
