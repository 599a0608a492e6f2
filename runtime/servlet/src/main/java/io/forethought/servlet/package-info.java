/** Metrics for Jakarta Servlet: the page that Prometheus scrapes, and who may see it. */
@NullMarked
package io.forethought.servlet;

import org.jspecify.annotations.NullMarked;
