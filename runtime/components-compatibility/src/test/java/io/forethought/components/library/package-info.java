/** Interfaces that an application measures but cannot annotate. */
package io.forethought.components.library;
