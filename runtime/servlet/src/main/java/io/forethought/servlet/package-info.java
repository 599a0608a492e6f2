/** Metrics for Jakarta Servlet: exposes metrics and records HTTP requests. */
@NullMarked
package io.forethought.servlet;

import org.jspecify.annotations.NullMarked;
