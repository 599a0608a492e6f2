/** Files for the operation of a program: rules, dashboards and scrape configuration. */
@NullMarked
package io.forethought.processor.operations.output;

import org.jspecify.annotations.NullMarked;
