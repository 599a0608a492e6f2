/** Metric sets in Guice. */
package io.forethought.components.guice;
