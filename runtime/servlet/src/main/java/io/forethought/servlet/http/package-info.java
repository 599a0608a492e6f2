/** The data that is recorded about HTTP requests. */
@NullMarked
package io.forethought.servlet.http;

import org.jspecify.annotations.NullMarked;
