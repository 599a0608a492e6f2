/** Metric sets and measured services as beans of Spring. */
package io.forethought.components.spring;
