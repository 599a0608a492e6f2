/** A metric set that has the name of another package's. */
package io.forethought.components.spring.other;
