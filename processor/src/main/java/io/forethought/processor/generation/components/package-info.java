/** From metric sets and decorators to the classes that make them beans of a framework. */
@NullMarked
package io.forethought.processor.generation.components;

import org.jspecify.annotations.NullMarked;
