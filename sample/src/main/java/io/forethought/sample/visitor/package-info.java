/** The built-in traffic: a visitor who uses the shop over HTTP like a customer. */
@NullMarked
package io.forethought.sample.visitor;

import org.jspecify.annotations.NullMarked;
