/** The answer to a request for metrics, whichever server it came to. */
@NullMarked
package io.forethought.servlet.endpoint;

import org.jspecify.annotations.NullMarked;
