/** Answers requests for metrics, independent of the server. */
@NullMarked
package io.forethought.servlet.endpoint;

import org.jspecify.annotations.NullMarked;
