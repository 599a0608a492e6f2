/** Metric sets and measured services as beans of CDI. */
package io.forethought.components.cdi;
