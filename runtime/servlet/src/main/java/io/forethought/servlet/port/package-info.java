/** Metrics on a port of their own, without any container. */
@NullMarked
package io.forethought.servlet.port;

import org.jspecify.annotations.NullMarked;
