/** Exposes metrics on a separate port, without a container. */
@NullMarked
package io.forethought.servlet.port;

import org.jspecify.annotations.NullMarked;
